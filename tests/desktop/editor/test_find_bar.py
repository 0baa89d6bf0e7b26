"""Finding and replacing in the article, from the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor import MarkdownEditor
from newsroom.desktop.editor.find_bar import FindBar
from tests.support.keyboard import type_text


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEditor:
    made = MarkdownEditor()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.set_text("🙂 Қала мен қала, қалада\n\nДала қала")
    return made


def open_bar(editor: MarkdownEditor, action: str = "replace") -> FindBar:
    editor.action(action).trigger()
    bar = editor.findChild(FindBar)
    assert isinstance(bar, FindBar)
    return bar


def select(editor: MarkdownEditor, start: int, end: int) -> None:
    cursor = editor.page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.page.setTextCursor(cursor)


def selected(editor: MarkdownEditor) -> tuple[int, str]:
    cursor = editor.page.textCursor()
    return cursor.selectionStart(), cursor.selectedText()


def test_what_is_found_is_counted_and_marked(editor: MarkdownEditor) -> None:
    bar = open_bar(editor, "find")
    assert not bar.other.isVisible()
    type_text(bar.field, "қала")
    # The sign before them is two of Qt's units.
    assert selected(editor) == (3, "Қала")
    assert bar.count.text() == "1 of 4"
    assert len(editor.page.extraSelections()) == 4
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert selected(editor) == (12, "қала")
    assert bar.count.text() == "2 of 4"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "4 of 4"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert editor.page.extraSelections() == []


def test_case_and_whole_words_narrow_it(editor: MarkdownEditor) -> None:
    bar = open_bar(editor)
    type_text(bar.field, "қала")
    bar.case.click()
    assert bar.count.text().endswith("of 3")
    bar.whole.click()
    assert bar.count.text().endswith("of 2")


def test_replacing_all_is_one_step_of_undo(editor: MarkdownEditor) -> None:
    before = editor.text()
    bar = open_bar(editor)
    type_text(bar.field, "қала")
    type_text(bar.other, "ауыл🙂")
    bar.all.click()
    assert editor.text() == "🙂 ауыл🙂 мен ауыл🙂, ауыл🙂да\n\nДала ауыл🙂"
    assert bar.count.text() == "4 places replaced"
    editor.action("undo").trigger()
    assert editor.text() == before
    editor.action("redo").trigger()
    assert editor.text().count("ауыл") == 4


def test_replacing_one_goes_on_to_the_next(editor: MarkdownEditor) -> None:
    bar = open_bar(editor)
    type_text(bar.field, "қала")
    type_text(bar.other, "ауыл")
    bar.other.setFocus()
    QTest.keyClick(bar.other, Qt.Key.Key_Return)
    assert editor.text().startswith("🙂 ауыл мен қала")
    assert selected(editor) == (12, "қала")
    QTest.keyClick(bar.other, Qt.Key.Key_Return)
    assert editor.text().startswith("🙂 ауыл мен ауыл, қалада")


def test_what_replaces_may_hold_what_is_found(editor: MarkdownEditor) -> None:
    bar = open_bar(editor)
    type_text(bar.field, "дала")
    type_text(bar.other, "Ұлы дала")
    bar.all.click()
    assert editor.text() == "🙂 Қала мен қала, қалада\n\nҰлы дала қала"


def test_a_regular_expression_with_groups(editor: MarkdownEditor) -> None:
    editor.set_text("5,27 теңге, 480,63 теңге")
    bar = open_bar(editor)
    bar.pattern.click()
    bar.field.setText(r"(\d+),(\d\d)")
    bar.other.setText(r"\1.\2")
    assert bar.count.text().endswith("of 2")
    bar.all.click()
    assert editor.text() == "5.27 теңге, 480.63 теңге"


@pytest.mark.parametrize("pattern", ["(", r"(қ|ққ|қ+)+$"])
def test_a_bad_pattern_is_a_sentence(editor: MarkdownEditor, pattern: str) -> None:
    editor.set_text("қ" * 60 + "!")
    bar = open_bar(editor)
    bar.pattern.click()
    bar.field.setText(pattern)
    assert bar.problem.isVisible()
    assert bar.problem.text().startswith("The pattern")
    bar.all.click()
    assert editor.text() == "қ" * 60 + "!"
    bar.field.setText("!")
    assert not bar.problem.isVisible()


def test_a_replacement_that_cannot_be_read_changes_nothing(editor: MarkdownEditor) -> None:
    before = editor.text()
    bar = open_bar(editor)
    bar.pattern.click()
    bar.field.setText("қала")
    bar.other.setText(r"\7")
    bar.all.click()
    assert editor.text() == before
    assert bar.problem.text().startswith("The replacement")


def test_lines_that_are_selected_are_looked_through_alone(editor: MarkdownEditor) -> None:
    editor.set_text("қала\nқала\nқала\nқала")
    select(editor, 0, 9)
    bar = open_bar(editor)
    assert bar.part.isChecked()
    type_text(bar.field, "қала")
    assert bar.count.text().endswith("of 2")
    bar.other.setText("ауыл")
    bar.all.click()
    assert editor.text() == "ауыл\nауыл\nқала\nқала"
    bar.part.click()
    assert bar.count.text().startswith("2 places")


def test_the_count_follows_the_text(qtbot: QtBot, editor: MarkdownEditor) -> None:
    bar = open_bar(editor)
    type_text(bar.field, "қала")
    editor.page.moveCursor(QTextCursor.MoveOperation.End)
    type_text(editor.page, " қала")
    qtbot.waitUntil(lambda: bar.count.text().startswith("5 "), timeout=30_000)
