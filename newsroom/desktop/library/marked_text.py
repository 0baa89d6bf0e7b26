"""Paints some lines of text, with marks on what was looked for."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from newsroom.domain.found import Snippet

_SPACE = re.compile(r"\s")
_MOST = 400  # a lede may be of any length; no more of it than can be seen is laid out


def paint_lines(
    painter: QPainter,
    snippet: Snippet,
    area: QRect,
    most: int,
    mark: QTextCharFormat,
    *,
    right_to_left: bool,
) -> int:
    """Paint up to `most` lines from the top of `area`, the last one elided; return their end."""
    text = _SPACE.sub(" ", snippet.text[:_MOST])
    marks = [(_units(text[:start]), _units(text[:end])) for start, end in snippet.marks]
    units = text.encode("utf-16-le")
    metrics = QFontMetrics(painter.font())
    layout = _layout(painter, text, marks, mark, right_to_left=right_to_left)
    layout.beginLayout()
    top = area.top()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        start = line.textStart()
        end = start + line.textLength()
        piece = units[start * 2 : end * 2].decode("utf-16-le", "replace")
        if number == most - 1 and end * 2 < len(units):
            rest = units[start * 2 :].decode("utf-16-le", "replace")
            piece = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width())
        moved = [(max(0, first - start), last - start) for first, last in marks if last > start]
        one = _layout(painter, piece.rstrip(), moved, mark, right_to_left=right_to_left, wrap=False)
        _paint_line(painter, one, area, top)
        top += metrics.lineSpacing()
    layout.endLayout()
    return top


def _paint_line(painter: QPainter, layout: QTextLayout, area: QRect, top: int) -> None:
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(area.width())
    layout.endLayout()
    if line.isValid():
        layout.draw(painter, QPointF(area.left(), top))


def _layout(
    painter: QPainter,
    text: str,
    marks: list[tuple[int, int]],
    mark: QTextCharFormat,
    *,
    right_to_left: bool,
    wrap: bool = True,
) -> QTextLayout:
    option = QTextOption()
    option.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
    )
    # An article's own direction, whatever the window's.
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(text, painter.font())
    layout.setTextOption(option)
    length = _units(text)
    formats = []
    for start, end in marks:
        if start < min(end, length):
            one = QTextLayout.FormatRange()
            one.start = start
            one.length = min(end, length) - start
            one.format = mark
            formats.append(one)
    layout.setFormats(formats)
    return layout


def _units(text: str) -> int:
    """Return the length of `text` as Qt counts it: letters beyond the first plane count twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
