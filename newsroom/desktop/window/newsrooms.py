"""Other newsrooms: in this window's place, in a window of their own, or founded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from newsroom.desktop.asking_for_files import usual_folder
from newsroom.desktop.launching import start_window
from newsroom.desktop.plain import warning_box
from newsroom.desktop.words import tr
from newsroom.paths import NEWSROOM_SUFFIX

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow


class NewsroomErrands(QObject):
    """Asks which newsroom, and opens it; `start` starts a window, and tells whether it could."""

    def __init__(self, window: MainWindow, start: Callable[[Path], int] = start_window) -> None:
        super().__init__(window)
        self._window = window
        self._start = start
        actions = window.actions_
        actions.open.triggered.connect(self.open_here)
        actions.open_window.triggered.connect(self.open_beside)
        actions.found.triggered.connect(self.found)

    def open_here(self) -> None:
        """Ask for a newsroom and show it in this window."""
        if path := self._asked(tr("Open a newsroom")):
            self.show_here(path)

    def open_beside(self) -> None:
        """Ask for a newsroom and show it in a window of its own."""
        if path := self._asked(tr("Open in a new window")):
            self.show_beside(path)

    def found(self) -> None:
        """Ask for a place, and found a newsroom there, in a window of its own."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("New newsroom"),
            str(self._folder() / tr("New newsroom")),
            tr("Newsrooms (*.newsroom)"),
            # What stands there is opened, never written over: there is nothing to confirm.
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            path = Path(chosen)
            if path.suffix != NEWSROOM_SUFFIX:
                path = path.with_name(f"{path.name}{NEWSROOM_SUFFIX}")
            self.show_beside(path)

    def show_here(self, path: Path) -> None:
        """Show a newsroom in place of the one that is open, once what is typed is saved."""
        window = self._window
        if window.desk:
            window.desk.leave(lambda: window.newsroom_wanted.emit(path))
        else:
            window.newsroom_wanted.emit(path)

    def show_beside(self, path: Path) -> None:
        """Show a newsroom in a window of its own."""
        if not self._start(path):
            warning_box(
                self._window,
                tr("That did not work"),
                tr("The system did not start another window. Open {path} here instead.", path=path),
            ).exec()

    def _folder(self) -> Path:
        opened = self._window.newsroom_path
        return opened.parent if opened else usual_folder()

    def _asked(self, title: str) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, title, str(self._folder()), tr("Newsrooms (*.newsroom)")
        )
        return Path(chosen) if chosen else None
