"""A comment on the desk: it knows where its words stand while the text goes on changing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from newsroom.desktop.editor.page import clean
from newsroom.desktop.editor.units import letters, units
from newsroom.domain.review import Anchor, Placed


@dataclass(eq=False, slots=True)
class Note:
    """A comment, and a cursor on its words; None where it is on a whole part, or they are gone."""

    placed: Placed
    cursor: QTextCursor | None

    def paragraphs(self) -> tuple[str, int, Anchor] | None:
        """Return the paragraphs of its words, where they begin for Qt, and its place in them."""
        if self.cursor is None:
            return None
        document = self.cursor.document()
        first = document.findBlock(self.cursor.selectionStart())
        last = document.findBlock(self.cursor.selectionEnd())
        lines = []
        block = first
        while block.isValid():
            lines.append(clean(block.text()))
            if block == last:
                break
            block = block.next()
        text = "\n".join(lines)
        start = letters(text, self.cursor.selectionStart() - first.position())
        end = letters(text, self.cursor.selectionEnd() - first.position())
        return text, first.position(), Anchor(start, end, same=True)


def cursor_on(field: QPlainTextEdit, text: str, place: Anchor) -> QTextCursor:
    """Return a cursor that has a place of the text selected, which is the field's."""
    cursor = QTextCursor(field.document())
    last = field.document().characterCount() - 1
    start = units(text[: place.start])
    cursor.setPosition(min(start, last))
    cursor.setPosition(
        min(start + units(text[place.start : place.end]), last), QTextCursor.MoveMode.KeepAnchor
    )
    return cursor
