"""The menu's way to the history of the article on the desk, and back with an older version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.tasks import Tasks
from newsroom.domain.revision import Revision

if TYPE_CHECKING:
    from newsroom.desktop.revisions.dialog import HistoryDialog
    from newsroom.services.newsroom import Newsroom


class Histories(QObject):
    """Opens histories in one window."""

    def __init__(
        self, window: QWidget, action: QAction, newsroom: Newsroom, desk: Desk, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._action = action
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self.dialog: HistoryDialog | None = None
        action.triggered.connect(self.show)
        desk.opened.connect(self._enable)
        self._enable(desk.sheet)

    def show(self) -> None:
        """Show the history of the article on the desk."""
        sheet = self._desk.sheet
        if sheet is None:
            return
        from newsroom.desktop.revisions.dialog import HistoryDialog  # noqa: PLC0415 - at first use

        dialog = self.dialog = HistoryDialog(
            self._newsroom.history,
            sheet.article,
            self._newsroom.settings.get().zone,
            self._tasks,
            self._window,
            read_only=self._newsroom.read_only,
        )
        dialog.restore_wanted.connect(self._restore)
        # What failed is on the desk, with its sentence; the dialog would hide it.
        self._desk.failed.connect(dialog.reject)
        dialog.finished.connect(self._forget)
        # Not exec: saving and the journal go on behind it. Nobody writes there meanwhile.
        dialog.open()

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog:
            dialog.deleteLater()

    def _restore(self, revision: Revision) -> None:
        """Put an older version's words on the desk, as the journal and the saving see any others.

        What was not saved there is saved first, so that it stays in the history too.
        """
        before: list[str] = []

        def restored() -> None:
            sheet = self._desk.sheet
            if self.dialog and sheet and sheet.article:
                changed = sheet.article.revision != before[0]
                self.dialog.show_restored(revision.sequence, sheet.article, changed=changed)

        def rewrite() -> None:
            sheet = self._desk.sheet
            if sheet and sheet.article and sheet.article.uuid == revision.article:
                before.append(sheet.article.revision)
                self._desk.rewrite(revision.content, restored)

        self._desk.leave(rewrite)

    def _enable(self, sheet: Sheet | None) -> None:
        self._action.setEnabled(sheet is not None)
