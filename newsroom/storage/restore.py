"""Putting a backup into the place of a newsroom: proved before and after, and swapped at once.

Killed at any step, the newsroom is the old one or the restored one, whole; what was there before
has been kept by then. A log or journal of the old file must never meet the new one, because SQLite
would write the old pages into it; so they are gone before the swap.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sqlcipher3 import dbapi2

from newsroom.domain.backup import Contents
from newsroom.domain.message import Message
from newsroom.errors import InputRefused, StorageFailed
from newsroom.storage.backup import check_backup, look_into, make_plain, reading
from newsroom.storage.contents import read_contents
from newsroom.storage.disk import DISK, Disk, clear
from newsroom.storage.engine import Access, Engine
from newsroom.storage.lock import take
from newsroom.storage.upgrade import SCHEMA

_BESIDE = ("-wal", "-shm", "-journal")


def replace_newsroom(
    newsroom: Path,
    backup: Path,
    keep: Callable[[Contents | None], Path | None],
    disk: Disk = DISK,
) -> tuple[Contents, Path | None]:
    """Put a copy of `backup` into the place of the closed newsroom; return what it holds.

    `keep` is called when the backup is proved and before anything changes, with what the present
    newsroom holds, None where it cannot be read; it returns where it has kept it. Raises
    `StorageFailed`, with the newsroom as it was.
    """
    try:
        disk.make_folder(newsroom.parent)
        lock = take(newsroom, window=False)
        if lock is None:
            raise StorageFailed(_not_restored(newsroom, "its folder cannot be written"))
        try:
            with lock.alone():
                return _replace(newsroom, backup, keep, disk)
        finally:
            lock.release(_nothing_to_fold)
    except OSError as error:
        raise StorageFailed(_not_restored(newsroom, error.strerror or str(error))) from error


def _replace(
    newsroom: Path, backup: Path, keep: Callable[[Contents | None], Path | None], disk: Disk
) -> tuple[Contents, Path | None]:
    folder = disk.temporary(newsroom.parent)
    try:
        prepared = folder / "restored"
        contents = _prepare(backup, prepared, disk)
        kept = None
        if newsroom.exists():
            if newsroom.samefile(backup):
                raise InputRefused(Message("{path} is the newsroom itself.", path=backup))
            kept = keep(_present(newsroom, contents, backup))
            _separate(newsroom, disk)
        disk.sync(prepared)
        disk.move(prepared, newsroom)
    finally:
        clear(folder)
    if look_into(newsroom) != replace(contents, damaged=()):
        raise StorageFailed(
            Message(
                "The disk did not keep what was restored to {path}. What was there before is "
                "{kept}. Restore it on another disk.",
                path=newsroom,
                kept=kept or "-",
            )
        )
    return contents, kept


def _prepare(backup: Path, prepared: Path, disk: Disk) -> Contents:
    """Copy the backup, with a log that it may have, and prove it to the last revision."""
    if not backup.is_file():
        raise StorageFailed(Message("There is no backup {path}.", path=backup))
    for suffix in ("", "-wal", "-journal"):
        source = backup.with_name(backup.name + suffix)
        if source.exists():
            disk.copy(source, prepared.with_name(prepared.name + suffix))
    with reading(prepared, backup):
        pass  # it is a newsroom's; what its log holds comes now
    try:
        make_plain(prepared)
    except dbapi2.DatabaseError as error:
        raise StorageFailed(
            Message(
                "The backup {path} is damaged: {reason}. Take another one.",
                path=backup,
                reason=str(error),
            )
        ) from error
    contents = check_backup(prepared, thorough=True, shown_as=backup)
    if contents.schema > SCHEMA:
        raise StorageFailed(
            Message(
                "The backup {path} was written by a newer version of this program. "
                "Install that version to restore it; nothing was changed.",
                path=backup,
            )
        )
    return contents


def _present(newsroom: Path, wanted: Contents, backup: Path) -> Contents | None:
    """Return what the newsroom holds now; None where that cannot be read."""
    engine = Engine(newsroom, Access.READ)
    try:
        with engine.snapshot() as connection:
            present = read_contents(connection)
    except StorageFailed:
        return None
    finally:
        engine.close()
    if present.newsroom and wanted.newsroom and present.newsroom != wanted.newsroom:
        raise InputRefused(
            Message(
                "{path} is a backup of another newsroom, so it was not put into the place of "
                "{newsroom}. Copy it to a place of its own and open it there.",
                path=backup,
                newsroom=newsroom,
            )
        )
    return present


def _separate(newsroom: Path, disk: Disk) -> None:
    """Take from the old file what SQLite keeps beside it."""
    try:
        make_plain(newsroom)
    except dbapi2.DatabaseError as error:
        if "locked" in str(error):
            raise StorageFailed(
                Message(
                    "The newsroom {path} is busy in another program. Close that program and try "
                    "again.",
                    path=newsroom,
                )
            ) from error
    for suffix in _BESIDE:
        disk.remove(newsroom.with_name(newsroom.name + suffix))


def _nothing_to_fold() -> bool:
    return True


def _not_restored(path: Path, reason: str) -> Message:
    return Message(
        "The newsroom {path} was not restored: {reason}. It is as it was.", path=path, reason=reason
    )
