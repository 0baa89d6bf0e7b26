"""Looking words up in a process of its own.

Hunspell keeps Python's lock while it reads a dictionary or looks for suggestions, up to half a
second in which no key would reach the text; and a fault of it, being C++, would take unsaved words
with it. Both stay in the other process, which is started when it is first needed and ends with us.
A question is a line of JSON, as is its answer.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from threading import Lock, Timer
from typing import Any

from newsroom.domain.language import Language
from newsroom.own_process import command_of, start
from newsroom.text.spelling.checker import Checker
from newsroom.text.spelling.dictionaries import load

_MODULE = "newsroom.text.spelling.apart"
# Three dictionaries on a slow disk; a suggestion takes half a second.
_PATIENCE = 10.0  # seconds
# Whatever stops it stops it again: then the words are let pass.
_MOST_FAILURES = 3


class Apart:
    """A `Checking` whose dictionaries are in another process; any thread may ask.

    Where there is no answer the words are taken as right: nobody's writing waits for it.
    """

    def __init__(self, command: Sequence[str] | None = None, patience: float = _PATIENCE) -> None:
        self._command = command or command_of(_MODULE)
        self._patience = patience
        self._turn = Lock()
        self._process: subprocess.Popen[str] | None = None
        self._failures = 0

    def wrong(self, words: Sequence[str], languages: Sequence[Language]) -> frozenset[str]:
        """Return those of `words` that none of `languages` spells so."""
        answer = self._ask({"wrong": list(words), "languages": list(languages)})
        return frozenset(words).intersection(map(str, answer))

    def suggest(self, word: str, languages: Sequence[Language]) -> tuple[str, ...]:
        """Return what `word` may have been meant to be, the likeliest first."""
        return tuple(map(str, self._ask({"suggest": word, "languages": list(languages)})))

    def close(self) -> None:
        """End the other process."""
        with self._turn:
            self._end()

    def _ask(self, question: dict[str, Any]) -> list[Any]:
        with self._turn:
            if self._failures >= _MOST_FAILURES:
                return []
            try:
                process = self._process or self._start()
                return self._answer(process, json.dumps(question))
            except (OSError, ValueError):
                # It has ended, cannot be started, or said what nobody understands.
                self._failures += 1
                self._end()
                return []

    def _answer(self, process: subprocess.Popen[str], question: str) -> list[Any]:
        assert process.stdin is not None
        assert process.stdout is not None
        # Ending it is what brings a reader back who waits for its answer.
        watch = Timer(self._patience, process.kill)
        watch.daemon = True
        watch.start()
        try:
            process.stdin.write(f"{question}\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
        finally:
            watch.cancel()
        if not isinstance(answer, list):
            raise ValueError(answer)  # noqa: TRY004 - what was read is wrong, no program
        return answer

    def _start(self) -> subprocess.Popen[str]:
        process: subprocess.Popen[str] = start(self._command, encoding="ascii")
        self._process = process
        return process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        assert process.stdout is not None
        with suppress(OSError):  # what was not sent yet goes nowhere
            process.stdin.close()
        process.kill()
        process.wait()
        process.stdout.close()


def serve() -> None:
    """Answer the questions on standard input, until it ends."""
    # Ctrl+C in a terminal reaches us too; we end with the window.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    checker = Checker(load)
    for line in sys.stdin:
        question = json.loads(line)
        languages = [Language(one) for one in question["languages"]]
        if "wrong" in question:
            answer = sorted(checker.wrong(question["wrong"], languages))
        else:
            answer = list(checker.suggest(question["suggest"], languages))
        print(json.dumps(answer), flush=True)  # noqa: T201 - whoever asked reads it


if __name__ == "__main__":
    serve()
