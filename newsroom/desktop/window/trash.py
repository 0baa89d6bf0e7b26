"""The menu's way into the trash and out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.plain import warning_box
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr
from newsroom.domain.article import Article
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


class TrashErrands(QObject):
    """Moves the article on the desk; nothing is deleted for good without a question.

    Signals:
        moved(int): this article was put into the trash.
    """

    moved = Signal(int)

    def __init__(self, window: MainWindow, newsroom: Newsroom, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        actions = window.actions_
        actions.trash.triggered.connect(self.put)
        actions.take_back.triggered.connect(self.take_back)
        actions.delete.triggered.connect(self.delete)
        desk.opened.connect(self._enable)
        desk.saved.connect(lambda _article: self._enable(desk.sheet))
        self._enable(desk.sheet)

    def put(self) -> None:
        """Put the article on the desk into the trash; what is unsaved in it is saved first."""
        self._desk.leave(lambda: self._move(self._newsroom.trash.put, tells=True))

    def take_back(self) -> None:
        """Take the article on the desk out of the trash."""
        self._move(self._newsroom.trash.take_back, stays=True)

    def delete(self) -> None:
        """Ask, and delete the article on the desk for good."""
        article = self._article()
        if article is None:
            return
        headline = article.content.headline or tr("Without a headline")
        box = warning_box(
            self._window,
            tr("Delete for good"),
            tr("Delete “{headline}” for good?", headline=headline),
            tr("The article and all its earlier versions are lost."),
        )
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        if box.clickedButton() is delete:
            self._move(self._newsroom.trash.delete)

    def _article(self) -> Article | None:
        return self._desk.sheet.article if self._desk.sheet else None

    def _move(
        self, move: Callable[[int], None], *, stays: bool = False, tells: bool = False
    ) -> None:
        article = self._article()
        if article is None:
            return

        def done(_nothing: None) -> None:
            sheet = self._desk.sheet
            moved = (
                sheet is not None and sheet.article is not None and sheet.article.id == article.id
            )
            # Meanwhile another sheet may have come, or words on this one.
            if stays or not moved or (sheet and sheet.unsaved):
                self._enable(sheet)
            else:
                self._desk.discard()
            self._window.refresh_library()
            if tells:
                self.moved.emit(article.id)

        def failed(error: NewsroomError) -> None:
            self._desk.not_opened.emit(error)

        self._tasks.run(lambda _job: move(article.id), done, failed, owner=self)

    def _enable(self, sheet: Sheet | None) -> None:
        article = sheet.article if sheet else None
        try:
            trashed = article is not None and self._newsroom.trash.holds(article.id)
        except NewsroomError:
            trashed = False
        actions = self._window.actions_
        actions.trash.setEnabled(article is not None and not trashed)
        actions.take_back.setEnabled(trashed)
        actions.delete.setEnabled(trashed)
