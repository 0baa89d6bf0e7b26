"""A line over time: click or use the arrow keys to read a value."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from newsroom.desktop.dates import short_date
from newsroom.desktop.look import colours_of
from newsroom.desktop.words import tr
from newsroom.domain.rate_book import Point
from newsroom.domain.rates import figure_text

_MARKS = 4  # lines across, about
_APART = 7  # pixels
_PLACES = ((20, 0), (0.2, 2), (0.002, 4))


class RateChart(QWidget):
    """Paints one currency's figures; gaps between days are drawn as wide as they were long.

    Signals:
        chosen(date): a person chose a day's figure.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[Point] = ()
        self._name = ""
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 7)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        line = self.fontMetrics().lineSpacing()
        return QSize(line * 30, line * 10)

    def show_points(self, name: str, points: Sequence[Point]) -> None:
        """Show another line; the newest figure is the one that is read."""
        self._name, self._points = name, points
        self._at = len(points) - 1 if points else None
        self._say()
        self.update()

    def choose(self, day: date) -> None:
        """Read the figure of a day, or of the last before it."""
        before = [number for number, point in enumerate(self._points) if point.day <= day]
        if before:
            self._move(before[-1])

    @property
    def reading(self) -> Point | None:
        """The figure that is read now."""
        return None if self._at is None else self._points[self._at]

    def _say(self) -> None:
        point = self.reading
        text = self._name
        if point:
            text = f"{self._name}: {short_date(point.day)}, {figure_text(point.value)}"
        self.setAccessibleName(text)

    def _move(self, at: int) -> None:
        at = max(0, min(at, len(self._points) - 1))
        if self._points and at != self._at:
            self._at = at
            self._say()
            self.update()
            self.chosen.emit(self._points[at].day)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -len(self._points),
            Qt.Key.Key_End: len(self._points),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._at is None:
            super().keyPressEvent(event)
        else:
            self._move(self._at + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._read(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._read(event.position().x())

    def _read(self, x: float) -> None:
        places = self._places()
        if places:
            self._move(min(range(len(places)), key=lambda at: abs(places[at].x() - x)))

    def _frame(self) -> QRectF:
        letters = self.fontMetrics()
        left = letters.horizontalAdvance(self._marked(max(self._bounds(), key=abs))) + 16.0
        line = letters.lineSpacing()
        return QRectF(
            left, line * 1.8, max(10.0, self.width() - left - 16), self.height() - line * 3.4
        )

    def _bounds(self) -> tuple[float, float]:
        values = [float(point.value) for point in self._points] or [0.0]
        low, high = min(values), max(values)
        room = (high - low) * 0.08 or abs(high) * 0.01 or 1.0
        return low - room, high + room

    def _places(self) -> list[QPointF]:
        if not self._points:
            return []
        frame = self._frame()
        low, high = self._bounds()
        first = self._points[0].day
        days = max((self._points[-1].day - first).days, 1)
        return [
            QPointF(
                frame.left() + frame.width() * (point.day - first).days / days,
                frame.bottom() - frame.height() * (float(point.value) - low) / (high - low),
            )
            for point in self._points
        ]

    def _marked(self, value: float) -> str:
        low, high = self._bounds()
        span = high - low
        places = next((places for least, places in _PLACES if span > least), 6)
        return f"{value:.{places}f}"  # a point, as in the figures themselves

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.page))
        if not self._points:
            painter.setPen(QColor(colours.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No rates to show"))
            painter.end()
            return
        frame = self._frame()
        self._paint_scale(painter, frame)
        places = self._places()
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawPolyline(QPolygonF(places))
        if frame.width() / len(places) > _APART:  # wide enough to tell the days apart
            painter.setBrush(QColor(colours.accent))
            for place in places:
                painter.drawEllipse(place, 2, 2)
        self._paint_reading(painter, frame, places)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _paint_scale(self, painter: QPainter, frame: QRectF) -> None:
        colours = colours_of(self.palette())
        line = self.fontMetrics().lineSpacing()
        low, high = self._bounds()
        for value in round_marks(low, high):
            y = frame.bottom() - frame.height() * (value - low) / (high - low)
            painter.setPen(QColor(colours.hairline))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, y - line / 2, frame.left() - 8, line)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, self._marked(value))
        below = QRectF(frame.left(), frame.bottom() + 4, frame.width(), line)
        first, last = self._points[0].day, self._points[-1].day
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, short_date(first))
        if first != last:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, short_date(last))

    def _paint_reading(self, painter: QPainter, frame: QRectF, places: list[QPointF]) -> None:
        point = self.reading
        if point is None or self._at is None:
            return
        colours = colours_of(self.palette())
        place = places[self._at]
        painter.setPen(QPen(QColor(colours.outline), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(place.x(), frame.top()), QPointF(place.x(), frame.bottom()))
        painter.setPen(QPen(QColor(colours.page), 2))
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(place, 5, 5)
        painter.setPen(QColor(colours.text))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        head = QRectF(frame.left(), 4, frame.width(), self.fontMetrics().lineSpacing() * 1.3)
        text = f"{self._name}   {short_date(point.day)}   {figure_text(point.value)}"
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(self.font())


def round_marks(low: float, high: float) -> list[float]:
    """Return the round numbers between two, some three to eight of them."""
    step = 10.0 ** math.floor(math.log10((high - low) / _MARKS))
    for factor in (5, 2):
        if (high - low) / (step * factor) >= _MARKS - 1:
            step *= factor
            break
    return [step * number for number in range(math.ceil(low / step), math.floor(high / step) + 1)]
