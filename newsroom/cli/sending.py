"""Commands on what goes to other newsrooms: send, correspondents."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from newsroom.cli.arguments import Commands, keys
from newsroom.cli.passphrases import add_passphrase, given
from newsroom.cli.terminal import DONE, Terminal
from newsroom.domain.message import Message
from newsroom.domain.sending import SendOrder
from newsroom.errors import InputRefused

_SIZE = re.compile(r"([0-9]{1,12})\s*([kKmM]?)[bB]?")
_UNITS = {"": 1, "k": 1000, "m": 1_000_000}


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file."""
    say = commands.say
    sending = commands.add(
        "send", send, Message("write the smallest bundle of these articles for another newsroom")
    )
    sending.add_argument("ids", metavar="ID", nargs="+", type=keys)
    sending.add_argument(
        "--to", metavar="NAME", required=True, help=say(Message("what that newsroom is called"))
    )
    sending.add_argument("--out", metavar="PATH", type=Path, help=say(Message("where to")))
    sending.add_argument(
        "--limit",
        type=size,
        metavar="SIZE",
        help=say(Message("how large a file may be: 500KB, 2MB; pictures may go into a second one")),
    )
    sending.add_argument(
        "--whole", action="store_true", help=say(Message("all of it, though they may have some"))
    )
    sending.add_argument(
        "--arrived",
        action="store_true",
        help=say(Message("what was sent there before has arrived, and need not go again")),
    )
    add_passphrase(sending, commands)
    commands.add(
        "correspondents",
        correspondents,
        Message("list the newsrooms with which stories went to and fro"),
    )


def size(text: str) -> int:
    """Return a number of bytes: 500KB, 2 MB."""
    found = _SIZE.fullmatch(text.strip())
    if found is None or not int(found[1]):
        raise argparse.ArgumentTypeError(f"{text!r}: 500KB, 2MB")
    return int(found[1]) * _UNITS[found[2].lower()]


def send(terminal: Terminal, options: argparse.Namespace) -> int:
    """Write a parcel; without a place only its size is told."""
    order = SendOrder(
        articles=tuple(options.ids),
        to=_name(options.to),
        limit=options.limit,
        passphrase=given(options),
        whole=options.whole,
        arrived=options.arrived,
    )
    with terminal.newsroom() as newsroom:
        ready = newsroom.sending.prepare(order)
        sent = newsroom.sending.write(ready, options.out) if options.out else None
    files = sent.files if sent else tuple((None, len(one.data)) for one in ready.files)
    if options.json:
        terminal.print_json(
            {
                "to": order.to,
                "articles": ready.articles,
                "revisions": ready.revisions,
                "pictures": ready.pictures,
                "files": [
                    {"path": None if path is None else str(path), "bytes": count}
                    for path, count in files
                ],
                "notes": [terminal.say(note) for note in ready.notes],
            }
        )
        return DONE
    for path, count in files:
        terminal.print(f"{count:>12}  {'' if path is None else path}".rstrip())
    for note in ready.notes:
        terminal.warn(note)
    if sent is None:
        terminal.warn(Message("Nothing was written. --out PATH writes it."))
    return DONE


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise InputRefused(Message("Say to whom: --to NAME."))
    return name


def correspondents(terminal: Terminal, options: argparse.Namespace) -> int:
    """List the newsrooms."""
    with terminal.newsroom() as newsroom:
        found = newsroom.sending.correspondents()
    values = [
        {
            "name": one.name,
            "newsroom": one.newsroom or None,
            "last": one.last.strftime("%Y-%m-%dT%H:%M:%SZ") if one.last else None,
        }
        for one in found
    ]
    if options.json:
        terminal.print_json(values)
    else:
        for value in values:
            terminal.print(f"{value['last'] or '-':<20}  {value['name']}")
    return DONE
