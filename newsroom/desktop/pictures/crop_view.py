"""A picture, the part of it that is shown, and the point that stays in sight."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsroom.desktop.words import tr
from newsroom.domain.picture import WHOLE, Crop, Focus

_REACH = 14.0  # pixels around a corner that take it
_LEAST = 0.04  # of a side: less would be a slip of the hand
_STEP = 0.02


class _Held(Enum):
    FOCUS = auto()
    LEFT_TOP = auto()
    RIGHT_TOP = auto()
    LEFT_BOTTOM = auto()
    RIGHT_BOTTOM = auto()


_CORNERS = (_Held.LEFT_TOP, _Held.RIGHT_TOP, _Held.LEFT_BOTTOM, _Held.RIGHT_BOTTOM)


class CropView(QWidget):
    """Shows a picture; its corners are dragged to crop it, a click sets the point.

    With the keyboard: arrows move the point, with Shift the part; `set_ratio` cuts the part.

    Signals:
        changed(): a person chose another part or point.
    """

    changed = Signal()

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._part = QRectF(0, 0, 1, 1)
        self._point = QPointF(0.5, 0.5)
        self._held: _Held | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The picture"))
        self.setAccessibleDescription(
            tr("Arrow keys move the point that stays in sight; with Shift, the part that is shown.")
        )

    def crop(self) -> Crop | None:
        """Return the part that is shown, None for the whole."""
        part = self._part
        if part == QRectF(0, 0, 1, 1):
            return None
        left, top = round(part.left() * WHOLE), round(part.top() * WHOLE)
        width = min(WHOLE - left, max(1, round(part.width() * WHOLE)))
        height = min(WHOLE - top, max(1, round(part.height() * WHOLE)))
        whole = (left, top, width, height) == (0, 0, WHOLE, WHOLE)
        return None if whole else Crop(left, top, width, height)

    def focus_point(self) -> Focus:
        """Return the point that stays in sight, within the part that is shown."""
        part = self._part
        x = (self._point.x() - part.left()) / part.width()
        y = (self._point.y() - part.top()) / part.height()
        return Focus(*(min(WHOLE, max(0, round(place * WHOLE))) for place in (x, y)))

    def show_choice(self, crop: Crop | None, focus: Focus) -> None:
        """Show what was chosen before."""
        if crop:
            self._part = QRectF(
                crop.left / WHOLE, crop.top / WHOLE, crop.width / WHOLE, crop.height / WHOLE
            )
        else:
            self._part = QRectF(0, 0, 1, 1)
        self._point = QPointF(
            self._part.left() + self._part.width() * focus.x / WHOLE,
            self._part.top() + self._part.height() * focus.y / WHOLE,
        )
        self.update()

    def set_ratio(self, ratio: float | None) -> None:
        """Show the largest part of this width to height around the point; None is the whole."""
        width = height = 1.0
        if ratio is not None:
            own = self._image.width() / max(1, self._image.height())
            if ratio > own:
                height = own / ratio
            else:
                width = ratio / own
        left = min(1 - width, max(0.0, self._point.x() - width / 2))
        top = min(1 - height, max(0.0, self._point.y() - height / 2))
        self._take(QRectF(left, top, width, height))

    def _take(self, part: QRectF) -> None:
        self._part = part
        self._point = _within(self._point, part)
        self.update()
        self.changed.emit()

    # Where things are

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size at which faces can be told."""
        return QSize(520, 400)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size at which corners can still be held."""
        return QSize(240, 180)

    def picture_rect(self) -> QRectF:
        """Return where the whole picture is painted."""
        room = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        size = self._image.size().toSizeF()
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRectF(QPointF(0, 0), size)
        shown.moveCenter(room.center())
        shown.moveTop(room.top())
        return shown

    def part_rect(self) -> QRectF:
        """Return where the part that is shown is painted."""
        place, part = self.picture_rect(), self._part
        return QRectF(
            place.left() + part.left() * place.width(),
            place.top() + part.top() * place.height(),
            part.width() * place.width(),
            part.height() * place.height(),
        )

    def _spot(self) -> QPointF:
        place = self.picture_rect()
        return QPointF(
            place.left() + self._point.x() * place.width(),
            place.top() + self._point.y() * place.height(),
        )

    def _corner_at(self, where: QPointF) -> _Held | None:
        part = self.part_rect()
        corners = (part.topLeft(), part.topRight(), part.bottomLeft(), part.bottomRight())
        for held, corner in zip(_CORNERS, corners, strict=True):
            if (corner - where).manhattanLength() < _REACH * 1.5:
                return held
        return None

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the picture, dimmed where it is cut away."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place, part = self.picture_rect(), self.part_rect()
        painter.drawImage(place, self._image)
        cut = QPainterPath()
        cut.addRect(place)
        shown = QPainterPath()
        shown.addRect(part)
        painter.fillPath(cut.subtracted(shown), QColor(0, 0, 0, 150))
        # Twice, dark under light: seen on any picture.
        for colour, width in ((QColor(0, 0, 0, 170), 3.0), (QColor("white"), 1.2)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(part)
            spot = self._spot()
            painter.drawEllipse(spot, 9, 9)
            painter.drawLine(spot - QPointF(14, 0), spot + QPointF(14, 0))
            painter.drawLine(spot - QPointF(0, 14), spot + QPointF(0, 14))
        painter.setPen(QPen(QColor(0, 0, 0, 170), 1))
        painter.setBrush(QColor("white"))
        for corner in (part.topLeft(), part.topRight(), part.bottomLeft(), part.bottomRight()):
            painter.drawRect(QRectF(corner.x() - 5, corner.y() - 5, 10, 10))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take a corner, or set the point."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._held = self._corner_at(event.position()) or _Held.FOCUS
        self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move what is held; show what could be."""
        if self._held is not None:
            self._drag(event.position())
            return
        corner = self._corner_at(event.position())
        falling = corner in {_Held.LEFT_TOP, _Held.RIGHT_BOTTOM}
        shape = Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
        self.setCursor(shape if corner else Qt.CursorShape.CrossCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._held = None

    def _drag(self, where: QPointF) -> None:
        place = self.picture_rect()
        x = min(1.0, max(0.0, (where.x() - place.left()) / max(1.0, place.width())))
        y = min(1.0, max(0.0, (where.y() - place.top()) / max(1.0, place.height())))
        if self._held is _Held.FOCUS:
            self._point = _within(QPointF(x, y), self._part)
            self.update()
            self.changed.emit()
            return
        part = QRectF(self._part)
        if self._held in {_Held.LEFT_TOP, _Held.LEFT_BOTTOM}:
            part.setLeft(min(x, part.right() - _LEAST))
        else:
            part.setRight(max(x, part.left() + _LEAST))
        if self._held in {_Held.LEFT_TOP, _Held.RIGHT_TOP}:
            part.setTop(min(y, part.bottom() - _LEAST))
        else:
            part.setBottom(max(y, part.top() + _LEAST))
        self._take(part.intersected(QRectF(0, 0, 1, 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the point, or with Shift the part."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        across, down = step
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            part = self._part
            left = min(1 - part.width(), max(0.0, part.left() + across))
            top = min(1 - part.height(), max(0.0, part.top() + down))
            self._take(QRectF(left, top, part.width(), part.height()))
        else:
            self._point = _within(self._point + QPointF(across, down), self._part)
            self.update()
            self.changed.emit()

    def event(self, event: QEvent) -> bool:
        """Show whether the keys come here."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().event(event)


_STEPS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


def _within(point: QPointF, part: QRectF) -> QPointF:
    return QPointF(
        min(part.right(), max(part.left(), point.x())),
        min(part.bottom(), max(part.top(), point.y())),
    )
