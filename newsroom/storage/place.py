"""The place of a newsroom's file: whether what was written is still where the person will look."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from newsroom.domain.message import Message
from newsroom.errors import StorageFailed

_LEAST_ROOM = 256 * 1024  # a log's index alone takes 32 KiB at a time
_HOUSE = "SELECT value FROM setting WHERE key = 'house'"


class Place:
    """Knows the file that was opened from one that has come in its place.

    SQLite goes on writing into a file that was moved, deleted or unmounted under it, and reports
    success: what was "saved" so would be lost with the program's end.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: tuple[int, int] | None = None
        self._uuid: str | None = None

    def take_note(self) -> None:
        """Keep which file it is."""
        self._opened = self._now()

    def has_changed(self) -> bool:
        """Tell whether another file stands there now; raise `StorageFailed` when none does."""
        now = self._now()
        if now is None:
            raise StorageFailed(gone(self._path))
        return now != self._opened

    def confirm(self, driver: Any) -> None:
        """Raise `StorageFailed` when another newsroom has come to the place of this one."""
        if self._uuid is not None and not self.has_changed():
            return
        uuid = _uuid(driver)
        if self._uuid is None and not self.has_changed():
            self._uuid = uuid
            return
        if uuid is None or uuid != self._uuid:
            raise StorageFailed(
                Message(
                    "Another newsroom stands at {path} now; nothing was written into it. Bring "
                    "back the file that was open, or save this article elsewhere.",
                    path=self._path,
                )
            )
        self._opened = self._now()

    def raise_if_gone(self, *, logging: bool) -> None:
        """Raise `StorageFailed` when what was just written has no place any more."""
        log = self._path.with_name(f"{self._path.name}-wal")
        if self._now() != self._opened or (logging and not log.exists()):
            raise StorageFailed(gone(self._path))

    def sync_folder(self) -> None:
        """Bring to the disk which files there are."""
        # Windows knows no such thing, and some file systems refuse it.
        with suppress(OSError):
            descriptor = os.open(self._path.parent, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def remove_if_empty(self) -> None:
        """Remove a file that nothing was ever written into."""
        with suppress(OSError):
            if self._path.stat().st_size == 0:
                self._path.unlink()

    def _now(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino


class TemporaryCopy:
    """A copy of a newsroom's file and its log, for what reading alone cannot do in their place."""

    def __init__(self, path: Path) -> None:
        try:
            self._folder = Path(tempfile.mkdtemp(prefix="newsroom-"))
            self.path = self._folder / "copy.newsroom"
            shutil.copyfile(path, self.path)
            for suffix in ("-wal", "-journal"):
                with suppress(FileNotFoundError):
                    beside = path.with_name(path.name + suffix)
                    shutil.copyfile(beside, f"{self.path}{suffix}")
        except OSError as error:
            raise StorageFailed(
                Message(
                    "The newsroom {path} cannot be read where it is, and could not be copied: "
                    "{reason}.",
                    path=path,
                    reason=error.strerror or str(error),
                )
            ) from error

    def remove(self) -> None:
        """Remove the copy."""
        shutil.rmtree(self._folder, ignore_errors=True)


def address_of(path: Path) -> str:
    """Return the file's address as SQLite wants it: a computer's name in front is refused."""
    address = path.as_uri()
    return address if address.startswith("file:///") else f"file:////{address[len('file://') :]}"


def is_full(path: Path) -> bool:
    """Tell whether there is no room: SQLite calls it so only where it cannot be anything else."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False


def gone(path: Path) -> Message:
    """Return what is said when the newsroom's file is not there any more."""
    return Message(
        "The newsroom {path} is not at its place any more: it was moved or deleted, or its drive "
        "was taken out. Bring it back and save again, or save this article elsewhere.",
        path=path,
    )


def _uuid(driver: Any) -> str | None:
    row = driver.execute(_HOUSE).fetchone()
    return str(json.loads(row[0])["uuid"]) if row else None
