"""The second process that reads files, as the first sees it, and what runs in it.

Started as a program of its own: `multiprocessing` would run the first one's main file once more. It
opens no file and no newsroom: it is given bytes and gives values back. Whatever ails it, the first
process has the bytes still.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

import newsroom
from newsroom.domain.message import Message
from newsroom.text.preparing import Prepared, prepare

COMMAND = (sys.executable, "-P", "-m", "newsroom.text.second_reader")
# So much lies ready as it does while the first process stores what is read.
_UNDER_WAY = 6
_BROKEN = (OSError, EOFError, ValueError, LookupError, AttributeError, pickle.PickleError)


class SecondReader:
    """The second process, seen from the first; answers come in the order of the questions."""

    def __init__(self) -> None:
        self.ended = False
        self._ready = False
        self._under_way = 0
        self._answers: SimpleQueue[Any] = SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        root = str(Path(newsroom.__file__).parents[1])
        known = os.environ.get("PYTHONPATH")
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                COMMAND,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known)))},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self.ended = True
            return
        assert self._process.stdout is not None
        args = (self._process.stdout, self._answers)
        self._reader = Thread(target=_read, args=args, daemon=True)
        self._reader.start()

    @property
    def has_room(self) -> bool:
        """Whether it can be given more to read."""
        return self._is_ready() and self._under_way < _UNDER_WAY

    def ask(self, files: Sequence[tuple[bytes, str]]) -> bool:
        """Give it these files to read; false where it has no time for them."""
        if not self.has_room:
            return False
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            pickle.dump(list(files), self._process.stdin, pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()
        except OSError:
            self.end()
            return False
        self._under_way += 1
        return True

    def answer(self, patience: float | None = None) -> list[Prepared | Message] | None:
        """Return what the oldest question gave, None while it is at it or where it has ended.

        Waits so many seconds for it.
        """
        if self.ended:
            return None
        try:
            found = self._answers.get(patience is not None, patience)
        except Empty:
            return None
        if not isinstance(found, list):
            self.end()
            return None
        self._under_way -= 1
        return found

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

    def _is_ready(self) -> bool:
        if self.ended or self._ready:
            return not self.ended
        try:
            # Another program would make other pages of the same words.
            self._ready = self._answers.get(block=False) == _renderer()
        except Empty:
            return False
        if not self._ready:
            self.end()
        return self._ready


def _renderer() -> str:
    # Heavy, and needed with the first file.
    from newsroom.text.markdown import RENDERER  # noqa: PLC0415

    return RENDERER


def _read(stream: IO[bytes], said: SimpleQueue[Any]) -> None:
    """Take in what the other process says, and None at its end."""
    try:
        while True:
            said.put(pickle.load(stream))  # noqa: S301 - of our own process
    except _BROKEN:
        said.put(None)


def serve() -> None:
    """Read what the first process gives, until it ends or has enough."""
    # Ctrl+C in a terminal reaches us too; the first process decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    asked: SimpleQueue[Any] = SimpleQueue()
    # Read while an answer is on its way: else each could wait for the other to read.
    Thread(target=_read, args=(sys.stdin.buffer, asked), daemon=True).start()
    try:
        _say(answers, _renderer())
        while (files := asked.get()) is not None:
            _say(answers, [prepare(data, name) for data, name in files])
    except OSError:
        return  # nobody listens any more


def _say(stream: IO[bytes], value: object) -> None:
    pickle.dump(value, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()


if __name__ == "__main__":
    serve()
