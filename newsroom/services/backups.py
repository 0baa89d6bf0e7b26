"""Backups of an open newsroom: made when there is something new, proved, and then pruned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from newsroom.domain.backup import Backup, Contents, Kind, Listed
from newsroom.domain.message import Message
from newsroom.errors import AlreadyThere, Locked, StorageFailed, TextDamaged
from newsroom.paths import NEWSROOM_SUFFIX
from newsroom.services.clock import Clock
from newsroom.services.shelf import Shelf
from newsroom.storage.backup import (
    Progress,
    count_only_there,
    document_in,
    look_into,
    never,
    silent,
    write_backup,
)
from newsroom.storage.cipher import salt_of
from newsroom.storage.contents import damaged_revisions, read_contents
from newsroom.storage.disk import DISK, Disk
from newsroom.storage.engine import Engine
from newsroom.storage.keyring import Keyring

_HOUR = timedelta(hours=1)
# An import adds and never overwrites: one backup is enough for the files of a quarter of an hour.
_IMPORTS = timedelta(minutes=15)
_NAMED = 3


class Backups:
    """The backups of the newsroom that is open."""

    def __init__(
        self, engine: Engine, clock: Clock, disk: Disk = DISK, keyring: Keyring | None = None
    ) -> None:
        self._engine = engine
        self._keyring = keyring or Keyring(engine.key)
        self._clock = clock
        self._disk = disk
        self._shelf = Shelf(engine.path, disk)
        # Somebody was killed here, or is beside us: what is there is proved soon, not in an hour.
        self._doubtful = engine.lock is not None and engine.lock.left

    @property
    def folder(self) -> Path:
        """Where the backups lie."""
        return self._shelf.folder

    def make(
        self,
        kind: Kind,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = never,
        *,
        always: bool = False,
    ) -> Backup | None:
        """Make a backup, prove it, and prune the shelf; None where the newest says the same.

        `always` makes one in any case. Raises `StorageFailed` when it cannot be made, with what
        lies on the shelf as it was, and `Cancelled`.
        """
        if not always and self._is_on_shelf():
            return None
        place = self._shelf.place(kind, self._clock())
        contents = write_backup(self._engine, place, progress, cancelled, self._disk)
        made = self._shelf.take(place)
        if not contents.damaged:
            # Else an older backup may be the only one with the text as it was saved.
            self._shelf.prune()
        return made

    def make_hourly(self, cancelled: Callable[[], bool] = never) -> Backup | None:
        """Make the hourly backup if the newest one is an hour old and there is something new.

        The first after a program was killed is made in any case, because making it proves the file.
        """
        if self._doubtful:
            made = self.make(Kind.HOURLY, cancelled=cancelled, always=not self._is_empty())
            self._doubtful = False
            return made
        if self._newest_is_younger(_HOUR):
            return None
        return self.make(Kind.HOURLY, cancelled=cancelled)

    def make_before_upgrade(self) -> None:
        """Make the backup that precedes a change of the schema."""
        self.make(Kind.UPGRADE, always=True)

    def make_before_import(self) -> None:
        """Make the backup that precedes an import, unless there is a fresh one."""
        if self._engine.read_only or self._newest_is_younger(_IMPORTS) or self._is_empty():
            return  # read-only, the import itself says so
        self.make(Kind.IMPORT)

    def listed(self) -> list[Listed]:
        """Return the backups on the shelf with what they hold, the newest first."""
        return look_through(self._shelf, self._keyring)

    def count(self) -> int:
        """Return how many backups there are, and damaged files that were kept."""
        return len(self._shelf.backups()) + len(self._shelf.damaged())

    def outside(self) -> list[Path]:
        """Return what lies on the shelf of an encrypted newsroom and is not under its passphrase.

        That are the backups, and damaged files that were kept, of before it was set or changed.
        """
        if self._engine.key is None:
            return []
        found = [one.path for one in self._shelf.backups()] + self._shelf.damaged()
        return [path for path in found if not self._is_ours(path)]

    def remove_outside(self) -> list[Path]:
        """Remove what is not under the newsroom's passphrase, behind a new backup that is.

        Returns what could not be removed.
        """
        found = self.outside()
        if found:
            self.make(Kind.ASKED)
        return [path for path in found if not self._shelf.remove(path)]

    def told_outside(self, left: Sequence[Path]) -> Message:
        """Return what is said of those that are left."""
        return Message(
            "%n older backup(s) in {folder} can be opened without it. “newsroom passphrase "
            "--delete-backups” deletes them.",
            count=len(left),
            folder=self.folder,
        )

    def write(
        self,
        path: Path,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = never,
        *,
        replace: bool = False,
    ) -> tuple[Path, Contents]:
        """Write a backup to a place of the person's choice; a folder gets one with a name.

        A file that stands there is only replaced where `replace` says so, or where it is an older
        backup of this newsroom; one of this newsroom in which somebody has written since is never
        replaced. Raises `AlreadyThere`, `StorageFailed` and `Cancelled`.
        """
        if path.is_dir():
            path = (
                path / f"{self._engine.path.stem}-{self._clock():%Y%m%dT%H%M%SZ}{NEWSROOM_SUFFIX}"
            )
        same = path.exists() and path.samefile(self._engine.path)
        only_there = self._only_in(path) if path.exists() and not same else 0
        if only_there:
            raise AlreadyThere(
                Message(
                    "{path} has %n text(s) that this newsroom has not; nothing was written. Choose "
                    "another name, and look into that file.",
                    path=path,
                    count=only_there,
                )
            )
        if same or (only_there is None and not replace):
            raise AlreadyThere(
                Message(
                    "{path} is there already; nothing was written. Choose another name.", path=path
                )
            )
        return path, write_backup(self._engine, path, progress, cancelled, self._disk)

    def with_backups(self, error: TextDamaged) -> TextDamaged:
        """Return the error with the names of the backups that have the revision whole."""
        whole = self.holding(error.revision)
        if whole:
            message = Message(
                "{error} These backups have it whole: {names}. "
                "“newsroom check --repair” brings it back.",
                error=error.message,
                names=", ".join(one.path.name for one in whole[:_NAMED]),
            )
        else:
            message = Message("{error} No backup has it whole.", error=error.message)
        return TextDamaged(message, error.revision)

    def holding(self, revision: str) -> list[Backup]:
        """Return the backups that have a revision as it was saved, the newest first."""
        return [
            one
            for one in self._shelf.backups()
            if document_in(one.path, self._keyring.find(one.path), revision) is not None
        ]

    def bring_texts(self) -> tuple[int, int]:
        """Bring back damaged texts from the backups; return how many were, and how many are left.

        A text's hash is its name, so that it cannot be another one than was saved.
        """
        with self._engine.snapshot() as connection:
            damaged = [one for one in damaged_revisions(connection) if one is not None]
        found = {one: document for one in damaged if (document := self._document(one)) is not None}
        if found:
            from newsroom.storage import articles  # noqa: PLC0415 - hopefully never

            with self._engine.writing() as session:
                for revision, document in found.items():
                    articles.replace_document(session, revision, document)
        return len(found), len(damaged) - len(found)

    def _document(self, revision: str) -> bytes | None:
        documents = (
            document_in(one.path, self._keyring.find(one.path), revision)
            for one in self._shelf.backups()
        )
        return next((one for one in documents if one is not None), None)

    def _newest_is_younger(self, age: timedelta) -> bool:
        backups = self._shelf.backups()
        # A time to come was written under a wrong clock and says nothing.
        return bool(backups) and timedelta(0) <= self._clock() - backups[0].made_at < age

    def _is_on_shelf(self) -> bool:
        backups = self._shelf.backups()
        if not backups or not self._is_ours(backups[0].path):
            return False
        try:
            newest = look_into(backups[0].path, self._engine.key)
        except StorageFailed:
            return False
        return newest.mark == self._contents().mark

    def _is_ours(self, path: Path) -> bool:
        """Tell whether a file is under the newsroom's own passphrase, or without one as it is."""
        key = self._engine.key
        try:
            return salt_of(path) == (key.salt if key else None)
        except OSError:
            return True  # a disk that stumbles is no reason to delete it

    def _is_empty(self) -> bool:
        return self._contents().revisions == 0

    def _contents(self) -> Contents:
        with self._engine.snapshot() as connection:
            return read_contents(connection)

    def _only_in(self, path: Path) -> int | None:
        """Return how many texts only a file of this newsroom has; None: it is no such file."""
        if any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal")):
            return None  # somebody works in it
        try:
            with self._engine.snapshot() as here:
                return count_only_there(path, self._keyring.key_of(path), here)
        except StorageFailed:
            return None


def look_through(shelf: Shelf, keyring: Keyring) -> list[Listed]:
    """Return the backups of a shelf with what they hold, the newest first."""
    return [_looked_into(one, keyring) for one in shelf.backups()]


def _looked_into(backup: Backup, keyring: Keyring) -> Listed:
    try:
        return Listed(backup, look_into(backup.path, keyring.key_of(backup.path)))
    except Locked:
        return Listed(backup, None, locked=True)
    except StorageFailed:
        return Listed(backup, None)
