"""Making articles' files in a second process too, where there are many to make.

The other process reads nothing of the newsroom and writes nothing: it is given values and gives
bytes back. Whatever ails it, its work is done here; so the files are the same with it and without.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any, Self

from newsroom.domain.bundle import File
from newsroom.errors import NewsroomError
from newsroom.publishing.article_files import Task, article_files
from newsroom.publishing.own_theme import OwnTheme
from newsroom.publishing.site import Publisher, Site
from newsroom.publishing.theme import standard_theme

# The other process takes as long to start as it takes to make so many articles.
WORTH_IT = 300
_AT_ONCE = 20
# While one is being made, the next lies ready.
_UNDER_WAY = 2
_PATIENCE = 20.0  # seconds, for what takes some tens of milliseconds


class Crew:
    """Makes articles' files, alone or with a second process; ends that with the `with` block.

    `theme` is the folder of the publisher's own theme. Files come in no particular order.
    """

    def __init__(
        self,
        publisher: Publisher,
        site: Site,
        theme: Path | None = None,
        *,
        alone: bool = False,
        worth_it: int = WORTH_IT,
    ) -> None:
        self._publisher = publisher
        self._site = site
        self._theme = theme
        self._worth_it = worth_it
        self._made = 0
        self._second: _Second | None = None
        # A frozen program is no Python that could be started again.
        self._alone = alone or getattr(sys, "frozen", False) or os.cpu_count() == 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._second is not None:
            self._second.end()

    def files(self, tasks: Sequence[Task]) -> Iterator[File]:
        """Yield files of these articles, and of earlier ones that are ready now."""
        waiting = deque(tasks)
        while waiting:
            second = self._helper()
            if second is None:
                yield from self._files_of(waiting.popleft())
                continue
            if second.has_room and len(waiting) >= _AT_ONCE:
                second.begin([waiting.popleft() for _ in range(_AT_ONCE)])
            elif not second.answered():
                yield from self._files_of(waiting.popleft())
            yield from self._done(second)

    def finished(self) -> Iterator[File]:
        """Yield the files that are not ready yet."""
        second = self._second
        while second is not None and second.under_way:
            second.answered(_PATIENCE)
            before = len(second.under_way)
            yield from self._done(second)
            if len(second.under_way) == before:
                second.end()

    def _helper(self) -> _Second | None:
        """Return the second process where it is there to be asked, and start it in time."""
        if self._alone:
            return None
        if self._second is None:
            if self._made < self._worth_it:
                return None
            self._second = _Second(self._publisher, self._site, self._theme)
        return self._second

    def _done(self, second: _Second) -> Iterator[File]:
        yield from second.files()
        if second.ended:
            self._alone = True
            while second.under_way:
                for task in second.under_way.popleft():
                    yield from self._files_of(task)

    def _files_of(self, task: Task) -> Iterator[File]:
        self._made += 1
        return article_files(self._publisher, self._site, task)


class _Second:
    """The second process, seen from the first."""

    def __init__(self, publisher: Publisher, site: Site, theme: Path | None) -> None:
        self.under_way: deque[list[Task]] = deque()
        """What it was given, in the order in which it answers."""
        self.ended = False
        self._ready = False
        self._key = publisher.key(site)
        # A copy of this process would have its threads' locks, and its window.
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, site, theme), daemon=True)
        try:
            self._process.start()
        except OSError:
            self.ended = True
        finally:
            theirs.close()

    @property
    def has_room(self) -> bool:
        """Whether it can be given more to do."""
        return self._ready and not self.ended and len(self.under_way) < _UNDER_WAY

    def begin(self, tasks: list[Task]) -> None:
        """Give it these to do."""
        self.under_way.append(tasks)
        try:
            self._line.send_bytes(pickle.dumps(tasks, pickle.HIGHEST_PROTOCOL))
        except OSError:
            self.end()

    def answered(self, patience: float = 0.0) -> bool:
        """Whether it has said something, or has ended."""
        try:
            return self.ended or self._line.poll(patience)
        except OSError:
            self.end()
            return True

    def files(self) -> list[File]:
        """Return what it has made of the oldest of what is under way, nothing if it is at it."""
        if self.ended or not self.answered() or self.ended:
            return []
        try:
            answer: Any = self._line.recv()
        except (EOFError, OSError):
            answer = None
        if not self._ready:
            # Another program, or another state of the theme, would make other files.
            self._ready = answer == self._key
            if not self._ready:
                self.end()
            return []
        if answer is None:
            self.end()
            return []
        self.under_way.popleft()
        return [File(*values) for values in answer]

    def end(self) -> None:
        """End it, whatever it is doing."""
        if self.ended:
            return
        self.ended = True
        self._process.kill()
        self._process.join()
        self._line.close()


def _serve(line: Connection, site: Site, theme: Path | None) -> None:
    """Make what the first process asks for, until it ends or has enough."""
    # Ctrl+C in a terminal reaches us too; the first process decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asked: SimpleQueue[bytes | None] = SimpleQueue()
    # Read while an answer is on its way: else each could wait for the other to read.
    Thread(target=_read, args=(line, asked), daemon=True).start()
    try:
        publisher = Publisher(OwnTheme(theme) if theme else standard_theme())
        line.send(publisher.key(site))
        while (question := asked.get()) is not None:
            tasks: list[Task] = pickle.loads(question)  # noqa: S301 - of our own process
            made = [file for task in tasks for file in article_files(publisher, site, task)]
            line.send([(file.path, file.data, file.key) for file in made])
    except (NewsroomError, OSError, ValueError, LookupError, TypeError, AttributeError):
        # The first process does it itself, and says what is wrong.
        return


def _read(line: Connection, asked: SimpleQueue[bytes | None]) -> None:
    try:
        while True:
            asked.put(line.recv_bytes())
    except (EOFError, OSError):
        asked.put(None)
