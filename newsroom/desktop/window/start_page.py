"""What stands in the middle while no article is open: the newsroom's name, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontInfo, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsroom.desktop.look import dress, text_font
from newsroom.desktop.words import tr

_NAME_POINTS = 26.0


class StartPage(QWidget):
    """Offers the first steps, each with its keys."""

    def __init__(self, steps: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        dress(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(tr("Opening the newsroom…"))
        name = text_font(_NAME_POINTS)
        name.setBold(True)
        self._title.setFont(name)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = QLabel()
        dress(self._hint, "muted")
        self._steps = QWidget()
        grid = QGridLayout(self._steps)
        edge = self.fontMetrics().averageCharWidth()
        grid.setContentsMargins(0, 0, 0, 0)
        # As far in as a row's icon: 1 em and the border.
        indent = QFontInfo(self.font()).pixelSize() + 1
        for label in (self._title, self._hint):
            label.setContentsMargins(indent, 0, 0, 0)
        grid.setHorizontalSpacing(edge * 3)
        grid.setVerticalSpacing(edge)
        for row, action in enumerate(steps):
            button = QPushButton(action.icon(), action.text().replace("&", "").replace("…", ""))
            dress(button, "row")
            button.clicked.connect(action.trigger)
            keys = QLabel(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            dress(keys, "muted")
            grid.addWidget(button, row, 0)
            grid.addWidget(keys, row, 1)
        column = QVBoxLayout()
        column.addStretch(2)
        for widget in (self._title, self._hint, self._steps):
            column.addWidget(widget)
            column.addSpacing(edge)
        column.addStretch(3)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        self._hint.hide()
        self._steps.hide()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the buttons need: what is read may be broken into lines."""
        return QSize(self._steps.minimumSizeHint().width(), self.fontMetrics().height() * 8)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        for label in (self._title, self._hint):
            words = label.fontMetrics().horizontalAdvance(label.text())
            label.setWordWrap(words + 2 * label.contentsMargins().left() > self.width())

    def show_newsroom(self, name: str, *, empty: bool) -> None:
        """Say which newsroom is open, and what to do in it."""
        self._title.setText(name)
        self._hint.setText(
            tr("Begin here:") if empty else tr("Choose an article in the list, or begin here:")
        )
        self._hint.show()
        self._steps.show()
