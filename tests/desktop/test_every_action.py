"""Every action of the window, in every language: translated, whole, and with keys of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from newsroom.desktop.palette.catalogue import plain
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.window.main_window import MainWindow
from newsroom.desktop.window.mnemonics import letter_of
from newsroom.desktop.words import LANGUAGES, install_language
from newsroom.services.newsroom import Newsroom
from newsroom.settings import SettingsFile
from tests.support.articles import make_content
from tests.support.windows import make_window

_SMALLEST = (1366, 768)
_NATIVE = QKeySequence.SequenceFormat.NativeText


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, "en")


@pytest.fixture
def shown(
    language: str,  # noqa: ARG001 - the window speaks it
    qtbot: QtBot,
    newsroom: Newsroom,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    """The window in one of the languages, with an article on the desk."""
    newsroom.editing.create(make_content())
    window, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(window)
    window.resize(*_SMALLEST)
    window.show()
    assert window.desk is not None
    window.desk.open(1)
    qtbot.waitUntil(lambda: not tasks.busy)
    yield window
    window.desk.discard()
    assert tasks.wait_for_done()


def menus(window: MainWindow) -> Iterator[QMenu]:
    """Yield the menus of the bar, and those in them."""

    def inner(menu: QMenu) -> Iterator[QMenu]:
        yield menu
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                yield from inner(below)

    for head in window.menuBar().actions():
        menu = head.menu()
        assert isinstance(menu, QMenu)
        yield from inner(menu)


def items(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def everything(window: MainWindow) -> list[QAction]:
    """Return every action that has words: those of the menus, of the bars, and any other."""
    return [action for action in window.findChildren(QAction) if action.text().strip()]


def repeated(values: list[str]) -> list[str]:
    return sorted(value for value, number in Counter(values).items() if value and number > 1)


def test_every_item_is_translated(
    shown: MainWindow, language: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    install_language(qapp, "en")
    english = MainWindow(SettingsFile(tmp_path / "en.json"), Tasks())
    english.furnish()
    qtbot.addWidget(english)
    pairs = zip(everything(shown), everything(english), strict=False)
    words = {one.objectName(): (one, other) for one, other in pairs if one.objectName()}
    assert len(words) > 100
    same = [
        name
        for name, (one, other) in words.items()
        # Languages are called by their own names everywhere.
        if other.objectName() == name
        and not name.startswith("language_")
        and plain(one.text()) == plain(other.text())
    ]
    titles = zip(menus(shown), menus(english), strict=True)
    same += [one.title() for one, other in titles if plain(one.title()) == plain(other.title())]
    assert (same == []) == (language != "en")


def test_no_two_items_share_keys_a_letter_or_their_words(shown: MainWindow) -> None:
    actions = everything(shown)
    keys = [one.toString() for action in actions for one in action.shortcuts()]
    assert repeated(keys) == []
    for menu in menus(shown):
        texts = [action.text() for action in items(menu)]
        assert repeated(texts) == [], menu.title()
        assert repeated([letter_of(text) for text in texts]) == [], menu.title()
        assert [text for text in texts if not letter_of(text)] == [], menu.title()
    heads = [head.text() for head in shown.menuBar().actions()]
    assert repeated([letter_of(text) for text in heads]) == []
    # Nor do two of different menus say the same, in the palette for one.
    assert repeated([plain(one.text()) for menu in menus(shown) for one in items(menu)]) == []


def test_tool_tips_say_the_keys(shown: MainWindow) -> None:
    silent = [
        action.text()
        for action in everything(shown)
        if not action.shortcut().isEmpty()
        and action.shortcut().toString(_NATIVE) not in action.toolTip()
    ]
    assert silent == []


def test_menus_and_bars_are_whole_on_a_small_screen(shown: MainWindow) -> None:
    for menu in menus(shown):
        size = menu.sizeHint()
        assert size.height() <= _SMALLEST[1], menu.title()
        assert size.width() <= _SMALLEST[0] // 2, menu.title()
    assert shown.menuBar().sizeHint().width() <= _SMALLEST[0]
    for bar in shown.findChildren(QToolBar):
        more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        assert more is None or not more.isVisible(), bar.windowTitle()
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton) and not action.isSeparator():
                assert button.width() >= button.minimumSizeHint().width(), action.text()
                assert action.text(), "an action without words"
                assert action.icon().isNull() is False, action.text()
                assert not action.shortcut().isEmpty(), action.text()
