"""What is open before an article goes to review: shown, and never in the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.words import tr

_LINES = 8


class ReviewQuestion(QDialog):
    """Names the findings; `exec` is true where the person sends the article as it is."""

    def __init__(self, lines: Sequence[str], total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Send to review"))
        heading = QLabel(tr("The copy desk has %n remark(s) on this article.", n=total))
        dress(heading, "title")
        hint = QLabel(tr("You can send it as it is."))
        for label in (heading, hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        listed = QListWidget()
        listed.setAccessibleName(tr("What the copy desk has found"))
        listed.setWordWrap(True)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.addItems(list(lines))
        listed.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        buttons = QDialogButtonBox()
        self.look = buttons.addButton(tr("&Look at them"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go_on = buttons.addButton(
            tr("&Send to review"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (heading, listed, hint, buttons):
            layout.addWidget(widget)
        # Now that they are the dialog's: before, Qt would choose another.
        self.look.setDefault(True)
        self.look.setFocus()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)
