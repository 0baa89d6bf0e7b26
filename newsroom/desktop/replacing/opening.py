"""The menu's way to replacing in all articles, and what it means for the one on the desk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsroom.desktop.desk import Desk
from newsroom.desktop.tasks import Tasks
from newsroom.domain.finding import FoundIn

if TYPE_CHECKING:
    from newsroom.desktop.replacing.dialog import ReplaceDialog
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


class ReplaceErrands(QObject):
    """Opens the dialog once what is on the desk is saved, so that it is found as it stands."""

    def __init__(
        self, window: MainWindow, action: QAction, newsroom: Newsroom, desk: Desk, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self.dialog: ReplaceDialog | None = None
        action.triggered.connect(lambda: desk.leave(self.show))

    def show(self) -> None:
        """Show the dialog; what is selected in the text is what is looked for."""
        from newsroom.desktop.replacing.dialog import ReplaceDialog  # noqa: PLC0415 - at first use

        dialog = self.dialog = ReplaceDialog(self._newsroom, self._tasks, self._window)
        cursor = self._window.article_view.body.page.textCursor()
        chosen = cursor.selectedText()
        if "\u2029" not in chosen:
            dialog.words.setText(chosen)
        dialog.changed.connect(self._on_changed)
        dialog.wanted.connect(self._on_wanted)
        dialog.finished.connect(self._forget)
        # Not exec: saving and the journal go on behind it. Nobody writes there meanwhile.
        dialog.open()
        dialog.words.setFocus()

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog:
            dialog.deleteLater()

    def _on_changed(self, articles: Sequence[int]) -> None:
        sheet = self._desk.sheet
        if sheet and sheet.article and sheet.article.id in articles:
            self._desk.reload()
        self._window.refresh_library()

    def _on_wanted(self, found: FoundIn) -> None:
        if self.dialog:
            self.dialog.close()
        self._desk.open(found.article)
