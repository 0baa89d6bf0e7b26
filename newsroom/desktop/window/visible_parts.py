"""Which parts of a window are to be seen: the list, the side, and the preview where it stands."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from newsroom.desktop.window.actions import Actions
from newsroom.desktop.window.frame import Frame
from newsroom.settings import SettingsFile


class VisibleParts(QObject):
    """Shows and hides the parts as their actions say, and as there is an article or none.

    Signals:
        changed(): they were looked at again; the preview may be seen now.
    """

    changed = Signal()

    def __init__(
        self, frame: Frame, actions: Actions, settings: SettingsFile, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._actions = actions
        self._settings = settings

    def follow_actions(self) -> None:
        """Do what a person chooses from now on, and what was chosen before."""
        actions = self._actions
        for action in (actions.library, actions.focus, actions.metadata, actions.preview):
            action.toggled.connect(self.update)
        for place, action in actions.places.items():
            action.setChecked(place == self._settings.current.preview_place)
            action.triggered.connect(lambda _=False, name=place: self._on_place(name))

    def update(self) -> None:
        """Show and hide them."""
        frame, actions = self._frame, self._actions
        open_ = frame.middle.currentIndex() == 1
        beside = not actions.focus.isChecked()
        frame.views.show_parts(beside=beside)
        frame.library.setVisible(beside and actions.library.isChecked())
        frame.side.setVisible(open_ and beside and actions.metadata.isChecked())
        frame.places.show_preview(open_ and beside and actions.preview.isChecked(), start=not open_)
        self.changed.emit()

    def _on_place(self, place: str) -> None:
        self._settings.change(preview_place=place)
        self._frame.places.set_place(place)
        self._actions.preview.setChecked(True)
        self.update()
