"""What the metadata panel has from the newsroom, and brings to it, beside the article itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.metadata.course import CourseKeeper
from newsroom.desktop.metadata.note import NoteKeeper
from newsroom.desktop.metadata.panel import MetadataPanel
from newsroom.desktop.metadata.rate_advice import RateAdvice
from newsroom.desktop.plain import warning_box
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.turns import Turns
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.term import Term
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


class Details(QObject):
    """Completes names from those the newsroom has, and keeps the notes."""

    def __init__(
        self, panel: MetadataPanel, newsroom: Newsroom, desk: Desk, tasks: Tasks, window: QWidget
    ) -> None:
        super().__init__(window)
        self._panel = panel
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._window = window
        self.notes = NoteKeeper(
            panel.note, panel.further.target, newsroom.notes, Turns(tasks, self), self
        )
        self.notes.failed.connect(self._on_not_kept)
        CourseKeeper(panel.course, newsroom, desk, tasks, self)
        RateAdvice(panel, newsroom, desk, tasks, self)
        desk.opened.connect(self._on_opened)
        desk.saved.connect(lambda _article: self._look_up())
        self._look_up()

    def keep(self) -> bool:
        """Keep the note now, as the window closes; False where the person goes on instead."""
        try:
            self.notes.keep_at_once()
        except NewsroomError as error:
            box = self._box(error)
            box.addButton(tr("Keep writing"), QMessageBox.ButtonRole.RejectRole)
            close = box.addButton(
                tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole
            )
            box.exec()
            return box.clickedButton() is close
        return True

    def _on_opened(self, sheet: Sheet | None) -> None:
        self.notes.show_article(sheet.uuid if sheet else None)

    def _look_up(self) -> None:
        library = self._newsroom.library

        def work(_job: Job) -> dict[Term, Sequence[str]]:
            return {term: [one.text for one in library.terms(term)] for term in Term}

        # Without them the person types the whole name: nothing that must be said.
        self._tasks.run(work, self._panel.set_known, lambda _error: None, owner=self)

    def _on_not_kept(self, error: NewsroomError) -> None:
        self._box(error).exec()

    def _box(self, error: NewsroomError) -> QMessageBox:
        return warning_box(
            self._window,
            tr("Not saved"),
            tr("The note to the desk could not be saved."),
            translate_message(error.message),
        )
