"""The backups that are made by themselves: every hour with something new, and at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout

from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.backup import Kind
from newsroom.errors import Cancelled, NewsroomError

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom

_LOOK = 5 * 60_000  # milliseconds between two looks at whether the hour is over
_FIRST_LOOK = 30_000  # when the window has opened and somebody writes
_SHOW_AFTER = 400  # milliseconds: a backup that is quicker needs no words


class HourlyBackups(QObject):
    """Asks for the hourly backup from time to time; says once that it cannot be made."""

    def __init__(self, window: MainWindow, newsroom: Newsroom, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._tasks = tasks
        self._working = False
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        if not newsroom.read_only:
            self._timer.start()
            QTimer.singleShot(_FIRST_LOOK, self, self.look)

    def look(self) -> None:
        """Make the backup if it is due."""
        if self._working:
            return
        self._working = True
        self._tasks.run(
            lambda job: self._newsroom.backups.make_hourly(lambda: job.cancelled),
            lambda _backup: None,
            self._on_failed,
            owner=self,
            ended=self._on_ended,
        )

    def _on_ended(self) -> None:
        self._working = False

    def _on_failed(self, error: NewsroomError) -> None:
        text = translate_message(error.message)
        if isinstance(error, Cancelled) or text == self._told:
            return
        self._told = text
        self._window.notices.add(text, tr("Understood"), lambda: None, once=True)


class LastBackup(QDialog):
    """Makes the backup on closing; one that takes long is shown and can be left out."""

    def __init__(self, newsroom: Newsroom, tasks: Tasks, then: Callable[[], None]) -> None:
        super().__init__()
        self._then = then
        self.setWindowTitle(tr("Newsroom"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.skip = QPushButton(tr("Close without a backup"))
        self.skip.clicked.connect(self.reject)
        self.skip.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(tr("Everything is saved. Making a backup before closing…")))
        layout.addWidget(self.bar)
        layout.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        self._job: Job = tasks.run(
            lambda job: newsroom.backups.make(Kind.CLOSE, job.progress, lambda: job.cancelled),
            lambda _backup: None,
            # Every text is saved: that there is no backup of it must not keep the window open.
            lambda _error: None,
            owner=self,
            progressed=self._on_progress,
            ended=self._on_ended,
        )
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show)
        self._patience.start(_SHOW_AFTER)

    def reject(self) -> None:
        self.skip.setEnabled(False)
        self._job.cancel()

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_ended(self) -> None:
        self._patience.stop()
        self.hide()
        self._then()
