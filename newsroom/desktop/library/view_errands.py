"""Makes the board and the planning when they are first wanted, and joins them with the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsroom.desktop.desk import Desk
from newsroom.desktop.library.shelf import Kind
from newsroom.desktop.tasks import Tasks

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
        actions.board.triggered.connect(lambda: views.show_view(Kind.BOARD))

    def _make_board(self) -> QWidget:
        from newsroom.desktop.board.board import Board  # noqa: PLC0415 - when it is first wanted

        board = Board(self._newsroom, self._desk, self._tasks)
        board.chosen.connect(self._open)
        board.changed.connect(self._window.refresh_library)
        return board

    def _open(self, article: int) -> None:
        self._window.views.show_desk()
        self._desk.open(article)
        self._window.article_view.start_writing()
