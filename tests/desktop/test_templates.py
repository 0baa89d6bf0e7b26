"""Beginning an article with a template, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from newsroom.desktop.templates.dialog import TemplateDialog
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.article import Filter
from newsroom.services.newsroom import Newsroom
from newsroom.services.templates import KINDS
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    opened.templates.keep("Апта", make_content(headline="", body="Апта басы"))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    assert shown.desk is not None
    shown.desk.discard()
    assert tasks.wait_for_done()


def test_a_template_is_chosen_by_arrow_and_enter(window: MainWindow, newsroom: Newsroom) -> None:
    seen: list[str] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TemplateDialog)
        seen.append(dialog.text.toPlainText())
        assert not dialog.remove.isEnabled()
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        seen.append(dialog.text.toPlainText())
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        if dialog.isVisible():
            dialog.accept()

    QTimer.singleShot(50, window, choose)
    window.actions_.new_from.trigger()
    decree, interview = (one.content for one in newsroom.templates.listing()[:2])
    assert seen == [decree.body, interview.body]
    assert window.article_view.body.text() == interview.body
    assert window.desk is not None
    assert window.desk.sheet is not None
    # Nobody has written a word yet: left as it is, it becomes no article.
    assert not window.desk.sheet.unsaved
    window.desk.clear()
    assert newsroom.library.count(Filter()) == 0


def test_ones_own_template_is_removed(window: MainWindow, newsroom: Newsroom) -> None:
    def remove() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TemplateDialog)
        dialog.list.setCurrentRow(len(KINDS))
        assert dialog.text.toPlainText().endswith("Апта басы")
        dialog.remove.click()
        assert dialog.list.count() == len(KINDS)
        dialog.reject()

    QTimer.singleShot(50, window, remove)
    window.actions_.new_from.trigger()
    assert len(newsroom.templates.listing()) == len(KINDS)
    assert window.desk is not None
    assert window.desk.sheet is None


def test_the_article_on_the_desk_is_kept(window: MainWindow, newsroom: Newsroom) -> None:
    assert not window.actions_.keep_template.isEnabled()
    newsroom.editing.create(make_content(headline="Сот шешімі", body="Негізі"))
    assert window.desk is not None
    window.desk.open(1)

    def name() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        line = dialog.findChild(QLineEdit)
        assert line is not None
        assert line.text() == "Сот шешімі"
        line.setText("Сот")
        dialog.accept()

    QTimer.singleShot(50, window, name)
    window.actions_.keep_template.trigger()
    kept = {one.name: one.content.body for one in newsroom.templates.listing()[len(KINDS) :]}
    assert kept == {"Апта": "Апта басы", "Сот": "Негізі"}
