"""Opening what is locked: with the passphrase of a file, or by asking a person."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from newsroom.cli.asking import asked, read_passphrase
from newsroom.errors import Locked

if TYPE_CHECKING:
    from newsroom.cli.terminal import Terminal

VARIABLE = "NEWSROOM_PASSPHRASE_FILE"

_TRIES = 3

Done = TypeVar("Done")


class Passphrase:
    """The newsroom's passphrase where a file has it: named by the command, or the environment."""

    def __init__(self, file: Path | None) -> None:
        named = os.environ.get(VARIABLE)
        self._file = file or (Path(named) if named else None)
        self._read: str | None = None

    def __call__(self) -> str:
        """Return it, nothing where no file is named; standard input is read once."""
        if self._read is None:
            self._read = read_passphrase(self._file) if self._file else ""
        return self._read


def unlocking(terminal: Terminal, work: Callable[[], Done], *others: str) -> Done:
    """Return what `work` returns, when what it needs is unlocked.

    Each file that is locked is tried with the passphrase that was given, with the `others`, and
    then a person is asked. Raises `Locked` where none of them opens it.
    """
    while True:
        try:
            return work()
        except Locked as error:
            _unlock(terminal, error, [one for one in (terminal.passphrase(), *others) if one])


def _unlock(terminal: Terminal, locked: Locked, given: list[str]) -> None:
    keyring = terminal.keyring()
    own = locked.path == terminal.data.resolve()
    for passphrase in given:
        try:
            keyring.key_of(locked.path, passphrase)
        except Locked as error:
            if own:
                locked = error  # else it was meant for the newsroom itself
        else:
            return
    if not sys.stdin.isatty():
        raise locked
    if locked.tried or not own:
        terminal.warn(locked.message)
    _ask(terminal, locked)


def _ask(terminal: Terminal, locked: Locked) -> None:
    for left in reversed(range(_TRIES)):
        passphrase = asked(terminal, locked.path)
        if not passphrase:
            raise locked
        try:
            terminal.keyring().key_of(locked.path, passphrase)
        except Locked as error:
            if not left:
                raise
            terminal.warn(error.message)
        else:
            return
