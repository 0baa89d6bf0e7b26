"""The texts that a field has shown: each keeps its history, its caret and its place."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit

from newsroom.desktop.editor.units import units

_MOST = 20  # texts that are kept
_MOST_LETTERS = 600_000  # in all of them


@dataclass(slots=True)
class _Kept:
    document: QTextDocument
    anchor: int = 0
    caret: int = 0
    scroll: int = 0


class Documents:
    """Shows texts in a field of plain text, and keeps those that were shown before.

    `make` gives an empty document; `dress` puts the field's present look on one, before it is
    shown; `text_of` reads it. Who goes to another article and comes back finds the caret where it
    was, and can still undo. The text wins over what is kept: where it has changed meanwhile, the
    change is one more step of the history.
    """

    def __init__(
        self,
        field: QPlainTextEdit,
        make: Callable[[], QTextDocument],
        dress: Callable[[QTextDocument], None],
        text_of: Callable[[QTextDocument], str],
    ) -> None:
        self._field = field
        self._make = make
        self._dress = dress
        self._text_of = text_of
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._shown = ""
        self._only: QTextDocument | None = None  # shown under no key
        self._put(self._new())

    def show(self, key: str, text: str) -> None:
        """Show a text; under the same key it is the same text. An empty key keeps nothing."""
        self._remember()
        kept = self._kept.get(key) if key else None
        if kept is None:
            document = self._new()
            # Before it is shown: nobody lays it out, or looks at it, in between.
            document.setPlainText(text)
            kept = _Kept(document)
            if key:
                self._kept[key] = kept
        elif kept.document is self._field.document():
            self._change(kept.document, text)
            self._kept.move_to_end(key)
            return
        self._shown = key
        self._put(kept.document)
        self._change(kept.document, text)
        if key:
            self._kept.move_to_end(key)
            self._let_go()
        self._place(kept)

    def _new(self) -> QTextDocument:
        document = self._make()
        document.setParent(self._field)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.clearUndoRedoStacks()  # of what was set on it
        return document

    def _put(self, document: QTextDocument) -> None:
        before, self._only = self._only, None if self._shown else document
        self._dress(document)
        self._field.setDocument(document)
        # Qt tells of changes alone, and not of a document that has a history already.
        self._field.undoAvailable.emit(document.isUndoAvailable())
        self._field.redoAvailable.emit(document.isRedoAvailable())
        if before is not None:
            before.deleteLater()

    def _change(self, document: QTextDocument, text: str) -> None:
        """Write the text over what stands there, as one step: only where the two differ."""
        before = self._text_of(document)
        if before == text:
            return
        head = _same(before, text)
        tail = _same(before[head:][::-1], text[head:][::-1])
        cursor = QTextCursor(document)
        cursor.setPosition(units(before[:head]))
        cursor.setPosition(units(before[: len(before) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[head : len(text) - tail])

    def _remember(self) -> None:
        kept = self._kept.get(self._shown)
        if kept is not None:
            cursor = self._field.textCursor()
            kept.anchor, kept.caret = cursor.anchor(), cursor.position()
            kept.scroll = self._field.verticalScrollBar().value()

    def _place(self, kept: _Kept) -> None:
        last = kept.document.characterCount() - 1
        cursor = QTextCursor(kept.document)
        cursor.setPosition(min(kept.anchor, last))
        cursor.setPosition(min(kept.caret, last), QTextCursor.MoveMode.KeepAnchor)
        self._field.setTextCursor(cursor)
        self._field.verticalScrollBar().setValue(kept.scroll)

    def _let_go(self) -> None:
        letters = sum(one.document.characterCount() for one in self._kept.values())
        while len(self._kept) > 1 and (len(self._kept) > _MOST or letters > _MOST_LETTERS):
            _key, oldest = self._kept.popitem(last=False)
            letters -= oldest.document.characterCount()
            oldest.document.deleteLater()


def _same(one: str, other: str) -> int:
    """Return how many letters two texts begin with alike."""
    known, most = 0, min(len(one), len(other))
    while known < most:
        middle = (known + most + 1) // 2
        if one[known:middle] == other[known:middle]:
            known = middle
        else:
            most = middle - 1
    return known
