"""Deletes for good, once a day, what has been in the trash for 30 days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsroom.desktop.tasks import Tasks

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom

_FIRST_LOOK = 60_000  # milliseconds: behind the first hourly backup, which still has them
_LOOK = 24 * 60 * 60_000


class OldTrash(QObject):
    """Looks some time after the newsroom was opened, and each day that it stays open."""

    def __init__(self, window: MainWindow, newsroom: Newsroom, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._trash = newsroom.trash
        self._tasks = tasks
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        if not newsroom.read_only:
            self._timer.start()
            QTimer.singleShot(_FIRST_LOOK, self, self.look)

    def look(self) -> None:
        """Delete what is old."""
        sheet = self._window.desk.sheet if self._window.desk else None
        spared = sheet.article.id if sheet and sheet.article else None

        def done(deleted: int) -> None:
            if deleted:
                self._window.refresh_library()

        # What cannot be deleted today is deleted on another day.
        self._tasks.run(
            lambda job: self._trash.empty_old(spared, lambda: job.cancelled),
            done,
            lambda _error: None,
            owner=self,
        )
