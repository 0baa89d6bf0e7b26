"""Commands on backups: backup and restore."""

from __future__ import annotations

import argparse
from contextlib import suppress
from pathlib import Path
from typing import Any

from newsroom.cli.arguments import Commands
from newsroom.cli.asking import read_passphrase
from newsroom.cli.terminal import DONE, WRONG_USE, Terminal
from newsroom.cli.unlocking import unlocking
from newsroom.domain.backup import Kind, Listed
from newsroom.domain.message import Message
from newsroom.errors import Locked

_TIME = "%Y-%m-%dT%H:%M:%SZ"


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file."""
    backing = commands.add(
        "backup",
        backup,
        Message("write a backup to PATH, or without PATH to where this newsroom's backups are"),
    )
    backing.add_argument("path", metavar="PATH", nargs="?", type=Path)
    backing.add_argument(
        "--list",
        action="store_true",
        help=commands.say(Message("show the backups that there are, the newest first")),
    )
    restoring = commands.add(
        "restore", restore, Message("put a backup into the newsroom's place, keeping what is there")
    )
    restoring.add_argument("path", metavar="PATH")
    restoring.add_argument(
        "--backup-passphrase-file",
        metavar="FILE",
        type=Path,
        help=commands.say(
            Message("the file with the backup's passphrase, where it was another at that time")
        ),
    )


def backup(terminal: Terminal, options: argparse.Namespace) -> int:
    """Write a backup, or list those that there are."""
    if options.list and options.path:
        terminal.warn(Message("--list shows this newsroom's backups and takes no PATH."))
        return WRONG_USE
    if options.list:
        return _list(terminal, options)
    with terminal.newsroom() as newsroom:
        if options.path:
            path, contents = newsroom.backups.write(options.path)
            articles = contents.articles
        else:
            made = newsroom.backups.make(Kind.ASKED)
            newest = newsroom.backups.listed()[0]
            path = newest.backup.path
            articles = newest.contents.articles if newest.contents else 0
            if made is None and not options.json:
                terminal.tell(
                    Message("Nothing has changed since the last backup, {path}.", path=path)
                )
                return DONE
    if options.json:
        terminal.print_json({"path": str(path), "articles": articles, "bytes": path.stat().st_size})
    else:
        terminal.tell(
            Message("{path}: a whole backup of %n article(s).", count=articles, path=path)
        )
    return DONE


def _list(terminal: Terminal, options: argparse.Namespace) -> int:
    # The newsroom itself may not open any more.
    from newsroom.services.restoring import backups_of  # noqa: PLC0415

    keyring = terminal.keyring()
    # Without the passphrase they are listed all the same.
    with suppress(Locked):
        unlocking(terminal, lambda: keyring.key_of(terminal.data))
    found = backups_of(terminal.data, keyring)
    if options.json:
        terminal.print_json([_listed_values(one) for one in found])
        return DONE
    for one in found:
        articles = one.contents.articles if one.contents else "locked" if one.locked else "?"
        terminal.print(
            f"{one.backup.sequence:>6}  {one.backup.made_at.strftime(_TIME)}  "
            f"{one.backup.kind.value:<8} {articles:>7}  {one.backup.path}"
        )
    return DONE


def _listed_values(one: Listed) -> dict[str, Any]:
    return {
        "path": str(one.backup.path),
        "sequence": one.backup.sequence,
        "made_at": one.backup.made_at.strftime(_TIME),
        "kind": one.backup.kind.value,
        "bytes": one.backup.size,
        "articles": one.contents.articles if one.contents else None,
        "revisions": one.contents.revisions if one.contents else None,
        "locked": one.locked,
    }


def restore(terminal: Terminal, options: argparse.Namespace) -> int:
    """Put a backup into the newsroom's place."""
    from newsroom.services.restoring import choose_backup, restore  # noqa: PLC0415

    keyring = terminal.keyring()
    # What cannot be opened any more is restored all the same.
    with suppress(Locked):
        unlocking(terminal, lambda: keyring.key_of(terminal.data))
    chosen = choose_backup(terminal.data, options.path)
    named = options.backup_passphrase_file
    restored = unlocking(
        terminal,
        lambda: restore(terminal.data, chosen, keyring=keyring),
        read_passphrase(named) if named else "",
    )
    contents = restored.contents
    if options.json:
        terminal.print_json(
            {
                "path": str(restored.path),
                "articles": contents.articles,
                "revisions": contents.revisions,
                "damaged": list(contents.damaged),
                "kept": str(restored.kept) if restored.kept else None,
            }
        )
        return DONE
    terminal.tell(
        Message("{path} is restored: %n article(s).", count=contents.articles, path=restored.path)
    )
    if restored.kept:
        terminal.tell(Message("What was there before is kept: {path}", path=restored.kept))
    if restored.older_passphrase:
        terminal.tell(Message("It opens with the passphrase that it had when the backup was made."))
    if contents.damaged:
        terminal.tell(
            Message(
                "%n revision(s) in it are damaged; newsroom check names them.",
                count=len(contents.damaged),
            )
        )
    return DONE
