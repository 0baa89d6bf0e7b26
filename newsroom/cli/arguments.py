"""The words of the command line: one parser, its commands, and the types of their arguments."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from newsroom.cli.terminal import WRONG_USE, Terminal
from newsroom.domain.message import Message

# What SQLite can hold as a number; a longer one is nobody's.
_MOST_DIGITS = 18
# A command on a file with a passphrase of its own means that by an option that all have.
_OWN_FIRST = "resolve"

# What is shared and has a value, which is no command then.
_WITH_VALUE = ("--data", "--passphrase-file")

Run = Callable[[Terminal, argparse.Namespace], int]
Named = TypeVar("Named", bound=StrEnum)


def first_word(arguments: Iterable[str]) -> str | None:
    """Return the command's name: the first word that is no option, nor the value of one."""
    words = iter(arguments)
    for word in words:
        # Argparse takes the beginning of an option for the option.
        if word.startswith("--") and any(option.startswith(word) for option in _WITH_VALUE):
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and leaves with 2.

    `words` are the commands that may follow, where one has to.
    """

    def __init__(self, say: Callable[[Message], str] = str, **options: Any) -> None:
        super().__init__(**options)
        self.words: Mapping[str, object] = {}
        self._say = say

    def parse_known_args(
        self, args: Iterable[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """Leave nothing over: what is not known is told here, where what is known is."""
        given = list(args or ())
        word = first_word(given)
        if self.words and word is not None and word not in self.words:
            self.error(self._say(_unknown_command(word, self.words)))
        options, rest = super().parse_known_args(given, namespace)
        if rest:
            self.error(self._say(_unknown(rest, self._option_string_actions)))
        return options, rest

    def error(self, message: str) -> NoReturn:
        line = f"{self.prog}: {message} ({self.prog} --help)"
        self.exit(WRONG_USE, "".join(char for char in line if char.isprintable()) + "\n")


def _unknown_command(word: str, known: Iterable[str]) -> Message:
    if (nearest := _nearest(word, known)) is None:
        return Message("there is no command “{word}”", word=word)
    return Message(
        "there is no command “{word}”; did you mean “{nearest}”?", word=word, nearest=nearest
    )


def _unknown(words: list[str], options: Iterable[str]) -> Message:
    wrong = next((word for word in words if word.startswith("-")), None)
    if wrong is None:
        return Message("too many words: {words}", words=" ".join(words))
    wrong = wrong.partition("=")[0]
    if (nearest := _nearest(wrong, options)) is None:
        return Message("there is no option {option}", option=wrong)
    return Message(
        "there is no option {option}; did you mean {nearest}?", option=wrong, nearest=nearest
    )


def _nearest(word: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches  # noqa: PLC0415 - only after a mistake

    return next(iter(get_close_matches(word, known, 1)), None)


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
        parser.words = self._commands.choices

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
            name, say=self.say, help=text, description=text, conflict_handler=_OWN_FIRST
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
        parser.words = self._words.choices

    def add(self, name: str, run: Run, help_text: Message) -> Parser:
        """Declare a word: what runs it, and its line in the help."""
        text = self.say(help_text)
        parser: Parser = self._words.add_parser(
            name, say=self.say, help=text, description=text, conflict_handler=_OWN_FIRST
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


def one_of(kind: type[Named], say: Callable[[Message], str]) -> Callable[[str], Named]:
    """Return what takes one of these names, and tells them all where it is another."""

    def named(text: str) -> Named:
        try:
            return kind(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(unknown_name(text, kind, say)) from error

    return named


def unknown_name(text: str, names: Iterable[str], say: Callable[[Message], str]) -> str:
    """Return the sentence on a name that is none of these."""
    names = list(names)
    every = ", ".join(names)
    if (nearest := _nearest(text, names)) is None:
        return say(Message("there is no “{name}”; there are: {names}", name=text, names=every))
    return say(
        Message(
            "there is no “{name}”; did you mean “{nearest}”? There are: {names}",
            name=text,
            nearest=nearest,
            names=every,
        )
    )


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
