"""Restoring a newsroom that is closed, or that cannot be opened any more."""

from __future__ import annotations

from pathlib import Path

from newsroom.domain.backup import Contents, Kind, Listed, Restored
from newsroom.domain.message import Message
from newsroom.domain.opening import Way
from newsroom.errors import Locked, NewerNewsroom, NewsroomError, NotOpened, StorageFailed
from newsroom.services.backups import look_through
from newsroom.services.clock import Clock, system_clock
from newsroom.services.shelf import Shelf, no_such_backup
from newsroom.storage.backup import write_backup
from newsroom.storage.disk import DISK, Disk
from newsroom.storage.engine import APPLICATION_ID, Access, Engine
from newsroom.storage.head import read_head
from newsroom.storage.keyring import Keyring
from newsroom.storage.restore import Keys, replace_newsroom


def backups_of(newsroom: Path, keyring: Keyring | None = None) -> list[Listed]:
    """Return the backups of a newsroom, whatever has become of its own file, the newest first.

    What `keyring` does not open is listed without what it holds.
    """
    return look_through(Shelf(newsroom), keyring or Keyring())


def has_backups(newsroom: Path) -> bool:
    """Tell whether a newsroom has any backup."""
    return bool(Shelf(newsroom).backups())


def with_backups(error: StorageFailed, newsroom: Path) -> StorageFailed:
    """Return the error with a restore among its ways out, where the newsroom has backups.

    A newer program's newsroom is whole, and so is one that only waits for its passphrase: an older
    one must not be put into its place.
    """
    if isinstance(error, NewerNewsroom | Locked):
        return error
    known = error if isinstance(error, NotOpened) else NotOpened(error.message)
    if known.in_use or not has_backups(newsroom):
        return error
    offered = type(known)(error.message, *known.ways, Way.RESTORE, elsewhere=known.elsewhere)
    return offered.with_traceback(error.__traceback__)


def choose_backup(newsroom: Path, name: str) -> Path:
    """Return the backup that a person named: by its path, or by its number on the shelf."""
    if name.isascii() and name.isdigit() and not Path(name).exists():
        for backup in Shelf(newsroom).backups():
            if backup.sequence == int(name):
                return backup.path
        raise no_such_backup(name)
    return Path(name)


def restore(
    newsroom: Path,
    backup: Path,
    clock: Clock = system_clock,
    disk: Disk = DISK,
    keyring: Keyring | None = None,
) -> Restored:
    """Put a backup into the place of the newsroom, and keep what stood there.

    The newsroom must be closed. What it replaces becomes a backup of its own; a file that cannot be
    read is kept as it is. An encrypted newsroom stays under its passphrase; where that was not
    given, it comes under the backup's. Raises `StorageFailed` and `InputRefused`, with the newsroom
    as it was, and `Locked` where `keyring` lacks a key.
    """
    newsroom = newsroom.resolve()
    shelf = Shelf(newsroom, disk)
    keyring = keyring or Keyring()
    keys = _keys(newsroom, backup, keyring)
    if newsroom.exists() and not shelf.backups() and keys.wanted is None:
        _raise_if_foreign(newsroom)

    def keep(present: Contents | None) -> Path | None:
        if present is not None:
            place = shelf.place(Kind.RESTORE, clock())
            engine = Engine(newsroom, Access.READ, key=keys.newsroom)
            try:
                write_backup(engine, place, disk=disk)
                return shelf.take(place).path
            except StorageFailed:
                pass  # what no backup can be made of is kept as it stands
            finally:
                engine.close()
        return _keep_as_it_is(newsroom, shelf.place_of_damaged(clock()), disk)

    contents, kept = replace_newsroom(newsroom, backup, keep, disk, keys)
    if not contents.damaged:
        # Else an older backup may be the only one with the text as it was saved.
        shelf.prune()
    keyring.add(keys.wanted, newsroom)
    older = keys.wanted is not None and keys.wanted != keys.newsroom
    return Restored(newsroom, contents, kept, older_passphrase=older)


def _keys(newsroom: Path, backup: Path, keyring: Keyring) -> Keys:
    try:
        of_backup = keyring.key_of(backup)
    except Locked as error:
        if error.tried or keyring.find(newsroom) is None:
            raise
        raise Locked(
            Message(
                "The backup {path} was made under an earlier passphrase of the newsroom; give that "
                "one to restore it.",
                path=backup,
            ),
            error.path,
        ) from error
    try:
        present = keyring.key_of(newsroom)
    except Locked:
        if of_backup is None:
            raise  # or the newsroom would lose its passphrase
        present = None
    return Keys(present, of_backup, present or of_backup)


def restore_first(newsroom: Path, backup: Path, keyring: Keyring | None = None) -> None:
    """Restore before opening; where that fails, the newsroom can still be opened as it is."""
    try:
        restore(newsroom, backup, keyring=keyring)
    except Locked:
        raise
    except NewsroomError as error:
        raise NotOpened(error.message, Way.RETRY) from error


def _keep_as_it_is(newsroom: Path, place: Path, disk: Disk) -> Path:
    disk.make_folder(place)
    for suffix in ("", "-wal", "-journal"):
        source = newsroom.with_name(newsroom.name + suffix)
        if source.exists():
            target = place / source.name
            disk.copy(source, target)
            disk.sync(target)
    disk.sync_folder(place)
    disk.sync_folder(place.parent)
    return place / newsroom.name


def _raise_if_foreign(newsroom: Path) -> None:
    """Refuse to put anything into the place of a file that never was a newsroom."""
    head = read_head(newsroom)
    if head is None or head.application_id != APPLICATION_ID:
        raise StorageFailed(
            Message(
                "{path} is not a newsroom. Choose a newsroom file, or a folder for a new one.",
                path=newsroom,
            )
        )
