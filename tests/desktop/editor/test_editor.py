"""The editor driven by keys: what is written comes out, and undo gives back what was there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor import MarkdownEditor
from newsroom.domain.language import Language
from tests.support.keyboard import type_text

NBSP = "\u00a0"


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEditor:
    editor = MarkdownEditor()
    qtbot.addWidget(editor)
    editor.resize(700, 500)
    with qtbot.waitExposed(editor):
        editor.show()
    editor.page.setFocus()
    return editor


def select(editor: MarkdownEditor, start: int, end: int) -> None:
    cursor = editor.page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.page.setTextCursor(cursor)


def test_letters_come_out_as_they_went_in(editor: MarkdownEditor) -> None:
    type_text(editor.page, "Өнеркәсіп\n\n– Сөз, – деді ол. 😀")
    assert editor.text() == "Өнеркәсіп\n\n– Сөз, – деді ол. 😀"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (f"–{NBSP}Сөз 480,63{NBSP}₸", f"–{NBSP}Сөз 480,63{NBSP}₸"),
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("a\x00b\x1b[31m\ud800\ufdd0c", "ab[31mc"),
        ("a\tb\u200bc\ufeff", "a\tb\u200bc\ufeff"),
        ("\n\n", "\n\n"),
        ("", ""),
    ],
)
def test_odd_text_is_safe_and_no_break_spaces_stay(
    editor: MarkdownEditor, given: str, kept: str
) -> None:
    editor.set_text(given)
    assert editor.text() == kept


def test_only_the_user_changes_the_text(qtbot: QtBot, editor: MarkdownEditor) -> None:
    told: list[bool] = []
    editor.text_changed.connect(lambda: told.append(True))
    editor.set_text("# one\n\n```\ncode\n```")
    qtbot.wait(20)
    editor.set_language(Language.KAZAKH_ARABIC)
    editor.set_text_size(15)
    assert not told
    type_text(editor.page, "қ")
    assert len(told) == 1
    assert editor.action("undo").isEnabled()
    editor.action("undo").trigger()
    assert len(told) == 2
    assert editor.text() == "# one\n\n```\ncode\n```"


def test_every_formatting_is_one_step_of_undo(editor: MarkdownEditor) -> None:
    text = "Бірінші 😀 сөз\n\nекінші сөз"
    names = ["bold", "italic", "heading", "quote", "speech", "bullets", "numbers", "link"]
    for name in [*names, "line_break"]:
        editor.set_text(text)
        select(editor, 8, len(text) + 1)  # the letter beyond the first plane counts twice
        editor.action(name).trigger()
        assert editor.text() != text, name
        editor.action("undo").trigger()
        assert editor.text() == text, name
        assert not editor.action("undo").isEnabled(), name
        editor.action("redo").trigger()
        assert editor.text() != text, name


def test_formatting_keeps_the_selection_beyond_the_first_plane(editor: MarkdownEditor) -> None:
    editor.set_text("😀 бір екі")
    select(editor, 3, 6)
    editor.action("bold").trigger()
    assert editor.text() == "😀 **бір** екі"
    assert editor.page.textCursor().selectedText() == "бір"


def test_keys_format(editor: MarkdownEditor) -> None:
    editor.set_text("сөз")
    QTest.keyClick(editor.page, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "**сөз**"
    QGuiApplication.clipboard().clear()
    QTest.keyClick(editor.page, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "**[сөз]()**"


def test_shift_enter_breaks_the_line_as_markdown_does(editor: MarkdownEditor) -> None:
    type_text(editor.page, "бір")
    QTest.keyClick(editor.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(editor.page, "екі")
    assert editor.text() == "бір  \nекі"


def test_enter_and_tab_work_on_lists(editor: MarkdownEditor) -> None:
    type_text(editor.page, "- бір\nекі")
    QTest.keyClick(editor.page, Qt.Key.Key_Tab)
    assert editor.text() == "- бір\n    - екі"
    QTest.keyClick(editor.page, Qt.Key.Key_Backtab)
    type_text(editor.page, "\n\nсоңы")
    assert editor.text() == "- бір\n- екі\nсоңы"


def test_tab_moves_the_focus_where_there_is_no_list(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    editor, field = MarkdownEditor(), QLineEdit()
    column.addWidget(editor)
    column.addWidget(field)
    with qtbot.waitActive(window):
        window.show()
    editor.setFocus()
    type_text(editor.page, "сөз")
    QTest.keyClick(editor.page, Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert editor.text() == "сөз"


def test_paste_is_always_plain(editor: MarkdownEditor) -> None:
    data = QMimeData()
    data.setHtml("<h1 style='color:red'>Бас</h1><script>x()</script>")
    data.setText(f"Бас\r\n480{NBSP}₸\x00")
    QGuiApplication.clipboard().setMimeData(data)
    editor.action("paste").trigger()
    assert editor.text() == f"Бас\n480{NBSP}₸"
    assert "red" not in editor.page.document().toHtml()


def test_a_picture_or_a_file_is_not_pasted_as_words(editor: MarkdownEditor) -> None:
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    QGuiApplication.clipboard().setMimeData(data)
    editor.action("paste").trigger()
    data = QMimeData()
    data.setUrls([QUrl("https://a.kz/")])
    assert not editor.text()


def test_copied_words_keep_their_no_break_spaces(editor: MarkdownEditor) -> None:
    editor.set_text(f"480{NBSP}₸\nекі")
    editor.action("select_all").trigger()
    editor.action("copy").trigger()
    assert QGuiApplication.clipboard().text() == f"480{NBSP}₸\nекі"
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_the_arabic_script_runs_from_right_to_left(editor: MarkdownEditor) -> None:
    editor.set_language(Language.KAZAKH_ARABIC)
    editor.set_text("قازاقستان")
    QApplication.processEvents()
    middle = editor.page.viewport().width() / 2
    assert editor.page.cursorRect().x() > middle
    editor.set_language(Language.KAZAKH)
    QApplication.processEvents()
    assert editor.page.cursorRect().x() < middle


@pytest.mark.parametrize("width", [320, 700, 1600])
def test_lines_are_broken_within_the_column(editor: MarkdownEditor, width: int) -> None:
    editor.set_text("бір екі үш төрт бес алты жеті " * 60)
    editor.resize(width, 500)
    QApplication.processEvents()
    page = editor.page
    layout = page.document().firstBlock().layout()
    right = max(layout.lineAt(i).naturalTextRect().right() for i in range(layout.lineCount()))
    assert right <= page.viewport().width() - page.document().documentMargin() + 1
    letters = max(layout.lineAt(i).textLength() for i in range(layout.lineCount()))
    assert letters <= 100


def test_the_margins_take_clicks_for_the_column(editor: MarkdownEditor) -> None:
    editor.resize(1600, 500)
    editor.set_text("бір\nекі\nүш")
    QApplication.processEvents()
    line = editor.page.cursorRect().center().y()
    QTest.mouseClick(editor.page, Qt.MouseButton.LeftButton, pos=QPoint(1500, line))
    assert editor.page.textCursor().position() == 3


def test_an_article_opens_at_its_beginning(qtbot: QtBot) -> None:
    editor = MarkdownEditor()
    qtbot.addWidget(editor)
    editor.set_text("# Бас\n\n" + "сөз " * 2000)
    editor.resize(700, 500)
    with qtbot.waitExposed(editor):
        editor.show()
    assert editor.page.verticalScrollBar().value() == 0
    assert editor.page.firstVisibleBlock().blockNumber() == 0


def formats(editor: MarkdownEditor, line: int) -> dict[str, QTextCharFormat]:
    block = editor.page.document().findBlockByNumber(line)
    return {
        block.text()[part.start : part.start + part.length]: QTextCharFormat(part.format)
        for part in block.layout().formats()
    }


def test_markdown_is_highlighted(editor: MarkdownEditor) -> None:
    editor.set_text(
        "## Бас\n\nбір **екі** *үш* [төрт](https://a.kz)\n\n– Сөз\n\n```\n**no**\n```\n**y**"
    )
    size = QTextFormat.Property.FontSizeAdjustment
    assert formats(editor, 0)["Бас"].property(size) == 1
    line = formats(editor, 2)
    assert line["екі"].fontWeight() > 400
    assert line["үш"].fontItalic()
    assert {"**", "төрт", "["} <= line.keys()
    assert "– " in formats(editor, 4)
    assert list(formats(editor, 7)) == ["**no**"]
    assert "y" in formats(editor, 9)


def test_finding_goes_round(qtbot: QtBot, editor: MarkdownEditor) -> None:
    editor.set_text("Бір екі бір")
    editor.action("find").trigger()
    bar = editor._find_bar
    type_text(bar.field, "бір")
    places = [editor.page.textCursor().selectionStart()]
    for _ in range(2):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        places.append(editor.page.textCursor().selectionStart())
    assert places == [0, 8, 0]
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    qtbot.waitUntil(editor.page.hasFocus)


def test_actions_have_words_icons_and_keys_of_their_own(editor: MarkdownEditor) -> None:
    actions = editor.actions()
    keys = [action.shortcut().toString() for action in actions]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    for action in actions:
        assert action.text()
        assert not action.icon().isNull()
        assert action.shortcut().toString() or action.toolTip()
