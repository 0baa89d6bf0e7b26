"""Putting a newsroom under another key, under its first, or under none.

It is written anew, page by page of every table, proved to hold what the old file holds, and put
into its place by one rename: killed at any step, the newsroom is the old one or the new one, whole.
SQLCipher's own way, a change in place, keeps the salt, and cannot begin from a plain file.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from sqlcipher3 import dbapi2

from newsroom.domain.backup import Contents
from newsroom.domain.message import Message
from newsroom.errors import Damaged, StorageFailed
from newsroom.storage.backup import check_backup, fold_log, look_into, reading
from newsroom.storage.cipher import Key, salt_of
from newsroom.storage.contents import read_contents
from newsroom.storage.disk import DISK, Disk, clear, workshop
from newsroom.storage.engine import APPLICATION_ID, damaged
from newsroom.storage.lock import take
from newsroom.storage.place import address_of

_BESIDE = ("-wal", "-shm", "-journal")


def change_key(
    newsroom: Path,
    key: Key | None,
    wanted: Key | None,
    keep: Callable[[Path], None],
    disk: Disk = DISK,
) -> Contents:
    """Put the closed newsroom, which is under `key`, under `wanted`; return what it holds.

    `keep` is called with the new file when it is proved and before it comes to its place. Raises
    `StorageFailed`, with the newsroom as it was.
    """
    try:
        lock = take(newsroom, window=False)
        if lock is None:
            raise StorageFailed(_not_changed(newsroom, "its folder cannot be written"))
        try:
            with lock.alone():
                return _change(newsroom, key, wanted, keep, disk)
        finally:
            lock.release(lambda: True)
    except OSError as error:
        reason = error.strerror or str(error)
        if _is_under(newsroom, wanted):
            raise StorageFailed(
                Message(
                    "The passphrase of {path} was changed, but the disk does not say that it has "
                    "kept that: {reason}. Make a backup on another disk.",
                    path=newsroom,
                    reason=reason,
                )
            ) from error
        raise StorageFailed(_not_changed(newsroom, reason)) from error
    except dbapi2.DatabaseError as error:
        raise StorageFailed(_not_changed(newsroom, str(error))) from error


def _change(
    newsroom: Path, key: Key | None, wanted: Key | None, keep: Callable[[Path], None], disk: Disk
) -> Contents:
    folder = workshop(newsroom)
    clear(folder)
    disk.make_private(folder)  # what is made in it may be without the passphrase yet
    try:
        made = folder / "made"
        _raise_unless_ours(newsroom, key)
        fold_log(newsroom, key)
        contents = write_under(newsroom, key, made, wanted)
        keep(made)
        put(made, newsroom, key, disk)
    finally:
        clear(folder)
    if look_into(newsroom, wanted) != replace(contents, damaged=()):
        raise StorageFailed(
            Message(
                "The disk did not keep what was written to {path}. Restore the newest backup on "
                "another disk.",
                path=newsroom,
            )
        )
    return contents


def _raise_unless_ours(newsroom: Path, key: Key | None) -> None:
    """Leave another program's file alone, and say of a damaged newsroom that it is one."""
    try:
        with reading(newsroom, newsroom, key):
            pass
    except Damaged as error:
        raise damaged(newsroom, str(error.message.values["reason"])) from error
    except StorageFailed as error:
        raise StorageFailed(
            Message(
                "{path} is not a newsroom. Choose a newsroom file, or a folder for a new one.",
                path=newsroom,
            )
        ) from error


def _is_under(newsroom: Path, wanted: Key | None) -> bool:
    try:
        return salt_of(newsroom) == (wanted.salt if wanted else None)
    except OSError:
        return False


def write_under(source: Path, key: Key | None, target: Path, wanted: Key | None) -> Contents:
    """Write a whole newsroom's file anew, under another key, and prove it to the last index.

    Raises `StorageFailed`, and the driver's errors.
    """
    with reading(source, source, key) as connection:
        expected = read_contents(connection)
    address = f"{address_of(source.absolute())}?mode=ro&immutable=1"
    with closing(
        dbapi2.connect(f"{address_of(target.absolute())}?mode=rwc", uri=True, isolation_level=None)
    ) as connection:
        if wanted:
            wanted.unlock(connection)
        # Nobody sees the file before it is flushed and read back.
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA journal_mode=OFF").fetchall()
        connection.execute("ATTACH ? AS old KEY ?", (address, key.literal if key else ""))
        connection.execute("SELECT sqlcipher_export('main', 'old')").fetchall()
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={expected.schema}")
        connection.execute("DETACH old")
    found = check_backup(target, wanted, thorough=True, shown_as=source)
    if replace(found, damaged=()) != expected:
        raise StorageFailed(_not_changed(source, "what came out of it was not the same"))
    return found


def put(prepared: Path, newsroom: Path, key: Key | None, disk: Disk) -> None:
    """Let a prepared file take the place of the newsroom, which is under `key`.

    A log or journal of the old file must never meet the new one, because SQLite would write the
    old pages into it; so they are gone before the swap.
    """
    if newsroom.exists():
        _separate(newsroom, key, disk)
        with suppress(OSError):
            # Who may read the old one, and nobody else, may read the new one.
            shutil.copymode(newsroom, prepared)
    disk.sync(prepared)
    disk.move(prepared, newsroom)


def _separate(newsroom: Path, key: Key | None, disk: Disk) -> None:
    """Take from the old file what SQLite keeps beside it."""
    try:
        fold_log(newsroom, key)
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


def _not_changed(path: Path, reason: str) -> Message:
    return Message(
        "The passphrase of {path} was not changed: {reason}. The newsroom is as it was.",
        path=path,
        reason=reason,
    )
