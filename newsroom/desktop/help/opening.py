"""Opening the help at the page about the place where a person is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from newsroom.desktop.words import LANGUAGES

if TYPE_CHECKING:
    from newsroom.desktop.help.dialog import HelpDialog
    from newsroom.desktop.window.main_window import MainWindow

_SHORTCUT = "help"


class Help(QObject):
    """Keeps one window of the help beside the newsroom's."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: HelpDialog | None = None
        actions = window.actions_
        actions.help.triggered.connect(self.show)
        actions.whats_new.triggered.connect(lambda: self._open("new"))
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_focus_window)

    def show(self) -> None:
        """Show the page about what has the focus."""
        from newsroom.desktop.help.pages import page_about  # noqa: PLC0415 - at first use

        self._open(page_about(QApplication.focusWidget()))

    def _on_focus_window(self) -> None:
        """Let F1 work in a dialog too, which keeps the window's own keys from it."""
        dialog = QApplication.activeModalWidget()
        # A dialog of another window gets that one's help.
        if (
            isinstance(dialog, QDialog)
            and dialog.findChild(QShortcut, _SHORTCUT) is None
            and _top_of(dialog) in {self._window, dialog}
        ):
            shortcut = QShortcut(self._window.actions_.help.shortcut(), dialog)
            shortcut.setObjectName(_SHORTCUT)
            shortcut.activated.connect(self.show)

    def _open(self, name: str) -> None:
        from newsroom.desktop.help.dialog import HelpDialog  # noqa: PLC0415 - at first use

        # Of a dialog that bars all else the help must be a part, or it could not be read.
        owner = QApplication.activeModalWidget() or self._window
        if self.dialog is not None and not shiboken6.isValid(self.dialog):
            self.dialog = None  # it went with its dialog
        if self.dialog is None or self.dialog.parentWidget() is not owner:
            if self.dialog is not None:
                self.dialog.close()
            language = QLocale().name().partition("_")[0]
            self.dialog = HelpDialog(language if language in LANGUAGES else "en", owner)
        self.dialog.show_page(name)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()


def _top_of(widget: QWidget) -> QWidget:
    """Return the window over which a dialog stands; itself where it stands over none."""
    while (parent := widget.parentWidget()) is not None:
        widget = parent
    return widget
