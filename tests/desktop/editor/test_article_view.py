"""The fields of an article: as high as their text, and the window's keys work in all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from newsroom.desktop.article_view import ArticleView
from newsroom.desktop.window.main_window import MainWindow


def test_the_first_line_of_a_lede_stays_in_sight_while_it_grows(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    lede = view.lede
    lede.setFocus()
    for _ in range(12):
        QTest.keyClicks(lede, "the bridge opens ")
        QApplication.processEvents()
    assert lede.document().begin().layout().lineCount() > 2
    start = QTextCursor(lede.document())
    qtbot.waitUntil(lambda: lede.cursorRect(start).top() >= 0)
    assert lede.cursorRect().bottom() <= lede.viewport().height()


# On a real screen alone Qt's fields know Emacs's keys; this run has one.
@pytest.mark.web_engine
def test_no_field_takes_the_key_for_an_export(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.new.trigger()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    fields = {
        field.focusProxy() or field
        for field in window.findChildren(QLineEdit)
        if field.isVisible() and field.isEnabled()
    }
    assert len(fields) > 3
    for field in fields:
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier
        )
        QApplication.sendEvent(field, event)
        assert not event.isAccepted(), field
