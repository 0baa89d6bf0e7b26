"""A finding: a remark that knows where its words stand while the text goes on changing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument

from newsroom.domain.article import Content
from newsroom.domain.proof import Field, Remark

MARK = "·"
"""Stands for a space that is remarked on, which nobody would see."""

_AROUND = 18  # letters shown on each side
_LONGEST = 60


@dataclass(eq=False, slots=True)
class Finding:
    """A remark, and a cursor on its words; None where it is on a whole field."""

    remark: Remark
    cursor: QTextCursor | None

    @property
    def start(self) -> int:
        """Where it begins now, as Qt counts."""
        return self.cursor.selectionStart() if self.cursor else 0

    @property
    def end(self) -> int:
        """Where it ends now."""
        return self.cursor.selectionEnd() if self.cursor else 0

    @property
    def stands(self) -> bool:
        """Whether the words that were remarked on are still there, as they were."""
        if self.cursor is None:
            return False
        return self.cursor.selectedText().replace("\u2029", "\n") == self.remark.text

    @property
    def mendable(self) -> bool:
        """Whether there is a suggestion that can take the place of what stands there."""
        return self.remark.suggestion is not None and self.stands

    def mend(self) -> bool:
        """Put the suggestion in its place, as one step of undo; False where it cannot be."""
        if self.cursor is None or self.remark.suggestion is None or not self.stands:
            return False
        self.cursor.insertText(self.remark.suggestion)
        return True


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words to show: those of the remark from `start` to `end`, and a few around them."""

    text: str
    start: int
    end: int


def snippet(content: Content, remark: Remark) -> Snippet | None:
    """Return a remark's words among those around them; None for one on a whole field."""
    if remark.start == remark.end:  # its text is there to tell it from another, not to be shown
        return None
    source = str(getattr(content, remark.field.value))
    first = source.rfind("\n", 0, remark.start) + 1
    begin = max(first, remark.start - _AROUND)
    if begin > first:  # not from within a word
        begin = source.find(" ", begin, remark.start) + 1 or begin
    before = ("…" if begin > first else "") + source[begin : remark.start]
    words = remark.text if len(remark.text) <= _LONGEST else remark.text[:_LONGEST] + "…"
    if not words.strip():
        words = MARK * len(words)
    after = source[remark.end : remark.end + _AROUND].partition("\n")[0]
    text = " ".join((before + words + after).split("\n")).replace("\t", " ")
    return Snippet(text, len(before), len(before) + len(words))


def places(content: Content, remarks: Sequence[Remark]) -> list[tuple[int, int]]:
    """Return where the remarks stand in their fields, as Qt counts."""
    fields = {field: str(getattr(content, field.value) or "") for field in Field}
    plain = {field for field, text in fields.items() if _all_of_first_plane(text)}
    return [
        (one.start, one.end)
        if one.field in plain
        else (_units(fields[one.field], one.start), _units(fields[one.field], one.end))
        for one in remarks
    ]


def cursor_at(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """Return a cursor that has the text from `start` to `end` selected."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _all_of_first_plane(text: str) -> bool:
    return text.isascii() or max(text) <= "\uffff"


def _units(text: str, letters: int) -> int:
    return letters + sum(letter > "\uffff" for letter in text[:letters])
