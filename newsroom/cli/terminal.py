"""What a command has at hand: the newsroom, the languages of its words, and where it prints."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom.cli.unlocking import unlocking
from newsroom.domain.message import Message
from newsroom.domain.opening import Opening

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom
    from newsroom.services.passphrases import Keyring
    from newsroom.settings import SettingsFile

DONE = 0
REFUSED = 1
WRONG_USE = 2
STOPPED = 130  # as shells have it for Ctrl+C


@contextmanager
def stopping() -> Iterator[Callable[[], bool]]:
    """Yield what tells whether Ctrl+C was pressed, so that work can end where it is whole.

    The second time it ends the program as ever.
    """
    asked = threading.Event()
    before = signal.getsignal(signal.SIGINT)

    def stop(_number: int, _frame: object) -> None:
        asked.set()
        signal.signal(signal.SIGINT, before)

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, stop)
    try:
        yield asked.is_set
    finally:
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, before)


@dataclass(frozen=True, slots=True)
class Terminal:
    """Given to every command. `say` translates a sentence; `open` opens the newsroom asked for.

    `named`: its place was named, and is not where a person's newsroom is found unasked. `keys` is
    the folder of this person's key, and of those that are known. `passphrase` returns the
    newsroom's where a file has it; what was opened is remembered in `keyring`. `settings` are those
    of this computer.
    """

    data: Path
    named: bool
    say: Callable[[Message], str]
    open: Callable[[Opening], Newsroom]
    keys: Path
    passphrase: Callable[[], str]
    keyring: Callable[[], Keyring]
    settings: SettingsFile

    @contextmanager
    def newsroom(
        self,
        *,
        brings: bool = False,
        found: bool = False,
        as_it_is: bool = False,
        passphrase: str = "",
    ) -> Iterator[Newsroom]:
        """Open the newsroom for the length of a command; the rest as in `Opening`.

        A command that `brings` what a newsroom begins with founds it at a place that was named; to
        any other one such a place is a mistake of the hand. `passphrase` is for a newsroom that is
        to be founded.
        """
        only_known = self.named and not brings and not found
        if not passphrase and not only_known and not os.path.lexists(self.data):
            passphrase = self.passphrase()
        if passphrase:
            from newsroom.services.passphrases import refuse_short  # noqa: PLC0415 - heavy

            refuse_short(passphrase)
        opening = Opening(
            self.data,
            found=found,
            only_known=only_known,
            as_it_is=as_it_is,
            passphrase=passphrase,
        )
        newsroom = unlocking(self, lambda: self.open(opening))
        try:
            yield newsroom
        finally:
            newsroom.close()

    def print(self, text: str = "") -> None:
        """Print a line of text; what could steer a terminal is left out."""
        print("".join(char for char in text if char.isprintable() or char in "\n\t"))

    def tell(self, message: Message) -> None:
        """Print a sentence."""
        self.print(self.say(message))

    def quoted(self, words: str, others: str | None = None) -> str:
        """Return words in quotation marks, and those that would stand in their place."""
        if others is None:
            return self.say(Message("“{words}”", words=words))
        return self.say(Message("“{words}” → “{others}”", words=words, others=others))

    def tell_of(self, number: int, now: str, headline: str) -> None:
        """Print what an article is now, in a line for people and programs."""
        self.print(f"{number}\t{now}\t{headline or self.say(Message('Without a headline'))}")

    def warn(self, *messages: Message) -> None:
        """Print a sentence to standard error, and what belongs to it on the same line."""
        text = " ".join(self.say(message) for message in messages)
        print("".join(char for char in text if char.isprintable()), file=sys.stderr)

    def progress(self, done: int, total: int) -> None:
        """Show how far the work is, where a person looks on; a file or a program gets nothing."""
        if sys.stderr.isatty():
            # The line is cleared before, and begun again after: what is printed next takes it.
            print(f"\r\x1b[K{done} / {total}", end="\r", file=sys.stderr, flush=True)

    def print_json(self, value: Any) -> None:
        """Print a value as JSON."""
        print(json.dumps(value, ensure_ascii=False, indent=2))
