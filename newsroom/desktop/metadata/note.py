"""The note to the desk: its field, and its way to the newsroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from newsroom.desktop.turns import Turns
from newsroom.desktop.words import tr

if TYPE_CHECKING:
    from newsroom.errors import NewsroomError
    from newsroom.services.notes import Notes

_LINES = 4
_PAUSE = 800  # milliseconds behind the first key that is not on the disk
_AGAIN = 10_000  # milliseconds behind a failure


class NoteField(QPlainTextEdit):
    """Takes a note of some lines; Tab goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setAccessibleName(tr("Note to the desk"))
        self.setPlaceholderText(tr("for colleagues only; no bundle carries it"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + self.frameWidth() * 2 + 12)


class NoteKeeper(QObject):
    """Keeps what is written in the field, article by article, soon after the keys.

    Signals:
        failed(NewsroomError): a note could not be kept; it is tried again.
    """

    failed = Signal(object)

    def __init__(self, field: NoteField, notes: Notes, turns: Turns, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self._notes = notes
        self._turns = turns
        self._article: str | None = None
        self._kept = ""
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        field.textChanged.connect(self._on_changed)

    def show_article(self, uuid: str | None) -> None:
        """Show the note of another article; None where none is on the desk."""
        if uuid == self._article:
            return
        self.keep()
        self._article = uuid
        self._told = False
        self._kept = self._notes.get(uuid) if uuid else ""
        with QSignalBlocker(self._field):
            self._field.setPlainText(self._kept)

    def keep(self) -> None:
        """Keep now what is not kept yet."""
        self._timer.stop()
        article, text = self._article, self._field.toPlainText()
        if article is None or text == self._kept:
            return
        self._kept = text

        def failed(error: NewsroomError) -> None:
            # Another article may be on the desk by now: its note is not ours to touch.
            if self._article == article and self._kept == text:
                self._kept = ""
                self._timer.start(_AGAIN)
            if not self._told:
                self._told = True
                self.failed.emit(error)

        self._turns.run(lambda _job: self._notes.put(article, text), lambda _none: None, failed)

    def keep_at_once(self) -> None:
        """Keep it here and now, where there is no later; raises `StorageFailed`."""
        self._timer.stop()
        text = self._field.toPlainText()
        if self._article is not None and text != self._kept:
            self._notes.put(self._article, text)
            self._kept = text

    def _on_changed(self) -> None:
        if self._article is not None and not self._timer.isActive():
            self._timer.start(_PAUSE)
