"""Passphrases from the first line of a file, or a person: others see the words of a command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.domain.message import Message
from newsroom.errors import InputRefused

if TYPE_CHECKING:
    from newsroom.cli.terminal import Terminal

_LONGEST = 10_000


def read_passphrase(path: Path) -> str:
    """Return the first line of a file, or of standard input for `-`."""
    try:
        if str(path) == "-":
            found = sys.stdin.readline(_LONGEST).rstrip("\r\n")
        else:
            with path.open(encoding="utf-8-sig") as file:
                found = file.readline(_LONGEST).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputRefused(
            Message("The passphrase cannot be read from {path}.", path=path)
        ) from error
    if not found:
        raise InputRefused(Message("The first line of {path} is empty.", path=path))
    return found


def asked(terminal: Terminal, path: Path) -> str:
    """Ask a person for the passphrase of a file; nothing where nobody can be asked."""
    if not sys.stdin.isatty():
        return ""
    return _typed(terminal, Message("Passphrase of {path}: ", path=path))


def asked_twice(terminal: Terminal, otherwise: Message) -> str:
    """Ask a person for a new passphrase of the newsroom, twice.

    Raises `InputRefused` where nobody can be asked, or the two differ; `otherwise` says what else
    to do.
    """
    if not sys.stdin.isatty():
        raise InputRefused(otherwise)
    first = _typed(terminal, Message("New passphrase: "))
    if first != _typed(terminal, Message("The same again: ")):
        raise InputRefused(Message("The two were not the same; nothing was changed."))
    if not first:
        raise InputRefused(Message("No passphrase was given; nothing was changed."))
    return first


def _typed(terminal: Terminal, question: Message) -> str:
    import getpass  # noqa: PLC0415 - seldom

    try:
        return getpass.getpass(terminal.say(question))
    except EOFError:
        return ""
