"""The second process that makes articles' files, as the first sees it, and what runs in it.

Started as a program of its own: `multiprocessing` would run the first one's main file once more,
and a fork would have its threads' locks and its window. It opens nothing but the theme.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections import deque
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

import newsroom
from newsroom.domain.bundle import File
from newsroom.errors import NewsroomError
from newsroom.publishing.article_files import Task, article_files
from newsroom.publishing.own_theme import OwnTheme
from newsroom.publishing.site import Publisher, Site
from newsroom.publishing.theme import standard_theme

COMMAND = (sys.executable, "-P", "-m", "newsroom.publishing.second")
# While one question is being answered, the next lies ready.
_UNDER_WAY = 2
_PIPE = 1 << 20
_BROKEN = (OSError, EOFError, ValueError, LookupError, AttributeError, pickle.PickleError)


class Second:
    """The second process, seen from the first. It ends with `end`, and with the first process."""

    def __init__(self, publisher: Publisher, site: Site, theme: Path | None) -> None:
        self.under_way: deque[list[Task]] = deque()
        """What it was given, in the order in which it answers."""
        self.ended = False
        self._ready = False
        self._key = publisher.key(site)
        self._answers: SimpleQueue[Any] = SimpleQueue()
        self._next: list[Any] = []
        self._process: subprocess.Popen[bytes] | None = None
        root = str(Path(newsroom.__file__).parents[1])
        known = os.environ.get("PYTHONPATH")
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                COMMAND,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                pipesize=_PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known)))},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self.ended = True
            return
        assert self._process.stdout is not None
        self._reader = Thread(target=_read, args=(self._process.stdout, self._answers), daemon=True)
        self._reader.start()
        self._say((site, theme))

    @property
    def has_room(self) -> bool:
        """Whether it can be given more to do."""
        return self._ready and not self.ended and len(self.under_way) < _UNDER_WAY

    def begin(self, tasks: list[Task]) -> None:
        """Give it these to do."""
        self.under_way.append(tasks)
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

    def files(self) -> list[File]:
        """Return what it has made of the oldest of what is under way, nothing if it is at it."""
        if not self.answered() or self.ended:
            return []
        answer = self._next.pop()
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
        self.ended = True
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        assert process.stdout is not None
        process.kill()
        process.wait()
        self._reader.join()
        process.stdout.close()
        try:
            process.stdin.close()
        except OSError:
            return  # what was not sent yet goes nowhere

    def _say(self, question: object) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            pickle.dump(question, self._process.stdin, pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()
        except (OSError, TypeError, AttributeError, pickle.PickleError):
            # It has gone, or a value cannot be sent: the first process has it still.
            self.end()


def _read(stream: IO[bytes], said: SimpleQueue[Any]) -> None:
    """Take in what the other process says, and None at its end."""
    try:
        while True:
            said.put(pickle.load(stream))  # noqa: S301 - of our own process
    except _BROKEN:
        said.put(None)


def serve() -> None:
    """Make what the first process asks for, until it ends or has enough."""
    # Ctrl+C in a terminal reaches us too; the first process decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    asked: SimpleQueue[Any] = SimpleQueue()
    # Read while an answer is on its way: else each could wait for the other to read.
    Thread(target=_read, args=(sys.stdin.buffer, asked), daemon=True).start()
    site, theme = asked.get() or (None, None)
    if site is None:
        return
    try:
        publisher = Publisher(OwnTheme(theme) if theme else standard_theme())
        _answer(answers, publisher.key(site))
        while (tasks := asked.get()) is not None:
            made = [file for task in tasks for file in article_files(publisher, site, task)]
            _answer(answers, [(file.path, file.data, file.key) for file in made])
    except (NewsroomError, TypeError, *_BROKEN):
        # The first process does it itself, and says what is wrong.
        return


def _answer(stream: IO[bytes], value: object) -> None:
    pickle.dump(value, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()


if __name__ == "__main__":
    serve()
