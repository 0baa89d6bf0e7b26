"""The command that hands stories over to people without a newsroom."""

from __future__ import annotations

import argparse
from pathlib import Path

from newsroom.cli.arguments import Commands, keys, one_of
from newsroom.cli.terminal import DONE, Terminal
from newsroom.domain.handover import Form
from newsroom.domain.message import Message
from newsroom.errors import InputRefused


def add_commands(commands: Commands) -> None:
    """Declare the command of this file."""
    say = commands.say
    handing = commands.add(
        "handover",
        hand_over,
        Message("write articles as files of their own: a page, PDF, Word, EPUB, Markdown, text"),
    )
    handing.add_argument("ids", metavar="ID", nargs="+", type=keys)
    handing.add_argument(
        "--format",
        dest="form",
        type=one_of(Form, say),
        metavar="NAME",
        help=f"{say(Message('without it, what PATH ends in'))}: {' | '.join(Form)}",
    )
    handing.add_argument(
        "--out",
        metavar="PATH",
        type=Path,
        required=True,
        help=say(Message("the file; for several articles, unless they become a book, the folder")),
    )
    handing.add_argument(
        "--replace", action="store_true", help=say(Message("in place of files that are there"))
    )


def hand_over(terminal: Terminal, options: argparse.Namespace) -> int:
    """Write the files, and print their names."""
    suffix = options.out.suffix.lower()
    form = options.form or next((one for one in Form if one.suffix == suffix), None)
    if form is None:
        if suffix and not options.out.is_dir():
            raise InputRefused(
                Message(
                    "{path}: nothing is written with this ending. Choose one of {endings}, or name "
                    "the form with --format.",
                    path=options.out,
                    endings=", ".join(one.suffix for one in Form),
                )
            )
        form = Form.HTML
    with terminal.newsroom() as newsroom:
        done = newsroom.handing_over.write(
            options.ids, form, options.out, replace=options.replace, progress=terminal.progress
        )
    if options.json:
        terminal.print_json(
            {
                "files": [str(path) for path in done.files],
                "notes": [terminal.say(note) for note in done.notes],
            }
        )
        return DONE
    for path in done.files:
        terminal.print(str(path))
    for note in done.notes:
        terminal.tell(note)
    return DONE
