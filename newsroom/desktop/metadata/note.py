"""The note to the desk: its field, and its way to the newsroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSpinBox, QWidget

from newsroom.desktop.turns import Turns
from newsroom.desktop.words import tr
from newsroom.domain.note import Note

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
    """Keeps what is written in the fields, article by article, soon after the keys.

    Signals:
        target_changed(int): the words that the desk wants of the article on the desk; 0 for none.
        failed(NewsroomError): a note could not be kept; it is tried again.
    """

    target_changed = Signal(int)
    failed = Signal(object)

    def __init__(
        self, field: NoteField, target: QSpinBox, notes: Notes, turns: Turns, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._target = target
        self._notes = notes
        self._turns = turns
        self._article: str | None = None
        self._kept = Note()
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        field.textChanged.connect(self._on_changed)
        target.valueChanged.connect(self._on_target)

    def show_article(self, uuid: str | None) -> None:
        """Show the note of another article; None where none is on the desk."""
        if uuid == self._article:
            return
        self.keep()
        self._article = uuid
        self._told = False
        self._kept = self._notes.get(uuid) if uuid else Note()
        with QSignalBlocker(self._field), QSignalBlocker(self._target):
            self._field.setPlainText(self._kept.text)
            self._target.setValue(self._kept.target)
        self.target_changed.emit(self._kept.target)

    def keep(self) -> None:
        """Keep what is not kept yet."""
        self._timer.stop()
        article, note = self._article, self._written()
        if article is None or note == self._kept:
            return
        before, self._kept = self._kept, note

        def failed(error: NewsroomError) -> None:
            # Another article may be on the desk by now: its note is not ours to touch.
            if self._article == article and self._kept == note:
                self._kept = before
                self._timer.start(_AGAIN)
            if not self._told:
                self._told = True
                self.failed.emit(error)

        self._turns.run(lambda _job: self._notes.put(article, note), lambda _none: None, failed)

    def keep_at_once(self) -> None:
        """Keep it here and now, where there is no later; raises `StorageFailed`."""
        self._timer.stop()
        note = self._written()
        if self._article is not None and note != self._kept:
            self._notes.put(self._article, note)
            self._kept = note

    def _written(self) -> Note:
        return Note(self._field.toPlainText(), self._target.value())

    def _on_target(self, target: int) -> None:
        self.target_changed.emit(target)
        self._on_changed()

    def _on_changed(self) -> None:
        if self._article is not None and not self._timer.isActive():
            self._timer.start(_PAUSE)
