"""The window's size, place and parts, as they were the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize

from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.window.frame import Frame
    from newsroom.desktop.window.main_window import MainWindow

_SIZE = QSize(1240, 700)


class KeptLayout:
    """Reads the layout from the settings, and keeps it there."""

    def __init__(self, window: MainWindow, settings: SettingsFile) -> None:
        self._window = window
        self._settings = settings

    def restore_window(self) -> None:
        """Give the window the size and place that were kept, or the usual ones."""
        window = self._window
        window.resize(_SIZE.boundedTo(window.screen().availableGeometry().size() * 0.94))
        window.restoreGeometry(_state(self._settings.current.layout.get("window", "")))

    def restore(self, frame: Frame) -> None:
        """Give the frame the layout that was kept, or the usual one."""
        actions = self._window.actions_
        layout = self._settings.current.layout
        frame.splitter.restoreState(_state(layout.get("parts", "")))
        frame.views.restore(layout, actions.sidebar, actions.library)
        actions.library.setChecked(layout.get("library", "1") == "1")
        actions.metadata.setChecked(layout.get("metadata", "1") == "1")
        actions.preview.setChecked(layout.get("preview", "0") == "1")

    def restore_preview(self, frame: Frame) -> None:
        """Give the preview, which comes later than the frame, the size that was kept."""
        kept = self._settings.current.layout.get("preview_parts", "")
        frame.places.restore(_state(kept), self._settings.current.preview_place)

    def keep(self, frame: Frame) -> None:
        """Remember the layout for the next time."""
        actions = self._window.actions_
        shown = {
            "library": actions.library,
            "metadata": actions.metadata,
            "preview": actions.preview,
        }
        preview = {"preview_parts": _text(frame.places.saveState())}
        self._settings.change(
            layout={
                # What is not there yet, in a window that is closed at once, stays as it was kept.
                **self._settings.current.layout,
                **frame.views.kept(secret=self._window.encrypted),
                "window": _text(self._window.saveGeometry()),
                "parts": _text(frame.splitter.saveState()),
                **(preview if frame.places.complete else {}),
                **{name: "1" if action.isChecked() else "0" for name, action in shown.items()},
            }
        )


def _state(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
