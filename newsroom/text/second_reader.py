"""The second process that reads files, as the first sees it, and what runs in it.

It opens no file and no newsroom: it is given bytes and gives values back. Whatever ails it, the
first process has the bytes still.
"""

from __future__ import annotations

import os
import pickle
import subprocess
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from newsroom.domain.message import Message
from newsroom.own_process import command_of, say, send, serving, start, take_in
from newsroom.text.preparing import Prepared, prepare
from newsroom.text.rendered import RENDERER

COMMAND = command_of("newsroom.text.second_reader")
# So much lies ready as it does while the first process stores what is read.
_UNDER_WAY = 6


class SecondReader:
    """The second process, seen from the first; answers come in the order of the questions."""

    def __init__(self) -> None:
        self.ended = False
        self._ready = False
        self._under_way = 0
        self._answers: SimpleQueue[Any] = SimpleQueue()
        self._questions: SimpleQueue[bytes | None] = SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._process = start(COMMAND)
        except OSError:
            self.ended = True
            return
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        reads = (self._process.stdout, self._answers)
        writes = (self._questions, self._process.stdin)
        self._threads = [
            Thread(target=take_in, args=reads, daemon=True),
            Thread(target=send, args=writes, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def has_room(self) -> bool:
        """Whether it can be given more to read."""
        return self._is_ready() and self._under_way < _UNDER_WAY

    def ask(self, files: Sequence[tuple[bytes, str]]) -> bool:
        """Give it these files to read; false where it has no time for them. Never waits."""
        if not self.has_room:
            return False
        self._questions.put(pickle.dumps(list(files), pickle.HIGHEST_PROTOCOL))
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
        self._questions.put(None)
        for thread in self._threads:
            thread.join()
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
            self._ready = self._answers.get(block=False) == RENDERER
        except Empty:
            return False
        if not self._ready:
            self.end()
        return self._ready


def serve() -> None:
    """Read what the first process gives, until it ends or has enough."""
    stream, answers = serving()
    asked: SimpleQueue[Any] = SimpleQueue()
    # Read while an answer is on its way: else each could wait for the other to read.
    Thread(target=take_in, args=(stream, asked), daemon=True).start()
    try:
        say(answers, RENDERER)
        while (files := asked.get()) is not None:
            say(answers, [prepare(data, name) for data, name in files])
    except (OSError, TypeError, AttributeError, pickle.PickleError):
        # Nobody listens any more, or a value cannot be sent: the first process has the bytes still.
        # What reads the questions may be at it, and would not let the interpreter end.
        os._exit(1)


if __name__ == "__main__":
    serve()
