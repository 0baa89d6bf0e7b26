"""The numbers of a text in the status line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from newsroom.desktop.window.counts_popup import CountsPopup
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.note import Note
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

_PATIENCE = 30_000  # milliseconds: machines are shared


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    opened.editing.create(make_content(lede="Бір екі.", body="**Үш** төрт бес\n\nалты"))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.desk is not None
    shown.desk.open(1)
    yield shown
    shown.desk.discard()
    assert tasks.wait_for_done()


def wait_for(window: MainWindow, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: text in window.status_line.counts.text(), timeout=_PATIENCE)


def figures(popup: CountsPopup, column: str) -> list[str]:
    labels = popup.findChildren(QLabel)
    return [one.text() for one in labels if one.accessibleName().startswith(f"{column}:")]


def test_the_article_is_counted(window: MainWindow, qtbot: QtBot) -> None:
    wait_for(window, qtbot, "6 words · 23 characters · 1 min")
    QTest.keyClicks(window.article_view.body.page, "one two ")
    wait_for(window, qtbot, "8 words")


def test_what_is_selected_is_counted(window: MainWindow, qtbot: QtBot) -> None:
    wait_for(window, qtbot, "6 words")
    window.article_view.body.page.selectAll()
    wait_for(window, qtbot, "Selected: 4 words · 15 characters")
    window.actions_.counts.trigger()
    popup = window.findChild(CountsPopup)
    assert isinstance(popup, CountsPopup)
    assert popup.isVisible()
    assert figures(popup, "Article") == ["6", "23", "20", "3", "1"]
    assert figures(popup, "Selection") == ["4", "15", "13", "2", "1"]
    popup.line.setValue(10)
    qtbot.waitUntil(lambda: figures(popup, "Article")[3] == "4", timeout=_PATIENCE)
    popup.hide()


def test_a_target_is_measured_and_kept(
    window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    wait_for(window, qtbot, "6 words")
    goal = window.status_line.goal
    assert not goal.isVisible()
    window.metadata.further.target.setValue(10)
    wait_for(window, qtbot, "6 of 10 words")
    assert goal.isVisible()
    assert (goal.value(), goal.maximum()) == (6, 10)
    assert goal.toolTip() == "4 words to the target length"
    uuid = newsroom.library.get(1).uuid
    qtbot.waitUntil(lambda: newsroom.notes.get(uuid) == Note("", 10), timeout=_PATIENCE)
    window.metadata.further.target.setValue(4)
    wait_for(window, qtbot, "6 of 4 words")
    assert goal.toolTip() == "2 words over the target length"


def test_without_an_article_nothing_is_counted(window: MainWindow, qtbot: QtBot) -> None:
    wait_for(window, qtbot, "6 words")
    assert window.desk is not None
    window.desk.clear()
    assert not window.status_line.counts.isVisible()
    assert not window.actions_.counts.isEnabled()
