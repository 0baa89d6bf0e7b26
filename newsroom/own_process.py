"""Another process of this program's own: how it is started, and how values go to and fro.

It is a module of the program, run as a program: `multiprocessing` would run the first one's main
file once more, and a fork would have its threads' locks and its window.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any

BROKEN = (OSError, EOFError, ValueError, LookupError, AttributeError, pickle.PickleError)
"""What reading a value raises where the other process has ended or says what is none."""


def command_of(module: str) -> tuple[str, ...]:
    """Return the command that runs a module of the program."""
    return (sys.executable, "-P", "-m", module)


def environment() -> dict[str, str]:
    """Return this process's environment, in which Python finds this very program first."""
    root = str(Path(__file__).parents[1])
    known = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known)))}


def start(command: Sequence[str], **options: Any) -> subprocess.Popen[Any]:
    """Start a process and return it with both its pipes. Raises `OSError`."""
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would show one
        **options,
    )


def take_in(stream: IO[bytes], said: SimpleQueue[Any]) -> None:
    """Take in the values that the other process says, and None at its end."""
    try:
        while True:
            said.put(pickle.load(stream))  # noqa: S301 - of our own process
    except BROKEN:
        said.put(None)


def send(questions: SimpleQueue[bytes | None], stream: IO[bytes]) -> None:
    """Send pickled values to the other process until None comes, for a thread of its own.

    While that process is busy it does not read: who asks is not to wait for it.
    """
    try:
        while (question := questions.get()) is not None:
            stream.write(question)
            stream.flush()
    except OSError:
        return  # it has gone, which its silence tells


def say(stream: IO[bytes], value: object) -> None:
    """Say a value to the other process."""
    pickle.dump(value, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()


def serving() -> tuple[IO[bytes], IO[bytes]]:
    """Return where the process that was started reads and answers; what is printed goes elsewhere.

    Ctrl+C in a terminal reaches it too; the first process decides.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    return sys.stdin.buffer, answers
