"""Opening the help at the page about the place where a person is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from newsroom.desktop.words import LANGUAGES

if TYPE_CHECKING:
    from newsroom.desktop.help.dialog import HelpDialog
    from newsroom.desktop.window.main_window import MainWindow


class Help(QObject):
    """Keeps one window of the help beside the newsroom's."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: HelpDialog | None = None
        actions = window.actions_
        actions.help.triggered.connect(self.show)
        actions.whats_new.triggered.connect(lambda: self._open("new"))

    def show(self) -> None:
        """Show the page about what has the focus."""
        from newsroom.desktop.help.pages import page_about  # noqa: PLC0415 - at first use

        self._open(page_about(QApplication.focusWidget()))

    def _open(self, name: str) -> None:
        from newsroom.desktop.help.dialog import HelpDialog  # noqa: PLC0415 - at first use

        if self.dialog is None:
            language = QLocale().name().partition("_")[0]
            self.dialog = HelpDialog(language if language in LANGUAGES else "en", self._window)
        self.dialog.show_page(name)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
