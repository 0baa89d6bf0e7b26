"""Commands on the newsroom itself: sample and check."""

from __future__ import annotations

import argparse

from newsroom.cli.arguments import Commands
from newsroom.cli.asking import asked_twice
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.message import Message


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file."""
    commands.add("sample", sample, Message("fill an empty newsroom with sample stories"))
    checking = commands.add("check", check, Message("check the newsroom's file and every revision"))
    checking.add_argument(
        "--rebuild",
        action="store_true",
        help=commands.say(Message("make lists and search anew from the revisions")),
    )
    checking.add_argument(
        "--repair",
        action="store_true",
        help=commands.say(Message("bring back damaged texts from the backups")),
    )
    checking.add_argument(
        "--accept",
        action="store_true",
        help=commands.say(Message("take a copy for whole that may lack the last saves")),
    )
    creating = commands.add("create", create, Message("create a new, empty newsroom where none is"))
    creating.add_argument(
        "--encrypt",
        action="store_true",
        help=commands.say(Message("ask for a passphrase that the newsroom will open with")),
    )


def sample(terminal: Terminal, options: argparse.Namespace) -> int:
    """Fill an empty newsroom with the sample stories."""
    with terminal.newsroom(brings=True) as newsroom:
        stored = newsroom.sampling.fill()
    if options.json:
        terminal.print_json(
            [
                {"id": article.id, "uuid": article.uuid, "headline": article.content.headline}
                for article in stored
            ]
        )
    else:
        terminal.tell(Message("Stored %n sample article(s).", count=len(stored)))
    return DONE


def create(terminal: Terminal, options: argparse.Namespace) -> int:
    """Found a newsroom, in the place of one that has gone too; one that is there is refused."""
    if terminal.data.exists() and terminal.data.stat().st_size:
        terminal.warn(Message("{path} is there already; nothing was changed.", path=terminal.data))
        return REFUSED
    passphrase = terminal.passphrase()
    if options.encrypt and not passphrase:
        passphrase = asked_twice(
            terminal,
            Message(
                "There is no terminal to ask for the passphrase: name its file by {option}.",
                option="--passphrase-file",
            ),
        )
    with terminal.newsroom(found=True, passphrase=passphrase) as newsroom:
        path, encrypted = newsroom.path, newsroom.encrypted
    if options.json:
        terminal.print_json({"path": str(path), "encrypted": encrypted})
    elif encrypted:
        terminal.tell(
            Message(
                "A new newsroom is at {path}. It opens with its passphrase only, and nobody can "
                "recover that.",
                path=path,
            )
        )
    else:
        terminal.tell(Message("A new newsroom is at {path}.", path=path))
    return DONE


def check(terminal: Terminal, options: argparse.Namespace) -> int:
    """Check the newsroom's file; with `--rebuild`, make anew what is derived first."""
    with terminal.newsroom(as_it_is=options.accept) as newsroom:
        if options.repair:
            brought, left = newsroom.backups.bring_texts()
            terminal.warn(
                Message(
                    "Texts brought back from the backups: {brought}; damaged still: {left}.",
                    brought=brought,
                    left=left,
                )
            )
        if options.rebuild:
            newsroom.checking.rebuild()
        findings = newsroom.checking.findings()
    if options.json:
        terminal.print_json([terminal.say(finding) for finding in findings])
    else:
        for finding in findings:
            terminal.tell(finding)
        if not findings:
            terminal.tell(Message("The newsroom {path} is whole.", path=terminal.data))
    return REFUSED if findings else DONE
