"""Passphrases on the command line: from a file, or asked for; others see a command's words."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from newsroom.cli.arguments import Commands
from newsroom.cli.terminal import Terminal
from newsroom.domain.message import Message
from newsroom.errors import InputRefused

_LONGEST = 10_000


def add_passphrase(parser: argparse.ArgumentParser, commands: Commands) -> None:
    """Declare where a passphrase comes from."""
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help=commands.say(Message("the file whose first line is the passphrase")),
    )


def given(options: argparse.Namespace) -> str:
    """Return the passphrase that the file has, nothing where none is named."""
    path: Path | None = options.passphrase_file
    if path is None:
        return ""
    try:
        with path.open(encoding="utf-8") as file:
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
    return getpass.getpass(terminal.say(Message("Passphrase of {path}: ", path=path)))
