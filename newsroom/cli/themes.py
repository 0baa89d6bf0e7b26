"""Commands on themes: theme new, theme check."""

from __future__ import annotations

import argparse
from pathlib import Path

from newsroom.cli.arguments import Commands
from newsroom.cli.terminal import DONE, Terminal
from newsroom.domain.message import Message


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file: words of their own behind `theme`."""
    theme = commands.group("theme", Message("begin or try a theme of your own"))
    for name, run, text in (
        ("new", begin, Message("copy what can be changed of the standard theme into a folder")),
        ("check", check, Message("make every kind of page with a theme, and write none")),
    ):
        theme.add(name, run, text).add_argument("folder", metavar="PATH", type=Path)


def begin(terminal: Terminal, options: argparse.Namespace) -> int:
    """Begin a theme."""
    from newsroom.services.theming import begin_theme  # noqa: PLC0415 - at first use

    count = begin_theme(options.folder)
    if options.json:
        terminal.print_json({"path": str(options.folder), "files": count})
    else:
        terminal.tell(Message("{path}: %n file(s) of the theme.", count=count, path=options.folder))
    return DONE


def check(terminal: Terminal, options: argparse.Namespace) -> int:
    """Try a theme out; a mistake in it ends the command with its place."""
    from newsroom.services.theming import check_theme  # noqa: PLC0415 - at first use

    count = check_theme(options.folder)
    if options.json:
        terminal.print_json({"path": str(options.folder), "pages": count})
    else:
        terminal.tell(
            Message("{path}: %n page(s) made without a mistake.", count=count, path=options.folder)
        )
    return DONE
