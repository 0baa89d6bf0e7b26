"""Who goes to another article and comes back finds caret and history as they were."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor import MarkdownEditor, documents


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEditor:
    made = MarkdownEditor()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def put(editor: MarkdownEditor, place: int, text: str) -> None:
    cursor = editor.page.textCursor()
    cursor.setPosition(place)
    cursor.insertText(text)
    editor.page.setTextCursor(cursor)


def undo(editor: MarkdownEditor) -> None:
    editor.action("undo").trigger()


def test_the_history_goes_on(editor: MarkdownEditor) -> None:
    editor.set_text("Бірінші", "a")
    assert not editor.action("undo").isEnabled()
    put(editor, 7, " мәтін")
    editor.set_text("Екінші", "b")
    assert not editor.action("undo").isEnabled()
    put(editor, 0, "Ол: ")
    editor.set_text("Бірінші мәтін", "a")
    assert editor.page.textCursor().position() == 13
    undo(editor)
    assert editor.text() == "Бірінші"
    editor.action("redo").trigger()
    assert editor.text() == "Бірінші мәтін"
    editor.set_text("Ол: Екінші", "b")
    undo(editor)
    assert editor.text() == "Екінші"


def test_what_was_changed_elsewhere_is_one_step(editor: MarkdownEditor) -> None:
    editor.set_text("бір екі үш", "a")
    put(editor, 0, "0 ")
    editor.set_text("басқа", "b")
    editor.set_text("0 бір 😀 төрт үш", "a")
    assert editor.text() == "0 бір 😀 төрт үш"
    undo(editor)
    assert editor.text() == "0 бір екі үш"
    undo(editor)
    assert editor.text() == "бір екі үш"


def test_an_older_revision_can_be_undone(editor: MarkdownEditor) -> None:
    editor.set_text("жаңа", "a")
    editor.set_text("ескі", "a")
    undo(editor)
    assert editor.text() == "жаңа"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    before=st.text(alphabet="аә😀\u00a0\n*", max_size=20),
    after=st.text(alphabet="аә😀\u00a0\n*", max_size=20),
)
def test_any_change_is_shown_and_undone(editor: MarkdownEditor, before: str, after: str) -> None:
    editor.set_text(before, f"key of {before}")
    editor.set_text("", "")
    editor.set_text(after, f"key of {before}")
    assert editor.text() == after
    if before != after:
        undo(editor)
        assert editor.text() == before
    editor.set_text(before, f"key of {before}")


def test_a_text_without_a_key_is_not_kept(editor: MarkdownEditor) -> None:
    editor.set_text("бір")
    put(editor, 3, "!")
    editor.set_text("бір!")
    assert not editor.action("undo").isEnabled()
    assert editor.page.textCursor().position() == 0


def test_the_oldest_are_let_go(editor: MarkdownEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "_MOST", 2)
    for key in "abc":
        editor.set_text(key, key)
        put(editor, 1, "+")
    editor.set_text("b+", "b")
    assert editor.action("undo").isEnabled()
    editor.set_text("a+", "a")
    assert not editor.action("undo").isEnabled()


def test_the_size_of_the_text_is_no_step(editor: MarkdownEditor) -> None:
    editor.set_text("бір", "a")
    put(editor, 3, "!")
    editor.set_text_size(20)
    undo(editor)
    assert editor.text() == "бір"
    editor.set_text("екі", "b")
    editor.set_text_size(11)
    editor.set_text("бір", "a")
    assert not editor.action("undo").isEnabled()


def test_the_place_is_kept(editor: MarkdownEditor) -> None:
    long = "\n".join(f"{number}-жол" for number in range(200))
    editor.set_text(long, "a")
    editor.page.moveCursor(QTextCursor.MoveOperation.End)
    scrolled = editor.page.verticalScrollBar().value()
    assert scrolled > 0
    editor.set_text("қысқа", "b")
    assert editor.page.verticalScrollBar().value() == 0
    editor.set_text(long, "a")
    assert editor.page.verticalScrollBar().value() == scrolled
