"""The command on the newsroom's own passphrase: setting, changing and removing it."""

from __future__ import annotations

import argparse
from pathlib import Path

from newsroom.cli.arguments import Commands
from newsroom.cli.asking import asked_twice, read_passphrase
from newsroom.cli.terminal import DONE, REFUSED, WRONG_USE, Terminal
from newsroom.cli.unlocking import unlocking
from newsroom.domain.message import Message


def add_commands(commands: Commands) -> None:
    """Declare the command of this file."""
    parser = commands.add(
        "passphrase",
        passphrase,
        Message("set or change the passphrase that the newsroom opens with, or remove it"),
    )
    parser.add_argument(
        "--new-file",
        metavar="FILE",
        type=Path,
        help=commands.say(
            Message("the file whose first line is the new passphrase; without it you are asked")
        ),
    )
    parser.add_argument(
        "--remove",
        action="store_true",
        help=commands.say(Message("let the newsroom open without a passphrase from now on")),
    )
    parser.add_argument(
        "--delete-backups",
        action="store_true",
        help=commands.say(
            Message("delete the backups that open without the newsroom's present passphrase")
        ),
    )


def passphrase(terminal: Terminal, options: argparse.Namespace) -> int:
    """Set, change or remove the newsroom's passphrase; delete backups that it does not guard."""
    if options.remove and (options.new_file or options.delete_backups):
        terminal.warn(Message("--remove stands alone."))
        return WRONG_USE
    kept = None
    if options.new_file or not options.delete_backups:
        kept = _change(terminal, options)
    with terminal.newsroom() as newsroom:
        left = newsroom.backups.outside()
        removed = len(left)
        if options.delete_backups:
            left = newsroom.backups.remove_outside()
            removed -= len(left)
        encrypted = newsroom.encrypted
    if options.json:
        terminal.print_json(
            {
                "path": str(terminal.data),
                "encrypted": encrypted,
                "backup": str(kept) if kept else None,
                "outside": [str(path) for path in left],
            }
        )
        return REFUSED if options.delete_backups and left else DONE
    if options.delete_backups:
        terminal.tell(Message("Deleted %n older backup(s).", count=removed))
    if kept:
        _tell_change(terminal, kept, encrypted=encrypted)
    if left:
        terminal.tell(newsroom.backups.told_outside(left))
    return REFUSED if options.delete_backups and left else DONE


def _change(terminal: Terminal, options: argparse.Namespace) -> Path:
    # Heavy, as everything that reads a newsroom's file is.
    from newsroom.services.passphrases import change_passphrase  # noqa: PLC0415

    keyring = terminal.keyring()
    # The old one first, as people expect to be asked.
    unlocking(terminal, lambda: keyring.key_of(terminal.data))
    if options.remove:
        new = ""
    elif options.new_file:
        new = read_passphrase(options.new_file)
    else:
        new = asked_twice(
            terminal,
            Message(
                "There is no terminal to ask for the passphrase: name its file by {option}.",
                option="--new-file",
            ),
        )
    return change_passphrase(terminal.data, new, keyring)


def _tell_change(terminal: Terminal, kept: Path, *, encrypted: bool) -> None:
    if encrypted:
        terminal.tell(
            Message(
                "The newsroom {path} opens with the new passphrase only. Nobody can recover a "
                "passphrase: keep it where you will find it.",
                path=terminal.data,
            )
        )
    else:
        terminal.tell(
            Message("The newsroom {path} opens without a passphrase now.", path=terminal.data)
        )
    terminal.tell(Message("A backup of it, proved whole: {path}", path=kept))
