"""The command line: `newsroom [--data PATH] COMMAND`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from newsroom import __version__
from newsroom.cli import (
    articles,
    backups,
    bundles,
    handover,
    history,
    inbox,
    keys,
    locking,
    planning,
    proofing,
    rates,
    replacing,
    reviews,
    sending,
    themes,
    trash,
    upkeep,
)
from newsroom.cli.arguments import Commands, Parser, add_shared
from newsroom.domain.message import Message


def parse(arguments: Sequence[str], say: Callable[[Message], str]) -> argparse.Namespace:
    """Return the options; `command` is None when the window is asked for.

    Leaves the program, with 2, when the words are wrong.
    """
    parser = Parser(
        prog="newsroom",
        description=say(Message("Without a command, the newsroom's window opens.")),
    )
    parser.add_argument("--version", action="version", version=f"newsroom {__version__}")
    add_shared(parser, say, again=False)
    commands = Commands(parser, say)
    for group in (
        articles,
        history,
        trash,
        planning,
        proofing,
        replacing,
        rates,
        bundles,
        handover,
        reviews,
        inbox,
        sending,
        themes,
        keys,
        upkeep,
        backups,
        locking,
    ):
        group.add_commands(commands)
    return parser.parse_args(arguments)
