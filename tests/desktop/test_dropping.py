"""Files dropped on the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Filter
from newsroom.services.newsroom import Newsroom
from tests.support.windows import make_window

_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    yield shown
    assert tasks.wait_for_done()


def drop(widget: QWidget, data: QMimeData) -> QDropEvent:
    """Drop `data` as Qt does: only on who takes the drag that comes before."""
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), _ACTIONS, data, button, keys)
    QApplication.sendEvent(widget, entering)
    dropping = QDropEvent(QPointF(5, 5), _ACTIONS, data, button, keys)
    dropping.ignore()
    if entering.isAccepted():
        QApplication.sendEvent(widget, dropping)
    return dropping


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.mark.parametrize("place", ["window", "headline", "lede", "body"])
def test_dropped_files_are_imported(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot, tmp_path: Path, place: str
) -> None:
    view = window.article_view
    places = {
        "window": window,
        "headline": view.headline.viewport(),
        "lede": view.lede.viewport(),
        "body": view.body.page.viewport(),
    }
    story = tmp_path / "мақала 1.md"
    story.write_text("# Көпір ашылды\n\nМәтін.\n", encoding="utf-8")
    dropping = drop(places[place], files(story))
    assert dropping.isAccepted()
    assert dropping.dropAction() is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: newsroom.library.count(Filter()) == 1)
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.sheet is not None)
    shown = (view.headline.text(), view.lede.text(), view.body.text())
    assert shown == ("Көпір ашылды", "", "Мәтін.")


def test_other_things_are_not_taken_for_files(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.kz/a.md")])
    assert not drop(window, data).isAccepted()
