"""Writes to the newsroom, one at a time and in the order in which they were asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from newsroom.desktop.tasks import Job, Tasks
from newsroom.errors import NewsroomError

T = TypeVar("T")


class Turns(QObject):
    """A line before the one door: the thread pool keeps no order of its own."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: deque[Callable[[], object]] = deque()
        self._busy = False

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[NewsroomError], None],
    ) -> None:
        """Call `work` when all that was asked for before has ended; see `Tasks.run`."""

        def start() -> None:
            self._tasks.run(work, done, failed, owner=self, ended=self._next)

        self._waiting.append(start)
        if not self._busy:
            self._next()

    def _next(self, *_: Any) -> None:
        self._busy = bool(self._waiting)
        if self._waiting:
            self._waiting.popleft()()
