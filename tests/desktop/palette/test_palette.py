"""The command palette and the list of shortcuts, over the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desktop.palette.catalogue import Command, commands, plain, ranked
from newsroom.desktop.palette.dialog import PaletteDialog
from newsroom.desktop.palette.keys_dialog import KeysDialog
from newsroom.desktop.window.main_window import MainWindow
from newsroom.desktop.words import install_language
from newsroom.services.newsroom import Newsroom
from tests.support.windows import make_window


def names(found: list[Command]) -> list[str]:
    return [command.name for command in found]


def test_it_has_every_action_of_the_menus_once(window: MainWindow) -> None:
    found = commands(window.menuBar())
    assert {command.action for command in found} >= set(window.actions_.all())
    assert len({command.action for command in found}) == len(found)
    assert all(command.text and command.name and "&" not in command.text for command in found)


def test_a_sign_of_a_mnemonic_is_no_word() -> None:
    assert plain("&Save && close…") == "Save & close"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new art", "new"),  # beginnings of two words
        ("export", "export"),
        ("article new", "new"),  # in any order
        ("replace_all", None),  # names are words, not identifiers
        ("take in", "take_in"),  # the action's own name, in English
        ("fscr", "full_screen"),  # letters in their order
        ("зззз", None),
    ],
)
def test_what_is_typed_finds_it(window: MainWindow, typed: str, first: str | None) -> None:
    found = names(ranked(commands(window.menuBar()), typed, []))
    assert (found[0] if found else None) == first


def test_it_is_found_by_its_english_name_in_kazakh_too(
    qapp: QApplication, newsroom: Newsroom, tmp_path: Path, qtbot: QtBot
) -> None:
    install_language(qapp, "kk")
    try:
        window, tasks = make_window(newsroom, tmp_path)
        qtbot.addWidget(window)
        found = ranked(commands(window.menuBar()), "full screen", [])
        assert names(found)[0] == "full_screen"
        assert found[0].text != "Full screen"
        # «Толық экран», as a Russian keyboard has it.
        assert names(ranked(commands(window.menuBar()), "толык", []))[0] == "full_screen"
        assert tasks.wait_for_done()
    finally:
        install_language(qapp, "en")


def test_the_last_used_come_first_and_what_cannot_be_done_last(window: MainWindow) -> None:
    found = names(ranked(commands(window.menuBar()), "", ["rates", "save", "export"]))
    assert found[:2] == ["rates", "export"]
    assert found.index("save") > found.index("new")  # there is nothing to save


def test_keys_alone_do_a_command(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def type_and_enter(dialog: PaletteDialog) -> int:
        dialog.show()
        QTest.keyClicks(dialog.search, "new article")
        QTest.keyClick(dialog.search, Qt.Key.Key_Down)
        QTest.keyClick(dialog.search, Qt.Key.Key_Up)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        return dialog.result()

    monkeypatch.setattr(PaletteDialog, "exec", type_and_enter)
    with qtbot.waitSignal(window.actions_.new.triggered):
        window.actions_.palette.trigger()
    assert window.desk is not None
    assert window.desk.sheet is not None
    assert window._settings.current.recent_commands == ["new"]


def test_what_cannot_be_done_is_not_done_and_says_why(window: MainWindow, qtbot: QtBot) -> None:
    save = window.actions_.save
    dialog = PaletteDialog(commands(window.menuBar()), [], lambda: "open an article first")
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.search, "save")
    assert dialog.shown[0].action is save
    index = dialog.list.currentIndex()
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "open an article first"
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.chosen is None


def test_nothing_found_is_said(window: MainWindow, qtbot: QtBot) -> None:
    dialog = PaletteDialog(commands(window.menuBar()), [], lambda: "")
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.search, "qqqqqq")
    assert dialog.nothing.isVisible()
    assert not dialog.list.isVisible()


def test_the_shortcuts_are_those_of_the_menus(window: MainWindow, qtbot: QtBot) -> None:
    dialog = KeysDialog(commands(window.menuBar()))
    qtbot.addWidget(dialog)
    tree = dialog.tree
    lines = tree.findItems("New article", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert [line.text(1) for line in lines] == ["Ctrl+N"]
    dialog.search.setText("ctrl+n")
    assert not lines[0].isHidden()
    dialog.search.setText("no such words")
    assert lines[0].isHidden()
    assert all(tree.topLevelItem(row).isHidden() for row in range(tree.topLevelItemCount()))  # type: ignore[union-attr]


def test_two_actions_of_one_text_are_two_commands() -> None:
    actions = [QAction("Same"), QAction("Same")]
    found = [Command(action, "Same", (), "", "") for action in actions]
    assert [one.action for one in ranked(found, "same", [])] == actions
