"""The passphrase of the newsroom that is open: its dialog, its mark in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom.desktop.tasks import Tasks
from newsroom.desktop.unlocking.idle import IdleLock
from newsroom.desktop.unlocking.locks import Protection
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.unlocking.dialog import PassphraseDialog
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


class PassphraseErrand(QObject):
    """Opens the dialog, and tells the program what was decided."""

    def __init__(
        self, window: MainWindow, newsroom: Newsroom, tasks: Tasks, settings: SettingsFile
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._newsroom = newsroom
        self._tasks = tasks
        self.dialog: PassphraseDialog | None = None
        actions = window.actions_
        actions.passphrase.triggered.connect(self.show)
        actions.lock.triggered.connect(window.lock_wanted)
        line = window.status_line
        line.encrypted.setVisible(newsroom.encrypted)
        minutes = settings.current.lock_after if newsroom.encrypted else 0
        self.idle = IdleLock(minutes, lambda: bool(tasks.busy), self)
        self.idle.idle.connect(window.lock_wanted)
        line.encrypted.clicked.connect(actions.passphrase.trigger)

    def show(self) -> None:
        """Open the dialog."""
        from newsroom.desktop.unlocking.dialog import PassphraseDialog  # noqa: PLC0415

        newsroom = self._newsroom
        dialog = self.dialog = PassphraseDialog(
            newsroom.opens_with if newsroom.encrypted else None,
            newsroom.backups.count(),
            self._tasks,
            self._window,
            lock_after=self._settings.current.lock_after,
        )
        dialog.idle_chosen.connect(self._on_idle)
        dialog.decided.connect(self._on_decided)
        dialog.open()

    def _on_idle(self, minutes: int) -> None:
        self._settings.change(lock_after=minutes)
        self.idle.watch(minutes)

    def _on_decided(self, passphrase: str, forget: bool) -> None:  # noqa: FBT001 - a slot
        self._window.protection_wanted.emit(Protection(passphrase, forget=forget))
