"""What an export shows behind its question: how far the writing is, and what was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon
from newsroom.desktop.plain import plain_label
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.bundle import Exported


class ProgressPage(QWidget):
    """How far the work is, and a button that stops it.

    Signals:
        stopped(): a person wants no more of it.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = page_layout(self)
        self._title = plain_label(look="title")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.told = plain_label(look="muted")
        layout.addWidget(self._title)
        layout.addWidget(self.bar)
        layout.addWidget(self.told)
        layout.addStretch(1)
        buttons = QDialogButtonBox()
        self.stop = buttons.addButton(tr("Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        self.stop.clicked.connect(self._on_stop)
        layout.addWidget(buttons)

    def begin(self, title: str) -> None:
        """Show that work has begun whose length is not known yet."""
        self._title.setText(title)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)
        self.told.setText(tr("What was exported before stays whole until all is written."))
        self.stop.setEnabled(True)
        self.stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of how many articles is done."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        # Articles are counted; lists and feeds come behind the last of them.
        self.told.setText(
            tr("{done} of {total} articles", done=done, total=total)
            if done < total
            else tr("Finishing…")
        )

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.told.setText(tr("Stopping…"))
        self.stopped.emit()


class ResultPage(QWidget):
    """What was written, and the ways to it.

    Signals:
        closed(): a person is done.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exported: Exported | None = None
        layout = page_layout(self)
        self.outcome = plain_label(look="title")
        self.details = plain_label(selectable=True)
        layout.addWidget(self.outcome)
        layout.addWidget(self.details)
        layout.addStretch(1)
        row = QHBoxLayout()
        self.open_page = QPushButton(tr("Open in browser"))
        dress(self.open_page, "primary")
        self.open_page.clicked.connect(self._on_open_page)
        self.open_folder = QPushButton(icon("folder-open"), tr("Show in folder"))
        self.open_folder.clicked.connect(self._on_open_folder)
        self.copy = QPushButton(icon("copy"), tr("Copy path"))
        self.copy.clicked.connect(self._on_copy)
        done = QPushButton(tr("Done"))
        done.clicked.connect(self.closed)
        for button in (self.open_page, self.open_folder, self.copy):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(done)
        layout.addLayout(row)

    def show_outcome(self, exported: Exported) -> None:
        """Show what an export wrote."""
        self._exported = exported
        self.outcome.setText(tr("Exported %n article(s)", n=exported.articles))
        self.details.setText(
            "\n".join(
                (
                    str(exported.path),
                    tr(
                        "Files written: {written}, unchanged: {unchanged}, removed: {removed}",
                        written=exported.written,
                        unchanged=exported.unchanged,
                        removed=exported.removed,
                    ),
                    *(translate_message(note) for note in exported.notes),
                )
            )
        )
        is_folder = exported.path.is_dir()
        self.open_page.setVisible(is_folder)
        (self.open_page if is_folder else self.open_folder).setFocus()

    def _on_open_page(self) -> None:
        assert self._exported is not None
        _open(self._exported.path / self._exported.first_page)

    def _on_open_folder(self) -> None:
        assert self._exported is not None
        path = self._exported.path
        _open(path if path.is_dir() else path.parent)

    def _on_copy(self) -> None:
        assert self._exported is not None
        QGuiApplication.clipboard().setText(str(self._exported.path))
        self.copy.setText(tr("Copied"))


def page_layout(page: QWidget) -> QVBoxLayout:
    """Give a page of the dialog its column."""
    layout = QVBoxLayout(page)
    edge = page.fontMetrics().averageCharWidth()
    layout.setContentsMargins(edge, edge, edge, edge)
    return layout


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
