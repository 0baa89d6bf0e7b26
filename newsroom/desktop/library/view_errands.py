"""Makes the board and the planning when they are first wanted, and joins them with the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsroom.desktop.desk import Desk
from newsroom.desktop.library.shelf import Kind
from newsroom.desktop.tasks import Tasks
from newsroom.domain.article import Article

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


class ViewErrands(QObject):
    """One window's views beside the desk."""

    def __init__(self, window: MainWindow, newsroom: Newsroom, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        views, actions = window.views, window.actions_
        views.offer(Kind.BOARD, self._make_board)
        views.offer(Kind.PLAN, self._make_planning)
        actions.planning.triggered.connect(lambda: views.show_view(Kind.PLAN))
        actions.board.triggered.connect(lambda: views.show_view(Kind.BOARD))

    def _make_board(self) -> QWidget:
        from newsroom.desktop.board.board import Board  # noqa: PLC0415 - when it is first wanted

        board = Board(self._newsroom, self._desk, self._tasks)
        board.chosen.connect(self._open)
        board.remarks_wanted.connect(self._show_remarks)
        board.changed.connect(self._window.refresh_library)
        return board

    def _make_planning(self) -> QWidget:
        from newsroom.desktop.planning.panel import PlanningPanel  # noqa: PLC0415 - as the board

        planning = PlanningPanel(self._newsroom, self._tasks)
        planning.chosen.connect(self._open)
        planning.started.connect(self._on_started)
        return planning

    def _on_started(self, article: Article) -> None:
        self._window.refresh_library()
        self._open(article.id)

    def _show_remarks(self, article: int) -> None:
        self._open(article)
        self._window.actions_.copy_desk.trigger()

    def _open(self, article: int) -> None:
        self._window.views.show_desk()
        self._desk.open(article)
        self._window.article_view.start_writing()
