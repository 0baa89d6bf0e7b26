"""A field of plain text whose lines stand in a column, in the middle of whatever room there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

USUAL_LETTERS = 70  # in a line

_POINTING = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
}


class Column(QPlainTextEdit):
    """Plain text in a column of so many letters; with `typewriter` the caret's line stays put."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = USUAL_LETTERS
        self._typewriter = False
        self._laid_out = -1  # the width for which the lines were last broken
        self.cursorPositionChanged.connect(self._on_caret)

    @property
    def typewriter(self) -> bool:
        """Whether the line that is written stays in the middle of the height."""
        return self._typewriter

    @typewriter.setter
    def typewriter(self, on: bool) -> None:
        self._typewriter = on
        self.setCenterOnScroll(on)  # the last line may go up to the middle
        self._on_caret()

    def set_letters(self, letters: int) -> None:
        """Set how many letters a line has; 0 takes all the room there is."""
        self._letters = letters
        self.lay_out_column()

    def _on_caret(self) -> None:
        # Who points at a word wants it to stay under the pointer.
        if self._typewriter and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.centerCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column in the middle."""
        event.accept()
        self.lay_out_column()

    def lay_out_column(self) -> None:
        """Break the lines for the width of the column, as font and room are now."""
        free = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        width = QFontMetricsF(self.font()).averageCharWidth() * self._letters or free
        side = max(0, int(free - width - 2 * self.document().documentMargin()) // 2)
        self.setViewportMargins(side, 0, side, 0)
        # Margins set within a resize do not reach Qt's layout of the text: tell it the width.
        size = self.viewport().size()
        before = QSize(self._laid_out, size.height())
        self._laid_out = size.width()
        super().resizeEvent(QResizeEvent(size, before))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a width at which a few words still stand side by side."""
        em = self.fontMetrics().height()
        return QSize(em * 9, em * 6)

    def event(self, event: QEvent) -> bool:
        """Let the margins beside the column behave as the column does."""
        if event.type() == QEvent.Type.Wheel:
            return QApplication.sendEvent(self.verticalScrollBar(), event)
        if isinstance(event, QMouseEvent) and event.type() in _POINTING:
            return self.viewportEvent(self._in_column(event))
        return super().event(event)

    def _in_column(self, event: QMouseEvent) -> QMouseEvent:
        place = self.viewport().mapFrom(self, event.position())
        inside = QPointF(min(max(place.x(), 1.0), self.viewport().width() - 1.0), place.y())
        return QMouseEvent(
            event.type(),
            inside,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
