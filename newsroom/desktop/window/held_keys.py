"""Keys that come before the window can do what they ask for: they wait, and are done in order."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow

_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HeldKeys(QObject):
    """Watches the keys of a window that is still being made.

    What the list and its search field can do already, they do. The first key that wants more, a
    new article say, is held, and with it all that follow: they are the words of that article. What
    closes the window closes it at once.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._held: deque[QKeyEvent] = deque()
        # Of the native window, through which all keys come, and little else.
        self._watched: QWindow | None = window.windowHandle()
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(event, QKeyEvent) or event.key() in _MODIFIERS:
            return super().eventFilter(watched, event)
        if not self._held and not _closes(event) and self._can_be_done(event):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut may take it now
        elif event.type() == QEvent.Type.KeyPress:
            if _closes(event):
                self._window.close()
            else:
                self._held.append(event.clone())
        return True

    def release(self) -> None:
        """Do what was held; the window is whole. Keys that come meanwhile stand behind."""
        if not self._held:
            self.forget()
            return
        event = self._held.popleft()
        # Before, since a dialog may open and take what follows.
        QTimer.singleShot(0, self, self.release)
        keys = QKeySequence(event.keyCombination())
        actions = self._window.actions()
        action = next((one for one in actions if one.isEnabled() and keys in one.shortcuts()), None)
        widget = QApplication.focusWidget()
        if action:
            action.trigger()
        elif widget:
            QApplication.sendEvent(widget, event)

    def forget(self) -> None:
        """Hold no more, and drop what is held."""
        self._held.clear()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    def _can_be_done(self, event: QKeyEvent) -> bool:
        library = self._window.library
        focus = QApplication.focusWidget()
        if library is None or focus is None or not library.isAncestorOf(focus):
            return False
        key = event.key()
        if (
            event.modifiers() & _COMMANDING
            or key in _ENTER
            or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
        ):
            return False
        return key != Qt.Key.Key_Delete or isinstance(focus, QLineEdit)


def _closes(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Q")
