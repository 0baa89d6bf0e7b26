"""The passphrase of a bundle or a key, as an option of the commands that want one."""

from __future__ import annotations

import argparse
from pathlib import Path

from newsroom.cli.arguments import Commands
from newsroom.cli.asking import read_passphrase
from newsroom.domain.message import Message


def add_passphrase(parser: argparse.ArgumentParser, commands: Commands) -> None:
    """Declare where the passphrase of a bundle or a key comes from.

    Behind such a command the option means that one; the newsroom's own stands before it.
    """
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help=commands.say(Message("the file whose first line is the passphrase")),
    )


def given(options: argparse.Namespace) -> str:
    """Return the passphrase that the file has, nothing where none is named."""
    path: Path | None = options.passphrase_file
    return "" if path is None else read_passphrase(path)
