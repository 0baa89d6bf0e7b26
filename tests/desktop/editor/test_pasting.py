"""Pasting into the real page: form as Markdown, one step of undo, words alone on demand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desktop.editor import MarkdownEditor
from newsroom.desktop.editor.pasting import Pasting
from newsroom.desktop.tasks import Tasks

_PATIENCE = 30_000  # milliseconds: machines are shared


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[MarkdownEditor]:
    made = MarkdownEditor()
    qtbot.addWidget(made)
    made.show()
    made.set_text("Басы соңы")
    tasks = Tasks()
    owner = QObject(made)
    Pasting(made.page, tasks, owner)
    yield made
    assert tasks.wait_for_done()


def copy(qapp: QApplication, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    qapp.clipboard().setMimeData(data)


def go(editor: MarkdownEditor, start: int, end: int | None = None) -> None:
    cursor = editor.page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    editor.page.setTextCursor(cursor)


def test_form_becomes_markdown_in_one_step(qapp: QApplication, editor: MarkdownEditor) -> None:
    copy(qapp, "<p>бір <b>екі</b></p>", "бір екі")
    go(editor, 5)
    editor.action("paste").trigger()
    assert editor.text() == "Басы бір **екі**соңы"
    editor.action("undo").trigger()
    assert editor.text() == "Басы соңы"


def test_blocks_stand_apart(qapp: QApplication, editor: MarkdownEditor) -> None:
    copy(qapp, "<h2>Ортасы</h2><ul><li>а</li></ul>", "Ортасы а")
    go(editor, 4, 5)
    editor.action("paste").trigger()
    assert editor.text() == "Басы\n\n## Ортасы\n\n- а\n\nсоңы"
    editor.action("undo").trigger()
    assert editor.text() == "Басы соңы"


def test_words_alone_are_pasted_as_they_are(qapp: QApplication, editor: MarkdownEditor) -> None:
    copy(qapp, "<div><span>x *y*</span></div>", "x *y* ")
    go(editor, 0)
    editor.action("paste").trigger()
    assert editor.text() == "x *y* Басы соңы"


def test_plain_text_on_demand(qapp: QApplication, editor: MarkdownEditor) -> None:
    copy(qapp, "<p><b>екі</b></p>", "екі ")
    go(editor, 0)
    editor.action("paste_words").trigger()
    assert editor.text() == "екі Басы соңы"


def test_an_address_over_words_links_them(qapp: QApplication, editor: MarkdownEditor) -> None:
    copy(qapp, text="https://example.kz/a?b=1")
    go(editor, 0, 4)
    editor.action("paste").trigger()
    assert editor.text() == "[Басы](https://example.kz/a?b=1) соңы"
    editor.action("undo").trigger()
    assert editor.text() == "Басы соңы"


def test_a_long_paste_comes_while_the_person_writes_on(
    qtbot: QtBot, qapp: QApplication, editor: MarkdownEditor
) -> None:
    copy(qapp, "<p>а <b>б</b></p>" * 3000, "а б")
    go(editor, 0)
    editor.action("paste").trigger()
    editor.page.textCursor().insertText("!")
    qtbot.waitUntil(lambda: editor.text().count("**б**") == 3000, timeout=_PATIENCE)
    assert editor.text().startswith("а **б**\n\nа")
    assert editor.text().endswith("а **б**\n\n!Басы соңы")


def test_a_long_paste_over_a_selection_is_one_step(
    qtbot: QtBot, qapp: QApplication, editor: MarkdownEditor
) -> None:
    copy(qapp, "<p>а <b>б</b></p>" * 3000, "а б")
    go(editor, 5, 9)
    editor.action("paste").trigger()
    qtbot.waitUntil(lambda: editor.text().count("**б**") == 3000, timeout=_PATIENCE)
    assert "соңы" not in editor.text()
    editor.action("undo").trigger()
    assert editor.text() == "Басы соңы"


def test_a_long_paste_never_lands_in_another_article(
    qtbot: QtBot, qapp: QApplication, editor: MarkdownEditor
) -> None:
    pasting = editor.findChild(Pasting)
    assert isinstance(pasting, Pasting)
    copy(qapp, "<p>а <b>б</b></p>" * 3000, "а б")
    editor.action("paste").trigger()
    editor.set_text("Басқа мақала")
    qtbot.waitUntil(lambda: pasting._tasks.busy == 0, timeout=_PATIENCE)
    assert editor.text() == "Басқа мақала"
