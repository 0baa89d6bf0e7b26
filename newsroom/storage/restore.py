"""Putting a backup into the place of a newsroom: proved before and after, and swapped at once.

Killed at any step, the newsroom is the old one or the restored one, whole; what was there before
has been kept by then. An encrypted newsroom keeps its passphrase, whatever the backup was under.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from sqlcipher3 import dbapi2

from newsroom.domain.backup import Contents
from newsroom.domain.message import Message
from newsroom.errors import InputRefused, StorageFailed
from newsroom.storage.backup import check_backup, fold_log, look_into, reading
from newsroom.storage.cipher import Key
from newsroom.storage.contents import read_contents
from newsroom.storage.disk import DISK, Disk, clear, workshop
from newsroom.storage.engine import Access, Engine
from newsroom.storage.lock import take
from newsroom.storage.rekeying import put, write_under
from newsroom.storage.upgrade import SCHEMA


@dataclass(frozen=True, slots=True)
class Keys:
    """What the files of a restore are under, None for none: the newsroom, the backup, the outcome.

    `newsroom` is None, too, where its key is not known.
    """

    newsroom: Key | None = None
    backup: Key | None = None
    wanted: Key | None = None


_PLAIN = Keys()


def replace_newsroom(
    newsroom: Path,
    backup: Path,
    keep: Callable[[Contents | None], Path | None],
    disk: Disk = DISK,
    keys: Keys = _PLAIN,
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
                return _replace(newsroom, backup, keep, disk, keys)
        finally:
            lock.release(_nothing_to_fold)
    except OSError as error:
        raise StorageFailed(_not_restored(newsroom, error.strerror or str(error))) from error


def _replace(
    newsroom: Path,
    backup: Path,
    keep: Callable[[Contents | None], Path | None],
    disk: Disk,
    keys: Keys,
) -> tuple[Contents, Path | None]:
    folder = workshop(newsroom)
    clear(folder)
    disk.make_private(folder)  # what is made in it may be without the passphrase yet
    try:
        prepared = folder / "restored"
        contents = _prepare(backup, prepared, disk, keys.backup)
        if keys.wanted != keys.backup:
            copied, prepared = prepared, folder / "made"
            write_under(copied, keys.backup, prepared, keys.wanted)
        kept = None
        if newsroom.exists():
            if newsroom.samefile(backup):
                raise InputRefused(Message("{path} is the newsroom itself.", path=backup))
            kept = keep(_present(newsroom, contents, backup, keys.newsroom))
        put(prepared, newsroom, keys.newsroom, disk)
    finally:
        clear(folder)
    if look_into(newsroom, keys.wanted) != replace(contents, damaged=()):
        raise StorageFailed(
            Message(
                "The disk did not keep what was restored to {path}. What was there before is "
                "{kept}. Restore it on another disk.",
                path=newsroom,
                kept=kept or "-",
            )
        )
    return contents, kept


def _prepare(backup: Path, prepared: Path, disk: Disk, key: Key | None) -> Contents:
    """Copy the backup, with a log that it may have, and prove it to the last revision."""
    if not backup.is_file():
        raise StorageFailed(Message("There is no backup {path}.", path=backup))
    for suffix in ("", "-wal", "-journal"):
        source = backup.with_name(backup.name + suffix)
        if source.exists():
            disk.copy(source, prepared.with_name(prepared.name + suffix))
    with reading(prepared, backup, key):
        pass  # it is a newsroom's; what its log holds comes now
    try:
        fold_log(prepared, key)
    except dbapi2.DatabaseError as error:
        raise StorageFailed(
            Message(
                "The backup {path} is damaged: {reason}. Take another one.",
                path=backup,
                reason=str(error),
            )
        ) from error
    contents = check_backup(prepared, key, thorough=True, shown_as=backup)
    if contents.schema > SCHEMA:
        raise StorageFailed(
            Message(
                "The backup {path} was written by a newer version of this program. "
                "Install that version to restore it; nothing was changed.",
                path=backup,
            )
        )
    return contents


def _present(newsroom: Path, wanted: Contents, backup: Path, key: Key | None) -> Contents | None:
    """Return what the newsroom holds now; None where that cannot be read."""
    engine = Engine(newsroom, Access.READ, key=key)
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


def _nothing_to_fold() -> bool:
    return True


def _not_restored(path: Path, reason: str) -> Message:
    return Message(
        "The newsroom {path} was not restored: {reason}. It is as it was.", path=path, reason=reason
    )
