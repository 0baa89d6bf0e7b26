"""The shelf: the folder beside a newsroom in which its backups lie, their names and their order."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from newsroom.domain.backup import Backup, Kind, expendable
from newsroom.domain.message import Message
from newsroom.errors import StorageFailed
from newsroom.paths import NEWSROOM_SUFFIX
from newsroom.storage.disk import DISK, UNFINISHED, Disk, clear

_NAME = re.compile(r"(\d{5,12})-(\d{8}T\d{6}Z)-([a-z]+)" + re.escape(NEWSROOM_SUFFIX))
_TIME = "%Y%m%dT%H%M%SZ"
_DAMAGED = "damaged"
_DAY = 86_400


class Shelf:
    """The backups of one newsroom, by the place of its file; the file itself need not be whole."""

    def __init__(self, newsroom: Path, disk: Disk = DISK) -> None:
        # Beside the file itself, not beside a link to it.
        real = newsroom.resolve()
        self.folder = real.with_name(f"{real.name}.backups")
        self._disk = disk

    def backups(self) -> list[Backup]:
        """Return what lies on the shelf, the newest first."""
        try:
            found = [_backup(path) for path in self.folder.iterdir()]
        except OSError:
            return []
        return sorted(
            (one for one in found if one),
            key=lambda one: (one.sequence, one.path.name),
            reverse=True,
        )

    def place(self, kind: Kind, now: datetime) -> Path:
        """Return where the next backup goes."""
        return self.folder / f"{self._next(now)}-{kind.value}{NEWSROOM_SUFFIX}"

    def take(self, path: Path) -> Backup:
        """Return the backup that was just written to a place on the shelf."""
        with suppress(OSError):  # it only keeps people from writing into it
            self._disk.protect(path)
        found = _backup(path)
        assert found is not None
        return found

    def place_of_damaged(self, now: datetime) -> Path:
        """Return a folder for a newsroom's file that is damaged; nothing ever removes it."""
        return self.folder / f"{self._next(now)}-{_DAMAGED}"

    def damaged(self) -> list[Path]:
        """Return the damaged files that were kept."""
        return sorted(self.folder.glob(f"*-{_DAMAGED}/*{NEWSROOM_SUFFIX}"))

    def remove(self, path: Path) -> bool:
        """Remove a backup, or a damaged file with all that was kept beside it; tell whether."""
        try:
            if path.parent == self.folder:
                self._disk.remove(path)
            else:
                clear(path.parent)
        except OSError:
            return False
        return not path.exists()

    def prune(self) -> None:
        """Remove the backups that need not be kept; what cannot be removed stays."""
        for backup in expendable(self.backups()):
            try:
                self._disk.remove(backup.path)
            except OSError:
                continue
        for folder in self.folder.glob(f"{UNFINISHED}*"):
            # Left by a program that was killed; a young one may be at work.
            if time.time() - folder.stat().st_mtime > _DAY:
                clear(folder)

    def _next(self, now: datetime) -> str:
        numbers = [0]
        if self.folder.is_dir():
            for path in self.folder.iterdir():
                number = path.name.split("-")[0]
                if number.isascii() and number.isdigit():
                    numbers.append(int(number[:12]))
        return f"{max(numbers) + 1:05}-{now.astimezone(UTC).strftime(_TIME)}"


def _backup(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if not match:
        return None
    try:
        return Backup(
            path=path,
            sequence=int(match[1]),
            made_at=datetime.strptime(match[2], _TIME).replace(tzinfo=UTC),
            kind=Kind(match[3]),
            size=path.stat().st_size,
        )
    except (ValueError, OSError):
        return None


def no_such_backup(name: str) -> StorageFailed:
    """Return what is said when a person names a backup that is not there."""
    return StorageFailed(
        Message(
            "There is no backup {name}. newsroom backup --list shows which there are.", name=name
        )
    )
