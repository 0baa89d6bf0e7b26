"""The way to the rate book, and the folder that is watched for its files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom.desktop.folder_watch import FolderWatch
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.message import Message
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.rate_book.dialog import RateBookDialog
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom
    from newsroom.services.rates import Taken

_SUFFIXES = (".xml", ".csv", ".rss")


class RateBooks(QObject):
    """Opens the rate book of one window's newsroom."""

    def __init__(
        self, window: MainWindow, newsroom: Newsroom, tasks: Tasks, settings: SettingsFile
    ) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._tasks = tasks
        self._settings = settings
        self.dialog: RateBookDialog | None = None
        window.actions_.rates.triggered.connect(self.show_book)
        self.watch = FolderWatch(newsroom.rates.take_in, _SUFFIXES, tasks, self)
        self.watch.taken.connect(self._on_taken)
        self.watch.refused.connect(self._on_refused)
        if not newsroom.read_only:
            self.watch.watch(settings.current.rates_folder)

    def show_book(self) -> None:
        """Show the book until it is closed."""
        # Nothing of it is needed at the start.
        from newsroom.desktop.rate_book.dialog import RateBookDialog  # noqa: PLC0415

        dialog = self.dialog = RateBookDialog(
            self._newsroom,
            self._tasks,
            self._settings.current.rates_folder,
            self._window,
        )
        dialog.folder_wanted.connect(self._on_folder)
        dialog.exec()
        self.dialog = None
        dialog.deleteLater()

    def _on_folder(self, folder: str) -> None:
        self._settings.change(rates_folder=folder)
        self.watch.watch(folder)

    def _on_taken(self, taken: Taken) -> None:
        if not taken.added:
            return
        if self.dialog:
            self.dialog.refresh()
        self._window.statusBar().showMessage(
            tr(
                "New exchange rates from {name}: {count} figures.",
                name=Path(taken.name).name,
                count=taken.added,
            ),
            8000,
        )

    def _on_refused(self, reason: Message) -> None:
        self._window.statusBar().showMessage(translate_message(reason), 12_000)
