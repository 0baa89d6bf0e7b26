"""Tables, footnotes, and letters that the keyboard lacks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor import MarkdownEditor
from newsroom.desktop.editor.sign_palette import SignPalette
from newsroom.domain.language import Language
from tests.support.keyboard import type_text


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEditor:
    made = MarkdownEditor()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.set_text("Бірінші абзац.\n\nЕкінші.")
    return made


def test_a_table_comes_behind_the_paragraph(editor: MarkdownEditor) -> None:
    before = editor.text()
    editor.action("table").trigger()
    type_text(editor.page, "Қала")
    assert editor.text() == (
        "Бірінші абзац.\n\n| Қала |  |\n| --- | --- |\n|  |  |\n|  |  |\n\n\nЕкінші."
    )
    editor.action("undo").trigger()
    editor.action("undo").trigger()
    assert editor.text() == before


def test_footnotes_are_numbered_and_written_at_the_end(editor: MarkdownEditor) -> None:
    cursor = editor.page.textCursor()
    cursor.setPosition(len("Бірінші"))
    editor.page.setTextCursor(cursor)
    editor.action("footnote").trigger()
    type_text(editor.page, "дерек")
    assert editor.text() == "Бірінші[^1] абзац.\n\nЕкінші.\n\n[^1]: дерек"
    cursor = editor.page.textCursor()
    cursor.setPosition(editor.text().index("\n\n["))
    editor.page.setTextCursor(cursor)
    editor.action("footnote").trigger()
    assert editor.text().endswith("Екінші.[^2]\n\n[^1]: дерек\n[^2]: ")
    assert editor.page.textCursor().atEnd()
    editor.action("undo").trigger()
    assert editor.text().endswith("Екінші.\n\n[^1]: дерек")


def palette_of(editor: MarkdownEditor) -> SignPalette:
    editor.action("sign").trigger()
    palette = editor.page.findChild(SignPalette)
    assert isinstance(palette, SignPalette)
    return palette


def test_signs_are_taken_by_arrow_and_enter(qtbot: QtBot, editor: MarkdownEditor) -> None:
    editor.page.moveCursor(QTextCursor.MoveOperation.End)
    palette = palette_of(editor)
    assert [button.text() for button in palette.buttons[:9]] == list("әғқңөұүһі")
    QTest.keyClick(palette, Qt.Key.Key_Right)
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert editor.text().endswith("Екінші.ғ")
    qtbot.waitUntil(lambda: editor.page.findChild(SignPalette) is None)
    # The last one comes first.
    palette = palette_of(editor)
    assert palette.buttons[0].text() == "ғ"
    QTest.keyClick(palette, Qt.Key.Key_Down)
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert editor.text().endswith("Екінші.ғә")


def test_signs_are_those_of_the_language(qtbot: QtBot, editor: MarkdownEditor) -> None:
    for language, sign in ((Language.KAZAKH_LATIN, "ñ"), (Language.KAZAKH_ARABIC, "ڭ")):
        editor.set_language(language)
        palette = palette_of(editor)
        assert sign in [button.text() for button in palette.buttons]
        QTest.keyClick(palette, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: editor.page.findChild(SignPalette) is None)
