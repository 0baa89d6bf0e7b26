"""What a check or an import found: one sentence a line, to be read and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress


class ReportDialog(QDialog):
    """Shows a heading and lines of plain text."""

    def __init__(
        self, title: str, heading: str, lines: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        head = QLabel(heading)
        dress(head, "title")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        width = self.fontMetrics().averageCharWidth()
        if lines:
            self.text = QPlainTextEdit("\n".join(lines))
            self.text.setReadOnly(True)
            self.text.setAccessibleName(heading)
            self.text.setMinimumSize(width * 70, self.fontMetrics().height() * 10)
            layout.addWidget(self.text, 1)
        else:
            self.setMinimumWidth(width * 50)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
