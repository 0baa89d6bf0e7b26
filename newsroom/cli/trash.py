"""Commands on the trash: into it, out of it, and deleting for good."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from newsroom.cli.arguments import Commands, keys
from newsroom.cli.terminal import DONE, WRONG_USE, Terminal
from newsroom.domain.message import Message

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file."""
    putting = commands.add("trash", put, Message("put articles into the trash"))
    taking = commands.add("untrash", take_back, Message("take articles out of the trash"))
    deleting = commands.add(
        "delete", delete, Message("delete articles in the trash with all their versions, for good")
    )
    for parser in (putting, taking, deleting):
        parser.add_argument("ids", metavar="ID", nargs="+", type=keys)
    deleting.add_argument(
        "--yes", action="store_true", help=commands.say(Message("yes, they are to be lost"))
    )


def put(terminal: Terminal, options: argparse.Namespace) -> int:
    """Put articles into the trash."""
    return _each(terminal, options, lambda newsroom: newsroom.trash.put, Message("in the trash"))


def take_back(terminal: Terminal, options: argparse.Namespace) -> int:
    """Take articles out of the trash."""
    return _each(
        terminal,
        options,
        lambda newsroom: newsroom.trash.take_back,
        Message("out of the trash"),
    )


def delete(terminal: Terminal, options: argparse.Namespace) -> int:
    """Delete articles for good."""
    if not options.yes:
        terminal.warn(
            Message("Nothing was deleted. What is deleted is lost; say --yes if that is meant.")
        )
        return WRONG_USE
    return _each(
        terminal, options, lambda newsroom: newsroom.trash.delete, Message("deleted for good")
    )


def _each(
    terminal: Terminal,
    options: argparse.Namespace,
    move_of: Callable[[Newsroom], Callable[[int | str], None]],
    outcome: Message,
) -> int:
    with terminal.newsroom() as newsroom:
        # All are looked up first: a name that is wrong moves nothing.
        found = [newsroom.library.get(key) for key in options.ids]
        for article in found:
            move_of(newsroom)(article.id)
    if options.json:
        terminal.print_json([{"id": one.id, "uuid": one.uuid} for one in found])
    else:
        for one in found:
            terminal.tell_of(one.id, terminal.say(outcome), one.content.headline)
    return DONE
