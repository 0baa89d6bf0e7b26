"""Icons drawn from SVG in the palette's colours: crisp at any scale, right in light and dark."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)

from newsroom import paths
from newsroom.desktop.look.colours import colours_of

_STROKE = b'stroke-width="1.75"'  # Lucide's 2 is heavy beside Inter's text


def icon(name: str) -> QIcon:
    """Return the icon `resources/icons/NAME.svg`.

    It takes the colour of the palette's text at each painting, the disabled colour when its
    control is disabled, and the accent where the control is switched on.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    return QIcon(_Engine(name))


@cache
def _source(name: str) -> bytes:
    source = paths.resource("icons", f"{name}.svg").read_bytes()
    return source.replace(b'stroke-width="2"', _STROKE)


def _colour(mode: QIcon.Mode, state: QIcon.State) -> QColor:
    palette = QGuiApplication.palette()
    if mode == QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    if mode == QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    if state == QIcon.State.On:
        return QColor(colours_of(palette).accent)
    return palette.color(QPalette.ColorRole.ButtonText)


class _Engine(QIconEngine):
    """Draws one SVG; Qt asks it at the size and scale of the place where the icon stands."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._source = _source(name)
        self._clones: list[_Engine] = []

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        scale = painter.device().devicePixelRatio()
        pixmap = self.scaledPixmap(QSize(side, side), mode, state, scale)
        square = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        painter.drawPixmap(square, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return the icon at `size` logical pixels, each of them `scale` pixels of the screen."""
        colour = _colour(mode, state)
        pixels = size * scale
        key = f"newsroom/{self._name}/{pixels.width()}x{pixels.height()}/{colour.name()}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = self._draw(pixels, colour)
            QPixmapCache.insert(key, pixmap)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _draw(self, size: QSize, colour: QColor) -> QPixmap:
        # The renderer's library is read when the first icon is painted.
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

        source = self._source.replace(b"currentColor", colour.name().encode())
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        # A size that is wider than high leaves room between the icon and the words beside it.
        side = min(size.width(), size.height())
        top = (size.height() - side) / 2
        QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, top, side, side))
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        # Qt takes the copy, but Python would let go of it: the original keeps it alive.
        clone = _Engine(self._name)
        self._clones.append(clone)
        return clone

    def key(self) -> str:
        return "newsroom"

    def iconName(self) -> str:  # noqa: N802 - Qt's name
        """Return the icon's name, by which tests and screen readers can tell it."""
        return self._name
