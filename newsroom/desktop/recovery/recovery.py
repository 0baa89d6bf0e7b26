"""Looks for typed text at the start and offers it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsroom.desktop.desk import Desk
from newsroom.desktop.tasks import Tasks
from newsroom.domain.draft import Found
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.desktop.recovery.dialog import RecoveryDialog
    from newsroom.services.newsroom import Newsroom


class Recovery(QObject):
    """Offers the drafts of one newsroom in one window."""

    def __init__(self, window: QWidget, newsroom: Newsroom, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self.dialog: RecoveryDialog | None = None

    def look(self) -> None:
        """Ask the journal, and offer what it has; in a newsroom that can be written."""
        if self._newsroom.read_only:
            return  # what is in its journal is being typed in another window
        self._tasks.run(
            lambda _job: self._newsroom.journal.pending(),
            self._offer,
            self._desk.not_opened.emit,
            owner=self,
        )

    def _offer(self, found: tuple[Found, ...]) -> None:
        # What was typed on the desk meanwhile is lost to nobody.
        sheet = self._desk.sheet
        found = tuple(one for one in found if sheet is None or one.draft.key != sheet.key)
        if not found:
            return
        zone = self._newsroom.settings.get().zone
        from newsroom.desktop.recovery.dialog import RecoveryDialog  # noqa: PLC0415 - at first use

        dialog = self.dialog = RecoveryDialog(found, zone, self._window)
        dialog.taken_back.connect(self._desk.take_back)
        dialog.discarded.connect(self._discard)
        # Not exec: the window behind it goes on.
        dialog.open()

    def _discard(self, found: Found) -> None:
        def failed(error: NewsroomError) -> None:
            self._desk.not_opened.emit(error)

        self._tasks.run(
            lambda _job: self._newsroom.journal.forget(found.draft.key),
            lambda _nothing: None,
            failed,
            owner=self,
        )
