"""Going to another article from the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desktop.library.model import FOUND
from newsroom.desktop.window.main_window import MainWindow
from newsroom.desktop.window.quick_switch import SwitchDialog
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.keyboard import type_text
from tests.support.newsrooms import make_newsroom
from tests.support.windows import make_window

_PATIENCE = 30_000  # milliseconds: machines are shared


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    for headline in ("Көпір ашылды", "Мектеп жөнделді", "Көктем келді"):
        opened.editing.create(make_content(headline=headline, slug=""))
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


def headlines(dialog: SwitchDialog) -> list[str]:
    model = dialog.list.model()
    rows = range(model.rowCount())
    return [model.index(row, 0).data(FOUND).summary.headline for row in rows]


def switch(window: MainWindow, act: Callable[[SwitchDialog], None]) -> None:
    def find() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SwitchDialog)
        act(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(50, window, find)
    window.actions_.switch.trigger()


def on_desk(window: MainWindow) -> str:
    assert window.desk is not None
    return window.desk.sheet.content.headline if window.desk.sheet else ""


def test_the_last_ones_come_first(window: MainWindow) -> None:
    assert window.desk is not None
    for number in (1, 2, 3):
        window.desk.open(number)

    def back(dialog: SwitchDialog) -> None:
        assert headlines(dialog) == ["Мектеп жөнделді", "Көпір ашылды"]
        QTest.keyClick(dialog.search, Qt.Key.Key_Down)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    switch(window, back)
    assert on_desk(window) == "Көпір ашылды"
    switch(window, lambda dialog: QTest.keyClick(dialog.search, Qt.Key.Key_Return))
    assert on_desk(window) == "Көктем келді"


def test_letters_find_an_article(window: MainWindow, qtbot: QtBot) -> None:
    def find(dialog: SwitchDialog) -> None:
        assert len(headlines(dialog)) == 3
        type_text(dialog.search, "мект")
        qtbot.waitUntil(lambda: headlines(dialog) == ["Мектеп жөнделді"], timeout=_PATIENCE)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    switch(window, find)
    assert on_desk(window) == "Мектеп жөнделді"


def test_what_finds_nothing_says_so(window: MainWindow, qtbot: QtBot) -> None:
    def find(dialog: SwitchDialog) -> None:
        type_text(dialog.search, "ъыщ")
        qtbot.waitUntil(dialog.nothing.isVisible, timeout=_PATIENCE)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        assert dialog.isVisible()

    switch(window, find)
    assert on_desk(window) == ""
