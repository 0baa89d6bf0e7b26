"""Keeps for the list how many remarks the copy desk has on what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom.desktop.desk import Desk
from newsroom.desktop.proofing.findings import Findings
from newsroom.desktop.tasks import Tasks

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


class RemarkCounts(QObject):
    """Notes the number after each reading of a text that stands as it was saved."""

    def __init__(
        self,
        window: MainWindow,
        newsroom: Newsroom,
        desk: Desk,
        findings: Findings,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._proofing = newsroom.proofing
        self._desk = desk
        self._findings = findings
        self._tasks = tasks
        self._noted: tuple[str, int] | None = None
        if not newsroom.read_only:
            findings.changed.connect(self._on_changed)
            desk.saved.connect(lambda _article: self._on_changed())

    def _on_changed(self) -> None:
        sheet, report = self._desk.sheet, self._findings.report
        article = sheet.article if sheet else None
        # What is read may be the text before the saving, or one that is not saved yet.
        if article is None or report is None or report.content != article.content:
            return
        known = (article.revision, report.total)
        if known == self._noted:
            return
        self._noted = known
        proofing, number = self._proofing, article.id

        def noted(new: bool) -> None:  # noqa: FBT001 - what the work returns
            if new:
                self._window.refresh_library()

        # Without it a mark is missing in the list: nothing that must be said.
        self._tasks.run(
            lambda _job: proofing.note_remarks(number, *known),
            noted,
            lambda _error: None,
            owner=self,
        )
