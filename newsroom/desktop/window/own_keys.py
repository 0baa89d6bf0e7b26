"""Keys of the window that Qt's one-line fields would take for something of their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

_FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox)


class OwnKeys(QObject):
    """Leaves an action's keys to it in whatever one-line field of a window has the focus.

    On Linux, Ctrl+E leads to the line's end in Qt's fields, as in Emacs; the End key does so
    everywhere.
    """

    def __init__(self, window: QWidget, action: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._action = action
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self._on_focus(None, QApplication.focusWidget())

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, _FIELDS):
            old.removeEventFilter(self)
        if isinstance(new, _FIELDS) and self._window.isAncestorOf(new):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the field not take a key that is the action's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) in self._action.shortcuts()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
