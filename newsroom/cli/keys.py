"""Commands on keys: one's own that bundles are signed with, and those of who sends them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.cli.arguments import Commands
from newsroom.cli.asking import asked
from newsroom.cli.passphrases import add_passphrase, given
from newsroom.cli.terminal import DONE, Terminal
from newsroom.domain.message import Message
from newsroom.domain.signing import KnownKey, PublicKey
from newsroom.errors import InputRefused

if TYPE_CHECKING:
    from newsroom.services.keys import Keys
    from newsroom.services.senders import Senders


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file: words of their own behind `key` and `senders`."""
    say = commands.say

    key = commands.group("key", Message("show or move the key that your bundles are signed with"))
    key.add("show", show, Message("print your key’s words and fingerprint; made at first use"))
    exporting = key.add(
        "export", export, Message("write your key, encrypted, for another machine of yours")
    )
    exporting.add_argument("path", metavar="FILE", type=Path)
    importing = key.add("import", take_in, Message("sign with the key in a file from now on"))
    importing.add_argument("path", metavar="FILE", type=Path)
    importing.add_argument(
        "--replace", action="store_true", help=say(Message("in place of the key that there is"))
    )
    for word in (exporting, importing):
        add_passphrase(word, commands)
    renewing = key.add("replace", renew, Message("make another key; who knows yours is warned"))
    renewing.add_argument("--yes", action="store_true", help=say(Message("yes, that is meant")))
    senders = commands.group("senders", Message("list or change whose keys are known"))
    senders.add("list", list_senders, Message("print the known keys"))
    trusting = senders.add(
        "trust", trust, Message("know the key of a bundle as one of its newsroom’s")
    )
    trusting.add_argument("bundle", metavar="BUNDLE", type=Path)
    trusting.add_argument("--name", default="", help=say(Message("whose it is")))
    forgetting = senders.add("forget", forget, Message("know a key no longer"))
    forgetting.add_argument("key", metavar="WORDS", help=say(Message("its words, or its name")))


def _keys(terminal: Terminal) -> Keys:
    from newsroom.services.keys import Keys  # noqa: PLC0415 - at first use

    return Keys(terminal.keys)


def _senders(terminal: Terminal) -> Senders:
    from newsroom.services.senders import Senders  # noqa: PLC0415 - at first use

    return Senders(terminal.keys, _keys(terminal).own)


def show(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print one's own key."""
    _print(terminal, options, _keys(terminal).made())
    return DONE


def export(terminal: Terminal, options: argparse.Namespace) -> int:
    """Write one's key into a file, encrypted."""
    if options.path.exists():
        raise InputRefused(
            Message("{file} is there already. Name another file.", file=options.path)
        )
    _print(terminal, options, _keys(terminal).export(options.path, _passphrase(terminal, options)))
    return DONE


def take_in(terminal: Terminal, options: argparse.Namespace) -> int:
    """Sign with another key from now on."""
    key = _keys(terminal).take_in(
        options.path, _passphrase(terminal, options), replacing=options.replace
    )
    _print(terminal, options, key)
    return DONE


def renew(terminal: Terminal, options: argparse.Namespace) -> int:
    """Make another key."""
    if not options.yes:
        raise InputRefused(
            Message(
                "Whoever knows your key is warned of bundles signed with another. Nothing was "
                "changed; say --yes if that is meant."
            )
        )
    _print(terminal, options, _keys(terminal).renew())
    return DONE


def _passphrase(terminal: Terminal, options: argparse.Namespace) -> str:
    passphrase = given(options) or asked(terminal, options.path)
    if not passphrase:
        raise InputRefused(Message("A passphrase is needed: name its file by --passphrase-file."))
    return passphrase


def _print(terminal: Terminal, options: argparse.Namespace, key: PublicKey) -> None:
    if options.json:
        terminal.print_json({"words": key.words, "fingerprint": key.fingerprint})
    else:
        terminal.print(key.words)
        terminal.print(key.groups)


def list_senders(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print the known keys."""
    known = _senders(terminal).known()
    if options.json:
        terminal.print_json([_values(one) for one in known])
    else:
        for one in known:
            terminal.print(f"{one.key.words}  {one.since:%Y-%m-%d}  {one.name}")
    return DONE


def trust(terminal: Terminal, options: argparse.Namespace) -> int:
    """Know the key that signed a bundle."""
    from newsroom.services.verifying import verify  # noqa: PLC0415 - at first use

    report = verify(options.bundle)
    if report.key is None or not report.ok:
        raise InputRefused(
            Message(
                "{path} has no signature that fits, or is not as it was exported. “newsroom "
                "verify” tells more.",
                path=options.bundle,
            )
        )
    known = _senders(terminal).trust(
        report.newsroom_uuid, report.key, options.name or report.newsroom
    )
    _print(terminal, options, known.key)
    return DONE


def forget(terminal: Terminal, options: argparse.Namespace) -> int:
    """Know a key no longer."""
    gone = _senders(terminal).forget(options.key)
    if options.json:
        terminal.print_json([_values(one) for one in gone])
    else:
        for one in gone:
            terminal.print(f"{one.key.words}\t{terminal.say(Message('forgotten'))}\t{one.name}")
    return DONE


def _values(one: KnownKey) -> dict[str, str]:
    return {
        "name": one.name,
        "newsroom": one.newsroom,
        "words": one.key.words,
        "fingerprint": one.key.fingerprint,
        "since": one.since.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
