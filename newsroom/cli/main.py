"""The command line: `newsroom [--data PATH] COMMAND`.

A command is asked for by its name, and nothing is read but the file that has it. Help and what is
said of wrong words need all commands and the person's language; so whatever is not plain is looked
at once more, with everything there.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module

from newsroom import __version__
from newsroom.cli.arguments import Commands, NotPlain, Parser, PlainParser, add_shared, first_word
from newsroom.domain.message import Message

COMMANDS: Mapping[str, Sequence[str]] = {
    "articles": ("import", "list", "search", "show", "translate", "set-state"),
    "history": ("history",),
    "trash": ("trash", "untrash", "delete"),
    "planning": ("plan",),
    "proofing": ("proof",),
    "replacing": ("replace",),
    "rates": ("rates",),
    "bundles": ("export", "verify"),
    "handover": ("handover",),
    "reviews": ("review",),
    "inbox": ("inbox", "conflicts", "resolve"),
    "sending": ("send", "correspondents"),
    "themes": ("theme",),
    "keys": ("key", "senders"),
    "upkeep": ("sample", "check", "create"),
    "settings": ("settings",),
    "backups": ("backup", "restore"),
    "locking": ("passphrase",),
}
"""The files of this package and the commands that each declares, in the order of the help."""


def parse(arguments: Sequence[str], say: Callable[[Message], str]) -> argparse.Namespace:
    """Return the options; `command` is None when the window is asked for.

    Leaves the program, with 2, when the words are wrong.
    """
    asked = first_word(arguments)
    groups = [group for group, names in COMMANDS.items() if asked in names]
    if groups or asked is None:
        try:
            return _parser(PlainParser, groups, lambda message: message.text).parse_args(arguments)
        except NotPlain:
            pass
    from newsroom.cli.argparse_words import argparse_says  # noqa: PLC0415 - only to speak

    with argparse_says(say):
        return _parser(Parser, COMMANDS, say).parse_args(arguments)


def _parser(kind: type[Parser], groups: Iterable[str], say: Callable[[Message], str]) -> Parser:
    parser = kind(
        say,
        prog="newsroom",
        description=say(Message("Without a command, the newsroom's window opens.")),
    )
    parser.set_defaults(command=None)
    parser.add_argument(
        "--version",
        action="version",
        version=f"newsroom {__version__}",
        help=say(Message("print the version")),
    )
    add_shared(parser, say, again=False)
    modules = [import_module(f"newsroom.cli.{group}") for group in groups]
    if modules:
        commands = Commands(parser, say)
        for module in modules:
            module.add_commands(commands)
    return parser
