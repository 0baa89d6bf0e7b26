"""The key of the details: it leads into them, and from there back to the text and closes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow


class DetailsKey(QObject):
    """Lets the key first lead to the details, wherever a person is, and then close them.

    Copy desk and comments stand in the same panel: whoever asks for the details from there gets
    them, and not an empty place. The button and the menu's item show and hide the panel, as their
    tick says.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.metadata.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        desk = self._window.desk
        if event.type() is not QEvent.Type.Shortcut or desk is None or desk.sheet is None:
            return super().eventFilter(watched, event)
        if self._is_there():
            self._window.actions_.metadata.setChecked(False)
            self._window.article_view.start_writing()
        else:
            self._lead_there()
        return True

    def _is_there(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._window.metadata.isAncestorOf(focus)

    def _lead_there(self) -> None:
        window = self._window
        window.views.show_desk()
        window.actions_.focus.setChecked(False)
        window.actions_.metadata.setChecked(True)
        window.side.show_details()
        window.metadata.category.setFocus()
        window.metadata.ensureWidgetVisible(window.metadata.category)
