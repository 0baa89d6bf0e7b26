"""How long a headline or a lede is, beside it, while it is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from newsroom.desktop.look import dress
from newsroom.desktop.words import tr


class LengthHint(QLabel):
    """Counts the letters of the field that is written in; a text that lists would cut stays told.

    `most` says for each field how many letters lists and search engines show.
    """

    def __init__(self, most: dict[QPlainTextEdit, int], parent: QWidget) -> None:
        super().__init__(parent)
        self._most = most
        self._room = parent
        self._over: bool | None = None
        for field in most:
            field.textChanged.connect(self.refresh)
            field.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        shown = next((one for one in self._most if one.hasFocus()), None)
        if shown is None:
            shown = next((one for one in self._most if self._is_over(one)), None)
        if shown is None:
            self.hide()
            return
        over = self._is_over(shown)
        count, most = len(shown.toPlainText()), self._most[shown]
        text = (
            tr("{count} of {most} letters: lists will cut it", count=count, most=most)
            if over
            else tr("{count} of {most} letters", count=count, most=most)
        )
        self.setText(text)
        if over != self._over:
            self._over = over
            dress(self, "warning" if over else "muted")
        self.adjustSize()
        self.move(max(0, self._room.width() - self.width() - self._edge()), 0)
        self.show()

    def _is_over(self, field: QPlainTextEdit) -> bool:
        return field.document().characterCount() - 1 > self._most[field]

    def _edge(self) -> int:
        return self.fontMetrics().averageCharWidth() * 2

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the field that is written in."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize):
            self.refresh()
        return super().eventFilter(watched, event)
