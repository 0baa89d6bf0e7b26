"""The words of the command line: one parser, its commands, and the types of their arguments."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NoReturn

from newsroom.cli.terminal import WRONG_USE, Terminal
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.workflow import State

# What SQLite can hold as a number; a longer one is nobody's.
_MOST_DIGITS = 18
# A command on a file with a passphrase of its own means that by an option that all have.
_OWN_FIRST = "resolve"

Run = Callable[[Terminal, argparse.Namespace], int]


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and leaves with 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USE, f"{self.prog}: {message} ({self.prog} --help)\n")


class NotPlain(Exception):
    """The words ask for help, or for a sentence about them."""


class PlainParser(Parser):
    """Says nothing itself: raises `NotPlain` instead."""

    def error(self, message: str) -> NoReturn:
        raise NotPlain(message)

    def print_help(self, file: object = None) -> NoReturn:  # noqa: ARG002 - as argparse has it
        raise NotPlain


class Commands:
    """The commands being declared."""

    def __init__(self, parser: Parser, say: Callable[[Message], str]) -> None:
        self.say = say
        self._commands = parser.add_subparsers(
            dest="command", metavar=say(Message("COMMAND")), parser_class=type(parser)
        )

    def add(self, name: str, run: Run, help_text: Message) -> Parser:
        """Declare a command: what runs it, and its line in the help."""
        parser = self._added(name, help_text)
        parser.set_defaults(run=run)
        return parser

    def group(self, name: str, help_text: Message) -> Group:
        """Declare a command that is followed by one of its own words, as `rates show`."""
        return Group(self._added(name, help_text), self.say)

    def _added(self, name: str, help_text: Message) -> Parser:
        text = self.say(help_text)
        parser: Parser = self._commands.add_parser(
            name, help=text, description=text, conflict_handler=_OWN_FIRST
        )
        add_shared(parser, self.say, again=True)
        _add_json(parser, self.say, again=False)
        return parser


class Group:
    """The words that may follow one command; one of them is needed."""

    def __init__(self, parser: Parser, say: Callable[[Message], str]) -> None:
        self.say = say
        self._words = parser.add_subparsers(
            dest="word", metavar=say(Message("COMMAND")), parser_class=type(parser), required=True
        )

    def add(self, name: str, run: Run, help_text: Message) -> Parser:
        """Declare a word: what runs it, and its line in the help."""
        text = self.say(help_text)
        parser: Parser = self._words.add_parser(
            name, help=text, description=text, conflict_handler=_OWN_FIRST
        )
        add_shared(parser, self.say, again=True)
        parser.set_defaults(run=run)
        _add_json(parser, self.say, again=True)
        return parser


def add_shared(parser: Parser, say: Callable[[Message], str], *, again: bool) -> None:
    """Declare what may stand before the command and, as people expect, behind it too."""
    parser.add_argument(
        "--data",
        metavar="PATH",
        default=argparse.SUPPRESS if again else None,
        help=say(Message("the newsroom's file, or the folder it is in (also NEWSROOM_DATA)")),
    )
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        dest="unlocking_file",
        type=Path,
        default=argparse.SUPPRESS if again else None,
        help=say(
            Message(
                "the file whose first line is the newsroom's passphrase, - for standard input "
                "(also NEWSROOM_PASSPHRASE_FILE)"
            )
        ),
    )


def _add_json(parser: Parser, say: Callable[[Message], str], *, again: bool) -> None:
    # A word leaves out its own default, or it would undo the `--json` before it.
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS if again else False,
        help=say(Message("print JSON for programs")),
    )


def state(text: str) -> State:
    """Return the state of this name."""
    try:
        return State(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {' | '.join(State)}") from error


def language(text: str) -> Language:
    """Return the language of this tag."""
    try:
        return Language(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {' | '.join(Language)}") from error


def day(text: str) -> date:
    """Return the date in ISO 8601."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: YYYY-MM-DD") from error


def keys(text: str) -> int | str:
    """Return an article's number, or its UUID as it stands."""
    number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if number else text


def limit(text: str) -> int:
    """Return a positive number."""
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0):
        raise argparse.ArgumentTypeError(f"{text!r}: 1, 2, 3 …")
    return int(text[:9])
