"""Wavy lines under the wrong words of one field."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from newsroom.desktop.editor.highlighting import is_code
from newsroom.desktop.editor.marks import marks_of
from newsroom.desktop.look import colours_of
from newsroom.desktop.spelling.lexicon import Lexicon, Place, units

_KIND = "spelling"
_PAUSE = 80  # milliseconds behind the first key, so that no key pays for it
_LONGEST = 8000  # letters of a paragraph that are looked at whole
_AROUND = 500  # letters beside those in sight


class Underlines(QObject):
    """Marks the words in sight that the lexicon calls wrong, a moment behind whatever changed them.

    Only what is in sight is looked at, and a paragraph only once as long as it stays as it is. The
    word that is being typed is left alone until the cursor leaves it.
    """

    def __init__(self, field: QPlainTextEdit, lexicon: Lexicon, *, markdown: bool) -> None:
        super().__init__(field)
        self._field = field
        self._lexicon = lexicon
        self._markdown = markdown
        self._marks = marks_of(field)
        self._keyed = False  # a key was pressed that may change the text
        self._typed = -1  # where the last key changed the text
        self._revision = field.document().revision()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.refresh)
        self._document = field.document()
        self._document.contentsChange.connect(self._on_change)
        field.textChanged.connect(self._follow)
        for changed in (
            field.cursorPositionChanged,
            field.verticalScrollBar().valueChanged,
            lexicon.learned,
        ):
            changed.connect(self._schedule)
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)

    def word_at(self, position: int) -> Place | None:
        """Return the word at a place in the document, where there is one."""
        block = self._field.document().findBlock(position)
        for place in self._words(block, position, position):
            if place.start <= position <= place.end:
                return place
        return None

    def refresh(self) -> None:
        """Mark what is known to be wrong of the words in sight, and ask for what is not known."""
        self._keyed = False
        if not self._field.isVisible():
            return  # it is looked at when it is shown; a closed window must ask nothing more
        if not self._lexicon.on:
            self._marks.show(_KIND, [], "")
            return
        caret = self._field.textCursor().position()
        unknown: list[str] = []
        wrong: list[tuple[int, int]] = []
        typing = False
        for place in self._in_sight():
            if self._is_typed(place, caret):
                typing = True
                continue
            state = self._lexicon.is_wrong(place.word)
            if state is None:
                unknown.append(place.word)
            elif state:
                wrong.append((place.start, place.end))
        if not typing:
            self._typed = -1
        self._marks.show(_KIND, wrong, colours_of(self._field.palette()).error)
        if unknown:
            self._lexicon.ask(unknown)

    def _is_typed(self, place: Place, caret: int) -> bool:
        touched = place.start <= self._typed <= place.end
        return touched and place.start <= caret <= place.end

    def _in_sight(self) -> Iterator[Place]:
        viewport = self._field.viewport().rect()
        first = self._field.cursorForPosition(QPoint(0, 0)).position()
        corner = QPoint(viewport.right(), viewport.bottom())
        last = self._field.cursorForPosition(corner).position()
        block = self._field.document().findBlock(first)
        while block.isValid() and block.position() <= last:
            if block.isVisible():
                yield from self._words(block, first, last)
            block = block.next()

    def _words(self, block: QTextBlock, first: int, last: int) -> Iterator[Place]:
        """Yield the words of a paragraph; of a very long one those around `first` to `last`."""
        if self._markdown and is_code(block):
            return
        text = block.text()
        origin = block.position()
        if len(text) > _LONGEST:
            start = text.rfind(" ", 0, max(0, first - origin - _AROUND)) + 1
            text, before = text[start : last - origin + _AROUND], text[:start]
            origin += units(before)
        for place in self._lexicon.words_in(text, markdown=self._markdown):
            yield Place(origin + place.start, origin + place.end, place.word)

    def _on_change(self, position: int, _removed: int, added: int) -> None:
        revision = self._field.document().revision()
        if revision != self._revision:  # else it was only coloured
            self._revision = revision
            self._typed = position + added if self._keyed else -1
            self._keyed = False
            self._schedule()

    def _follow(self) -> None:
        """Go with the field to the document that it shows now."""
        document = self._field.document()
        if document is not self._document:
            if isValid(self._document):
                self._document.contentsChange.disconnect(self._on_change)
            self._document = document
            document.contentsChange.connect(self._on_change)
            self._revision, self._typed = document.revision(), -1
            self._schedule()

    def _schedule(self) -> None:
        # Never put off by the next key: who types without a pause sees the lines too.
        if not self._timer.isActive():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look again where more or something else is in sight, or in other colours."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self._keyed = True
            self._schedule()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.PaletteChange):
            self._schedule()
        return super().eventFilter(watched, event)
