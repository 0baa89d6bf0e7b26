"""Marks over a text: underlines of several kinds, which change neither the text nor its layout."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


class Marks(QObject):
    """The marks of one field, apart by their kind; each moves with the text it stands on.

    A highlighter's formats would lay every marked paragraph out anew; these are only painted.
    Qt keeps a single list of them, and looks through it for each paragraph that it paints: give
    those that are in sight.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._shown: dict[str, list[QTextEdit.ExtraSelection]] = {}

    def show(self, kind: str, places: Sequence[tuple[int, int]], look: QTextCharFormat) -> None:
        """Mark `places`, counted as Qt counts, in place of what was marked of this `kind`."""
        shown = self._shown.get(kind, [])
        same = self.places(kind) == list(places)
        if same and all(one.format == look for one in shown):
            return
        self._shown[kind] = [self._selection(start, end, look) for start, end in places]
        self._field.setExtraSelections([one for kind in self._shown.values() for one in kind])

    def places(self, kind: str) -> list[tuple[int, int]]:
        """Return where the marks of this kind stand now."""
        cursors = [one.cursor for one in self._shown.get(kind, [])]
        return [(cursor.selectionStart(), cursor.selectionEnd()) for cursor in cursors]

    def _selection(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection


def marks_of(field: QPlainTextEdit) -> Marks:
    """Return the marks of `field`, the same for everybody who asks."""
    return field.findChild(Marks) or Marks(field)
