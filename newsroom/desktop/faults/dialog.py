"""What a person sees of a fault, and of a report: all of it, before it is sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.words import tr


class ProblemReport(QDialog):
    """Shows a report as it would be sent, with a button that copies it."""

    def __init__(
        self, title: str, told: str, text: str, path: Path | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._path = path
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("The report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        metrics = self.fontMetrics()
        self.text.setMinimumSize(metrics.averageCharWidth() * 76, metrics.lineSpacing() * 10)
        self.copy = QPushButton(tr("Copy the report"))
        self.folder = QPushButton(tr("Show the folder"))
        self.folder.setEnabled(path is not None)
        self.buttons = QDialogButtonBox()
        for button in (self.copy, self.folder):
            button.setAutoDefault(False)
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._on_copy)
        self.folder.clicked.connect(self._on_folder)
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(title, "title"))
        layout.addWidget(plain_label(told))
        layout.addWidget(
            plain_label(
                tr("The report has no word of any article and no name of a person or file in it."),
                "muted",
            )
        )
        layout.addWidget(self.text, 1)
        layout.addWidget(self.buttons)

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(tr("Copied"))

    def _on_folder(self) -> None:
        if self._path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


class FaultDialog(ProblemReport):
    """Says that the program met a fault, and that the text is kept."""

    def __init__(self, text: str, path: Path | None, parent: QWidget | None) -> None:
        super().__init__(
            tr("The program met a fault of its own"),
            tr(
                "What you wrote is kept. You can go on; if something looks wrong, quit and start "
                "again. Please send the report to whoever looks after the program."
            ),
            text,
            path,
            parent,
        )
        self.leaves = False
        self.go_on = QPushButton(tr("Go on"))
        dress(self.go_on, "primary")
        self.go_on.setDefault(True)
        self.leave = QPushButton(tr("Save and quit"))
        self.leave.setAutoDefault(False)
        self.buttons.addButton(self.leave, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.addButton(self.go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.clicked.connect(self.accept)
        self.leave.clicked.connect(self._on_leave)
        self.go_on.setFocus()

    def _on_leave(self) -> None:
        self.leaves = True
        self.accept()


class AboutThisProgram(ProblemReport):
    """The report when nothing happened: for questions about the program."""

    def __init__(self, text: str, path: Path | None, parent: QWidget | None) -> None:
        super().__init__(
            tr("Report a problem"),
            tr("Copy this into your message, and say what you did and what you expected."),
            text,
            path,
            parent,
        )
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.clicked.connect(self.reject)
        self.copy.setDefault(True)
