"""The bar over the desk that says what is particular about this newsroom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from newsroom.desktop.look import dress, icon


class NoticeBar(QWidget):
    """Shows sentences, each with the one thing to do about it; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def add(
        self, text: str, button_text: str, act: Callable[[], None], *, once: bool
    ) -> Callable[[], None]:
        """Show a sentence and a button; with `once` the sentence goes when it is pressed.

        What is returned takes the sentence away.
        """
        row = QWidget()
        row.setObjectName("notice")
        row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(row, "notice")
        edge = self.fontMetrics().averageCharWidth()
        sign = QLabel()
        size = self.fontMetrics().height()
        sign.setPixmap(icon("triangle-alert").pixmap(size, size))
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        button = QPushButton(button_text)

        def remove() -> None:
            row.hide()
            row.deleteLater()
            self._column.removeWidget(row)
            self.setVisible(self._column.count() > 0)

        def press() -> None:
            if once:
                remove()
            act()

        button.clicked.connect(press)
        line = QHBoxLayout(row)
        line.setContentsMargins(edge * 2, edge, edge * 2, edge)
        line.setSpacing(edge * 2)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(label, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(row)
        self.show()
        return remove
