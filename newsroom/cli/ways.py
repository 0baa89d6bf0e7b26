"""The ways out of a newsroom that cannot be opened, as commands."""

from __future__ import annotations

from newsroom.domain.message import Message
from newsroom.domain.opening import Way
from newsroom.errors import Locked, NewsroomError, NotOpened

_COMMANDS = {
    Way.FOUND: Message("“newsroom --data PATH create” makes a new one."),
    Way.RESTORE: Message(
        "“newsroom backup --list” shows its backups, “newsroom restore NUMBER” brings one back."
    ),
    Way.AS_IT_IS: Message("“newsroom --data PATH check --accept” takes it as it is."),
}

_UNLOCKING = Message(
    "Name a file that has it: “newsroom --passphrase-file FILE COMMAND”, or set "
    "NEWSROOM_PASSPHRASE_FILE; for a backup, “restore --backup-passphrase-file FILE”."
)


def with_ways(error: NewsroomError) -> list[Message]:
    """Return the error's sentence, and those that name a command for a way out."""
    ways = error.ways if isinstance(error, NotOpened) else ()
    if isinstance(error, Locked) and not error.tried:
        return [error.message, _UNLOCKING]
    return [error.message, *(_COMMANDS[way] for way in ways if way in _COMMANDS)]
