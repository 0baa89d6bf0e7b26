"""The second process that makes articles' files, as the first sees it, and what runs in it.

It opens nothing but the theme, and the one folder that it was given.
"""

from __future__ import annotations

import gc
import hashlib
import os
import pickle
import subprocess
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, NamedTuple

from newsroom.domain.bundle import File, Placed, marks_of
from newsroom.errors import NewsroomError
from newsroom.own_process import BROKEN, command_of, say, send, serving, start, take_in
from newsroom.publishing.article_files import Task, article_files
from newsroom.publishing.own_theme import OwnTheme
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.site import Site
from newsroom.publishing.story import Story
from newsroom.publishing.theme import standard_theme

COMMAND = command_of("newsroom.publishing.second")
_PIPE = 1 << 20
_SELDOM = 50_000
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Made(NamedTuple):
    """What the second process has made: files, and the bodies that it had to render."""

    files: Sequence[File | Placed]
    bodies: Mapping[str, str]


_NOTHING = Made((), {})


class Second:
    """The second process, seen from the first. It ends with `end`, and with the first process.

    `place` is a folder into which it shall write what it makes, and the handle of the lock that
    keeps others from there as long as it lives; without one it gives bytes back.
    """

    def __init__(
        self,
        publisher: Publisher,
        site: Site,
        theme: Path | None,
        place: tuple[str, int] | None = None,
    ) -> None:
        self.under_way: deque[list[Task]] = deque()
        """What it was given, in the order in which it answers."""
        self.load = 0
        """How heavy all of that is."""
        self.ended = False
        self.is_ready = False
        self._key = publisher.key(site)
        self._answers: SimpleQueue[Any] = SimpleQueue()
        self._questions: SimpleQueue[bytes | None] = SimpleQueue()
        self._next: list[Any] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._threads: list[Thread] = []
        folder, lock = place or ("", -1)
        try:
            self._process = start(COMMAND, pipesize=_PIPE, pass_fds=(lock,) if place else ())
        except OSError:
            self.ended = True
            return
        self._start(take_in, self._process.stdout, self._answers)
        # While it is busy, it does not read: what is on its way must not keep the first waiting.
        self._start(send, self._questions, self._process.stdin)
        self._say((site, theme, folder))

    def begin(self, tasks: list[Task]) -> None:
        """Give it these to do."""
        self.under_way.append(tasks)
        self.load += sum(task.weight for task in tasks)
        self._say(tasks)

    def answered(self, patience: float | None = None) -> bool:
        """Whether it has said something, or has ended; waits so many seconds for it."""
        if self.ended or self._next:
            return True
        try:
            self._next.append(self._answers.get(patience is not None, patience))
        except Empty:
            return False
        return True

    def take(self) -> Made:
        """Return what it has made of the oldest piece under way; nothing if it is at it."""
        if not self.answered() or self.ended:
            return _NOTHING
        answer = self._next.pop()
        if not self.is_ready:
            # Another program, or another state of the theme, would make other files.
            self.is_ready = answer == self._key
            if not self.is_ready:
                self.end()
            return _NOTHING
        if answer is None:
            self.end()
            return _NOTHING
        self.load -= sum(task.weight for task in self.under_way.popleft())
        kind, files, bodies = answer
        return Made([(Placed if kind else File)(*values) for values in files], bodies)

    def end(self) -> None:
        """End it, whatever it is doing; then it writes no more."""
        self.ended = True
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        self._questions.put(None)
        for thread in self._threads:
            thread.join()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.close()
        with suppress(OSError):  # what was not sent yet goes nowhere
            process.stdin.close()

    def _start(self, work: Callable[..., None], *values: Any) -> None:
        thread = Thread(target=work, args=values, daemon=True)
        thread.start()
        self._threads.append(thread)

    def _say(self, question: object) -> None:
        try:
            self._questions.put(pickle.dumps(question, pickle.HIGHEST_PROTOCOL))
        except (TypeError, AttributeError, pickle.PickleError):
            # A value cannot be sent: the first process has it still.
            self.end()


def serve() -> None:
    """Make what the first process asks for, until it ends or has enough."""
    asked, answers = serving()
    parent = os.getppid()
    try:
        site, theme, folder = pickle.load(asked)  # noqa: S301 - of our own process
        publisher = Publisher(OwnTheme(theme) if theme else standard_theme())
        writer = _Writer(folder) if folder else None
        say(answers, publisher.key(site))
        # What is here now stays, and pages leave next to nothing that only a search would find.
        gc.freeze()
        gc.set_threshold(_SELDOM)
        while True:
            made: list[tuple[Any, ...]] = []
            bodies: dict[str, str] = {}
            for task in pickle.load(asked):  # noqa: S301 - of our own process
                if os.getppid() != parent:
                    return  # nobody will put in its place what we write
                story = task.story.read()
                if not isinstance(task.story, Story) and not task.is_rendered:
                    bodies[task.story.name] = story.body_html
                files = article_files(publisher, site, task, story)
                made += map(writer.place if writer else _values, files)
            say(answers, (writer is not None, made, bodies))
    except (NewsroomError, TypeError, *BROKEN):
        # The first process does it itself, and says what is wrong.
        return


class _Writer:
    """Writes new files into one folder, which is found once: by its handle, not by its name."""

    def __init__(self, folder: str) -> None:
        self._folder = os.open(folder, os.O_RDONLY)
        self._name = Path(folder).name

    def place(self, file: File) -> tuple[str, int, str, bytes, int, int]:
        """Write a file and return the values of a `Placed`. Raises `OSError`."""
        folder, _, name = file.path.rpartition("/")
        if folder != self._name:
            raise ValueError(file.path)
        descriptor = os.open(name, _NEW_FILE, 0o666, dir_fd=self._folder)
        try:
            rest = memoryview(file.data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            status = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        digest = hashlib.sha256(file.data).hexdigest()
        size = len(file.data)
        return (file.path, size, digest, file.key, *marks_of(status))


def _values(file: File) -> tuple[Any, ...]:
    return file.path, file.data, file.key


if __name__ == "__main__":
    serve()
