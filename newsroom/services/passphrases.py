"""Setting, changing and removing the passphrase of a newsroom that is closed."""

from __future__ import annotations

from pathlib import Path

from newsroom.domain.backup import Kind
from newsroom.domain.message import Message
from newsroom.domain.opening import Way
from newsroom.domain.passphrase import LEAST
from newsroom.errors import InputRefused, NewsroomError, NotFound, NotOpened
from newsroom.services.clock import Clock, system_clock
from newsroom.services.shelf import Shelf
from newsroom.storage.backup import check_backup
from newsroom.storage.cipher import make_key
from newsroom.storage.disk import DISK, Disk, clear
from newsroom.storage.keyring import Keyring
from newsroom.storage.rekeying import change_key

__all__ = ["Keyring", "change_first", "change_passphrase", "refuse_short"]


def change_passphrase(
    newsroom: Path,
    new: str,
    keyring: Keyring,
    clock: Clock = system_clock,
    disk: Disk = DISK,
) -> Path:
    """Put the newsroom under the passphrase `new`, an empty one for none any more.

    A proved backup under it lies on the shelf before the newsroom changes; its place is returned.
    Older backups stay as they are. Raises `Locked`, `StorageFailed` and `InputRefused`, with the
    newsroom as it was.
    """
    newsroom = newsroom.resolve()
    if not newsroom.is_file():
        raise NotFound(Message("There is no newsroom {path}.", path=newsroom))
    refuse_short(new)
    key = keyring.key_of(newsroom)
    if key is None and not new:
        raise InputRefused(Message("The newsroom {path} has no passphrase.", path=newsroom))
    wanted = make_key(new) if new else None
    shelf = Shelf(newsroom, disk)
    place = shelf.place(Kind.PASSPHRASE, clock())

    def keep(made: Path) -> None:
        disk.make_folder(shelf.folder)
        folder = disk.temporary(shelf.folder)
        try:
            copy = folder / "backup"
            disk.copy(made, copy)
            disk.sync(copy)
            check_backup(copy, wanted, shown_as=place)
            disk.move(copy, place)
        finally:
            clear(folder)
        shelf.take(place)

    contents = change_key(newsroom, key, wanted, keep, disk)
    keyring.add(wanted, newsroom)
    if not contents.damaged:
        # Else an older backup may be the only one with the text as it was saved.
        shelf.prune()
    return place


def refuse_short(new: str) -> None:
    """Raise `InputRefused` for a passphrase that is soon guessed; none at all is no passphrase."""
    if new and len(new) < LEAST:
        raise InputRefused(
            Message(
                "The passphrase has fewer than {least} characters, and would soon be guessed. Take "
                "a longer one: four or five words that do not belong together are good.",
                least=LEAST,
            )
        )


def change_first(newsroom: Path, new: str, keyring: Keyring) -> None:
    """Change the passphrase before opening; where that fails, the newsroom opens as it is."""
    try:
        change_passphrase(newsroom, new, keyring)
    except NotOpened:
        raise
    except NewsroomError as error:
        raise NotOpened(error.message, Way.RETRY) from error
