"""Typographic signs in the real page, taken back by key and by undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor import MarkdownEditor
from newsroom.domain.language import Language
from tests.support.keyboard import type_text


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEditor:
    made = MarkdownEditor()
    qtbot.addWidget(made)
    made.show()
    made.set_text("")
    return made


def backspace(editor: MarkdownEditor) -> None:
    QTest.keyClick(editor.page, Qt.Key.Key_Backspace)


def test_signs_come_as_they_are_typed(editor: MarkdownEditor) -> None:
    type_text(editor.page, '-- "Дала" - кең... - деді')
    assert editor.text() == "–\u00a0«Дала» – кең… – деді"


def test_backspace_gives_the_plain_sign_and_it_stays(editor: MarkdownEditor) -> None:
    type_text(editor.page, 'ол "')
    assert editor.text() == "ол «"
    backspace(editor)
    assert editor.text() == 'ол "'
    type_text(editor.page, "а")
    assert editor.text() == 'ол "а'
    backspace(editor)
    backspace(editor)
    assert editor.text() == "ол "


def test_undo_gives_the_plain_sign(editor: MarkdownEditor) -> None:
    type_text(editor.page, "сонда...")
    assert editor.text() == "сонда…"
    editor.action("undo").trigger()
    assert editor.text() == "сонда..."
    editor.action("redo").trigger()
    assert editor.text() == "сонда…"


def test_a_key_between_makes_backspace_a_backspace(editor: MarkdownEditor) -> None:
    type_text(editor.page, 'ол "б')
    backspace(editor)
    assert editor.text() == "ол «"
    backspace(editor)
    assert editor.text() == "ол "


def test_code_stays_as_it_is_typed(editor: MarkdownEditor) -> None:
    type_text(editor.page, "```")
    QTest.keyClick(editor.page, Qt.Key.Key_Return)
    type_text(editor.page, 'x = "a..."')
    assert editor.text() == '```\nx = "a..."'


def test_what_is_selected_is_replaced_as_ever(editor: MarkdownEditor) -> None:
    type_text(editor.page, "ол")
    editor.page.selectAll()
    type_text(editor.page, '"')
    assert editor.text() == "«"


def test_the_language_and_the_switch_decide(editor: MarkdownEditor) -> None:
    editor.set_language(Language.ENGLISH)
    type_text(editor.page, '"don\'t"')
    assert editor.text() == "“don’t”"
    editor.page.smart = False
    editor.set_text("")
    type_text(editor.page, '"..."')
    assert editor.text() == '"..."'
