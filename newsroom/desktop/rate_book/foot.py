"""The lower edge of the rate book: what can be done, how far it is, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon
from newsroom.desktop.words import tr


class Foot(QWidget):
    """The buttons, a line about what differs, and a line about the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = QPushButton(icon("folder-open"), tr("Open a file…"))
        self.fetch = QPushButton(icon("globe"), tr("Fetch from the bank"))
        self.fetch.setToolTip(
            tr("Asks the bank over the network; for the day that is chosen where it has no rate")
        )
        self.edit = QPushButton(tr("Edit…"))
        self.watch = QPushButton()
        self.export = QPushButton(icon("upload"), tr("Export…"))
        self.stop = QPushButton(tr("Stop"))
        self.close_button = QPushButton(tr("Close"))
        self.next = QPushButton(tr("Choose…"))
        self.conflicts = QLabel()
        dress(self.conflicts, "error")
        self.outcome = QLabel()
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.outcome.setMinimumHeight(self.fontMetrics().lineSpacing())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._working = False
        above = QHBoxLayout()
        above.addWidget(self.outcome, 1)
        above.addWidget(self.bar)
        above.addWidget(self.stop)
        above.addWidget(self.conflicts)
        above.addWidget(self.next)
        below = QHBoxLayout()
        for button in (self.open, self.fetch, self.edit, self.watch, self.export):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(above)
        layout.addLayout(below)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the table edits, and fetches nothing
        self.show_conflicts(0)
        self.rest("")

    def work(self, text: str) -> None:
        """Show that work goes on."""
        self._working = True
        self.outcome.setText(text)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.show()
        for button in (self.open, self.fetch, self.edit, self.export, self.next):
            button.setEnabled(False)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        if self._working:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def rest(self, text: str) -> None:
        """Show how it ended."""
        self._working = False
        self.outcome.setText(text)
        self.bar.hide()
        self.stop.hide()

    def show_conflicts(self, count: int) -> None:
        """Say how many figures differ."""
        self.conflicts.setVisible(count > 0)
        self.next.setVisible(count > 0)
        self.conflicts.setText(tr("≠ %n figure(s) differ", n=count))

    def show_folder(self, folder: str) -> None:
        """Show whether a folder is watched."""
        text = tr("Stop watching the folder") if folder else tr("Watch a folder…")
        self.watch.setText(text)
        self.watch.setToolTip(folder.replace("<", "‹"))

    def enable(self, *, writable: bool, fetched: bool, chosen: bool) -> None:
        """Let be done what can be done."""
        self.open.setEnabled(writable)
        self.watch.setEnabled(writable)
        self.next.setEnabled(writable)
        self.export.setEnabled(not self._working)
        self.fetch.setEnabled(writable and fetched)
        self.edit.setEnabled(writable and chosen)
