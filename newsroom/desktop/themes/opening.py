"""Opening the dialog for the theme, and showing the preview in what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom.desktop.tasks import Tasks
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow


class ThemeErrand(QObject):
    """Keeps the choice with this machine's settings: the folder is on this machine."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        tasks: Tasks,
        changed: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._changed = changed
        window.actions_.theme.triggered.connect(self.show)

    def show(self) -> None:
        """Ask for the theme."""
        from newsroom.desktop.themes.dialog import ThemeDialog  # noqa: PLC0415 - at first use

        dialog = ThemeDialog(self._settings.current.theme, self._tasks, self._window)
        if dialog.exec():
            self._settings.change(theme=dialog.folder)
            self._changed()
        dialog.deleteLater()
