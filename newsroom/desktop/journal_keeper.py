"""Brings what is typed to the disk within two seconds, long before it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from newsroom.desktop.tasks import Job
from newsroom.domain.article import Content

if TYPE_CHECKING:
    from newsroom.desktop.turns import Turns
    from newsroom.errors import NewsroomError
    from newsroom.services.journal import Journal

_PAUSE = 1000  # milliseconds behind the first key that is not on the disk
_AGAIN = 10_000  # milliseconds behind a failure


class Typed(Protocol):
    """What is being written, as the desk holds it."""

    content: Content
    uuid: str
    key: str

    @property
    def base(self) -> str | None:
        """The revision over which it is written."""

    @property
    def unsaved(self) -> bool:
        """Whether it differs from what was saved."""


class JournalKeeper(QObject):
    """Writes the sheet on the desk into the journal, and forgets it where nothing is unsaved.

    Signals:
        kept(): what was typed is on the disk.
        failed(NewsroomError): it could not be written; it is tried again.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(self, journal: Journal, turns: Turns, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._turns = turns
        self._sheet: Typed | None = None
        self._failing = False
        self._known: dict[str, Content] = {}  # by key: what the journal holds
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)

    @property
    def up_to_date(self) -> bool:
        """Whether the journal holds the text on the desk."""
        sheet = self._sheet
        return sheet is not None and self._known.get(sheet.key) == sheet.content

    def note(self, sheet: Typed | None) -> None:
        """Hear what is on the desk now."""
        self._sheet = sheet
        if sheet is None:
            return
        wanted = sheet.content if sheet.unsaved else None
        # Not started anew with each key: who types without a pause is kept too.
        if self._known.get(sheet.key) != wanted and (self._failing or not self._timer.isActive()):
            self._failing = False
            self._timer.start(_PAUSE)

    def keep_now(self) -> None:
        """Write what is typed without waiting for the pause."""
        sheet = self._sheet
        if sheet and sheet.unsaved and not self.up_to_date:
            self._timer.stop()
            self._write()

    def forget_saved(self, key: str) -> None:
        """Hear that a sheet was saved, which took its text out of the journal."""
        self._known.pop(key, None)

    def _write(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        journal = self._journal

        def work(_job: Job) -> Content | None:
            # Looked at when its turn has come: a save before it may have taken the text.
            content = sheet.content
            if not sheet.unsaved:
                journal.forget(sheet.key)
                return None
            journal.keep(sheet.key, sheet.uuid, sheet.base, content)
            return content

        def done(content: Content | None) -> None:
            if content is None:
                self._known.pop(sheet.key, None)
            else:
                self._known[sheet.key] = content
            self.kept.emit()
            self.note(self._sheet)

        def failed(error: NewsroomError) -> None:
            self.failed.emit(error)
            self._failing = True
            # A disk that was full may have room again before the next key.
            self._timer.start(_AGAIN)

        self._turns.run(work, done, failed)
