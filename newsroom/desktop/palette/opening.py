"""Opening the palette and the list of shortcuts; what was used last comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsroom.desktop.palette.catalogue import commands
from newsroom.desktop.words import tr
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow

_REMEMBERED = 12


class Palette(QObject):
    """Opens both dialogs over a window; it works before a newsroom is open, too."""

    def __init__(self, window: MainWindow, settings: SettingsFile) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        window.actions_.palette.triggered.connect(self.show)
        window.actions_.keys.triggered.connect(self.show_keys)

    def show(self) -> None:
        """Ask for a command and do it."""
        from newsroom.desktop.palette.dialog import PaletteDialog  # noqa: PLC0415 - at first use

        window = self._window
        found = [one for one in commands(window.menuBar()) if one.action.objectName() != "palette"]
        recent = self._settings.current.recent_commands
        dialog = PaletteDialog(found, recent, self._why_not, window)
        action = dialog.chosen if dialog.exec() else None
        dialog.deleteLater()
        if action is None:
            return
        name = action.objectName()
        others = [one for one in recent if one != name]
        self._settings.change(recent_commands=[name, *others][:_REMEMBERED])
        # Behind the dialog's end: what the command asks must find the focus where it was.
        QTimer.singleShot(0, action, action.trigger)

    def show_keys(self) -> None:
        """List the shortcuts."""
        from newsroom.desktop.palette.keys_dialog import KeysDialog  # noqa: PLC0415 - at first use

        dialog = KeysDialog(commands(self._window.menuBar()), self._window)
        dialog.exec()
        dialog.deleteLater()

    def _why_not(self) -> str:
        desk = self._window.desk
        if desk is None:
            return tr("no newsroom is open")
        if desk.sheet is None:
            return tr("open an article first")
        return tr("not possible here and now")
