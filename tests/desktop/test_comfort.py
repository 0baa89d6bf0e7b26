"""How the text stands while it is written: column, typeface, the written line, the text alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolBar
from pytestqt.qtbot import QtBot

from newsroom.desktop.look.fonts import SANS, TEXT
from newsroom.desktop.window.main_window import MainWindow
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.windows import make_window


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    body = "\n\n".join(f"{number}-абзац" for number in range(120))
    newsroom.editing.create(make_content(body=body))
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.resize(1300, 700)
    shown.show()
    qtbot.waitExposed(shown)
    assert shown.desk is not None
    shown.desk.open(1)
    yield shown
    shown.desk.discard()
    assert tasks.wait_for_done()


def test_the_column_grows_and_shrinks(window: MainWindow) -> None:
    page, actions = window.article_view.body.page, window.actions_
    # All the room there is, so that a small screen holds the usual column too.
    actions.metadata.setChecked(False)
    actions.library.setChecked(False)
    page.set_points(8)
    usual = page.viewport().width()
    actions.narrower.trigger()
    narrower = page.viewport().width()
    assert narrower < usual
    actions.narrower.trigger()
    assert page.viewport().width() < narrower
    assert not actions.narrower.isEnabled()
    for _ in range(5):
        actions.wider.trigger()
    assert not actions.wider.isEnabled()
    assert page.viewport().width() > usual
    assert page.viewport().width() > page.width() - 30


def test_the_key_of_the_details_leads_there_and_then_closes_them(window: MainWindow) -> None:
    page, details, actions = window.article_view.body.page, window.metadata, window.actions_

    def press() -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_F10)

    def is_led_to_them() -> bool:
        return details.isVisible() and details.category.hasFocus()

    window.activateWindow()
    page.setFocus()
    assert details.isVisible()
    press()
    assert is_led_to_them()
    press()
    assert not window.side.isVisible()
    assert page.hasFocus()
    press()
    assert is_led_to_them()
    # From another tab of the panel it leads to the details too, and closes nothing.
    actions.copy_desk.trigger()
    assert not details.isVisible()
    press()
    assert is_led_to_them()
    # So it does from the text alone, where the panel is out of sight.
    page.setFocus()
    actions.focus.setChecked(True)
    press()
    assert is_led_to_them()
    # Who clicks sees whether it is there, and wants it otherwise.
    page.setFocus()
    actions.metadata.trigger()
    assert not window.side.isVisible()


def test_headline_and_text_change_their_face(window: MainWindow) -> None:
    view = window.article_view
    fields = (view.headline, view.lede, view.body.page)
    assert {field.font().families()[0] for field in fields} == {TEXT}
    window.actions_.sans.trigger()
    assert {field.font().families()[0] for field in fields} == {SANS}
    assert view.headline.font().bold()


def test_wishes_are_kept(window: MainWindow, newsroom: Newsroom, tmp_path: Path) -> None:
    actions = window.actions_
    actions.sans.trigger()
    actions.typewriter.trigger()
    actions.narrower.trigger()
    other, tasks = make_window(newsroom, tmp_path)
    assert other.actions_.sans.isChecked()
    assert other.actions_.typewriter.isChecked()
    assert other.article_view.body.page.typewriter
    assert other.article_view.lede.font().families()[0] == SANS
    other.actions_.narrower.trigger()
    assert not other.actions_.narrower.isEnabled()
    other.deleteLater()
    assert tasks.wait_for_done()


def caret_height(window: MainWindow) -> float:
    page = window.article_view.body.page
    return page.cursorRect().center().y() / page.viewport().height()


def test_the_written_line_stays_in_the_middle(window: MainWindow) -> None:
    page = window.article_view.body.page
    page.setFocus()
    page.moveCursor(QTextCursor.MoveOperation.End)
    assert caret_height(window) > 0.8
    window.actions_.typewriter.trigger()
    assert 0.4 < caret_height(window) < 0.6
    for _ in range(5):
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert 0.4 < caret_height(window) < 0.6
    window.actions_.typewriter.trigger()
    page.moveCursor(QTextCursor.MoveOperation.Start)
    assert caret_height(window) < 0.2


def test_the_text_alone(window: MainWindow, qtbot: QtBot) -> None:
    actions, view = window.actions_, window.article_view
    bars = [window.menuBar(), window.statusBar(), *window.findChildren(QToolBar)]
    assert window.library is not None
    beside = [window.side, window.library]
    assert all(part.isVisible() for part in (*bars, *beside))
    actions.focus.trigger()
    assert window.isFullScreen()
    assert not any(part.isVisible() for part in (*bars, *beside))
    # Keys that stand in the menu alone are heard; so is Ctrl+S.
    qtbot.waitUntil(view.body.page.isActiveWindow)
    view.body.page.setFocus()
    QTest.keyClick(view.body.page, Qt.Key.Key_F9)
    QTest.keyClick(view.body.page, Qt.Key.Key_F9)
    assert actions.library.isChecked()
    QTest.keyClick(view.body.page, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in (*bars, *beside))
    QTest.keyClick(view.body.page, Qt.Key.Key_F9)
    assert not window.library.isVisible()


def test_without_an_article_there_is_no_text_alone(window: MainWindow) -> None:
    window.actions_.focus.trigger()
    assert window.desk is not None
    window.desk.clear()
    assert not window.isFullScreen()
    assert not window.actions_.focus.isEnabled()
    assert window.menuBar().isVisible()
