"""A folder that is watched: what a colleague sends is taken in, or told, as it comes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from newsroom.desktop.tasks import Job, Tasks
from newsroom.domain.message import Message
from newsroom.errors import InputRefused

_SETTLE = 800  # milliseconds in which a file that is still being written does not change
_MOST_FILES = 2_000

_Stamp = tuple[str, int, int]


class FolderWatch(QObject):
    """Takes what comes into a folder; a file is looked at again only when it has changed.

    `take` is given each file with one of the `suffixes`, in the thread pool, once it has been
    written to its end; what it returns is emitted.

    Signals:
        taken(object): what `take` made of a file.
        refused(Message): a file was refused, and why.
    """

    taken = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        take: Callable[[Path], Any],
        suffixes: Collection[str],
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._take = take
        self._suffixes = suffixes
        self._tasks = tasks
        self._folder: Path | None = None
        self._seen: set[_Stamp] = set()
        self._before: set[_Stamp] = set()
        self._busy = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._timer.timeout.connect(self._look)

    def watch(self, folder: str) -> None:
        """Watch another folder, none where `folder` is empty."""
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._seen.clear()
        self._before.clear()
        self._folder = Path(folder) if folder else None
        if self._folder and self._folder.is_dir():
            self._watcher.addPath(folder)
            self._timer.start()
        else:
            self._timer.stop()

    def _on_changed(self, _path: str) -> None:
        self._timer.start()

    def _look(self) -> None:
        folder = self._folder
        if folder is None:
            return
        if self._busy:
            self._timer.start()
            return
        self._busy = True
        seen, before = frozenset(self._seen), frozenset(self._before)
        self._tasks.run(
            lambda job: self._look_through(folder, seen, before, job),
            lambda outcome: self._on_taken(folder, *outcome),
            lambda error: self.refused.emit(error.message),
            owner=self,
            ended=self._on_ended,
        )

    def _on_ended(self) -> None:
        self._busy = False

    def _on_taken(
        self,
        folder: Path,
        found: set[_Stamp],
        settled: set[_Stamp],
        taken: list[Any],
        refused: list[Message],
    ) -> None:
        if folder != self._folder:
            return
        self._before = found
        self._seen |= settled
        for one in taken:
            self.taken.emit(one)
        for reason in refused:
            self.refused.emit(reason)
        if found - self._seen:
            self._timer.start()  # until they do not change any more

    def _look_through(
        self, folder: Path, seen: frozenset[_Stamp], before: frozenset[_Stamp], job: Job
    ) -> tuple[set[_Stamp], set[_Stamp], list[Any], list[Message]]:
        found = _stamps(folder, self._suffixes)
        # What looked the same twice is written to its end.
        settled = (found & before) - seen
        taken: list[Any] = []
        refused: list[Message] = []
        for name, _size, _time in sorted(settled):
            job.raise_if_cancelled()
            try:
                taken.append(self._take(folder / name))
            except InputRefused as error:
                refused.append(error.message)
        return found, settled, taken, refused


def _stamps(folder: Path, suffixes: Collection[str]) -> set[_Stamp]:
    found: set[_Stamp] = set()
    try:
        for path in folder.iterdir():
            if path.suffix.lower() in suffixes and path.is_file() and len(found) < _MOST_FILES:
                known = path.stat()
                found.add((path.name, known.st_size, known.st_mtime_ns))
    except OSError:
        return set()  # the drive was taken away: there is nothing to take in
    return found
