"""Marks over a text: underlines of several kinds, which change neither text nor layout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextBlock, QTextCursor, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

_WAVE = 4  # points from crest to crest
_DASH = 6  # points from dash to dash
_LINE = 8  # of a line that has no gaps
_HEIGHT = 3


class Shape(Enum):
    """How a mark is drawn, so that no kind is told from another by its colour alone."""

    WAVE = _WAVE
    DASHES = _DASH
    LINE = _LINE


@dataclass(frozen=True, slots=True)
class _Kind:
    colour: str
    shape: Shape
    cursors: tuple[QTextCursor, ...]


class Marks(QObject):
    """The marks of one field, apart by their kind; each moves with the text it stands on.

    Painted over the text by the field's own `paintEvent`. Qt's extra selections would draw the
    words anew, one by one (a screen with a hundred of them 13 ms, without 0.7 ms), and formats of a
    highlighter lay out each paragraph anew. Give those that are in sight.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._kinds: dict[str, _Kind] = {}
        self._tiles: dict[tuple[Shape, str, float], QPixmap] = {}

    def show(
        self,
        kind: str,
        places: Sequence[tuple[int, int]],
        colour: str,
        shape: Shape = Shape.WAVE,
    ) -> None:
        """Mark `places`, counted as Qt counts, in place of what was marked of this `kind`."""
        before = self._kinds.get(kind)
        if before and before.colour == colour and self.places(kind) == list(places):
            return
        if before is None and not places:
            return
        self._kinds[kind] = _Kind(colour, shape, tuple(self._cursor(*place) for place in places))
        self._field.viewport().update()

    def clear(self) -> None:
        """Forget all marks: another text is shown."""
        self._kinds.clear()
        self._field.viewport().update()

    def places(self, kind: str) -> list[tuple[int, int]]:
        """Return where the marks of this kind stand now."""
        shown = self._kinds.get(kind)
        cursors = shown.cursors if shown else ()
        return [(cursor.selectionStart(), cursor.selectionEnd()) for cursor in cursors]

    def paint(self, within: QRect) -> None:
        """Paint the marks that touch a part of the field; only during its own painting."""
        if not any(kind.cursors for kind in self._kinds.values()):
            return
        origins = self._in_sight(within)
        painter = QPainter(self._field.viewport())
        painter.setClipRect(within)
        for kind in self._kinds.values():
            tile = self._tile(kind.shape, kind.colour)
            for cursor in kind.cursors:
                block = cursor.block()
                origin = origins.get(block.position())
                if origin is not None:
                    for line in _lines(cursor, block, origin):
                        painter.drawTiledPixmap(line, tile)
        painter.end()

    def _in_sight(self, within: QRect) -> dict[int, QPointF]:
        """Return where the paragraphs that touch `within` begin, by their place in the text.

        Found by walking from the first one: asked for one out of sight, Qt lays out all between.
        """
        field = self._field
        block = field.firstVisibleBlock()
        where = field.blockBoundingGeometry(block).translated(field.contentOffset())
        origins = {}
        while block.isValid() and where.top() <= within.bottom():
            if where.bottom() >= within.top():
                origins[block.position()] = where.topLeft()
            block = block.next()
            where = field.blockBoundingRect(block).translated(where.left(), where.bottom())
        return origins

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _tile(self, shape: Shape, colour: str) -> QPixmap:
        sharp = self._field.devicePixelRatioF()
        tile = self._tiles.get((shape, colour, sharp))
        if tile is None:
            tile = QPixmap(round(shape.value * sharp), round(_HEIGHT * sharp))
            tile.setDevicePixelRatio(sharp)
            tile.fill(Qt.GlobalColor.transparent)
            painter = QPainter(tile)
            if shape is Shape.WAVE:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(colour), 1.1))
                low, high, half = _HEIGHT - 0.7, 0.7, _WAVE / 2
                painter.drawPolyline([QPointF(0, low), QPointF(half, high), QPointF(_WAVE, low)])
            else:
                length = shape.value - (2 if shape is Shape.DASHES else 0)
                painter.fillRect(QRectF(0, 1, length, 2), QColor(colour))
            painter.end()
            self._tiles[shape, colour, sharp] = tile
        return tile


def _lines(cursor: QTextCursor, block: QTextBlock, origin: QPointF) -> Iterator[QRectF]:
    """Yield the ground under a mark, a piece for each line that it runs over."""
    start = cursor.selectionStart() - block.position()
    end = min(cursor.selectionEnd() - block.position(), block.length() - 1)
    layout = block.layout()
    while start < end:
        line = layout.lineForTextPosition(start)
        if not line.isValid():
            return
        stop = min(end, line.textStart() + line.textLength())
        if stop <= start:
            return
        first, last = _x(line, start), _x(line, stop)
        # As close to the letters as an underline, and within the line: only that is painted anew.
        under = origin.y() + line.y() + min(line.ascent() + 1, line.height() - _HEIGHT)
        yield QRectF(origin.x() + min(first, last), under, abs(last - first), _HEIGHT)
        start = stop


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # with the position beside it, or alone
    return float(found[0] if isinstance(found, tuple) else found)


def marks_of(field: QPlainTextEdit) -> Marks:
    """Return the marks of `field`, the same for everybody who asks."""
    return field.findChild(Marks) or Marks(field)
