"""How large the text is that is being written."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsroom.desktop.editor import MarkdownEditor
from newsroom.desktop.window.actions import Actions
from newsroom.settings import SettingsFile

_USUAL = 12.5  # points
_STEP = 1.15
_LEAST, _MOST = 8.0, 32.0


class TextSize(QObject):
    """Makes the text larger and smaller, and remembers it."""

    def __init__(
        self, actions: Actions, editor: MarkdownEditor, settings: SettingsFile, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._settings = settings
        self._points = min(max(settings.current.text_size or _USUAL, _LEAST), _MOST)
        actions.larger.triggered.connect(lambda: self._set(self._points * _STEP))
        actions.smaller.triggered.connect(lambda: self._set(self._points / _STEP))
        actions.usual_size.triggered.connect(lambda: self._set(_USUAL))
        editor.set_text_size(self._points)

    def _set(self, points: float) -> None:
        self._points = min(max(points, _LEAST), _MOST)
        self._editor.set_text_size(self._points)
        self._settings.change(text_size=round(self._points, 2))
