"""Faults for tests: a disk whose n-th step fails, and bytes that flip."""

from __future__ import annotations

import errno
from pathlib import Path

from newsroom.storage.disk import Disk

STEPS = ("make_folder", "make_private", "temporary", "copy", "sync", "move", "sync_folder")


class Killed(BaseException):
    """The process ends here: nothing but `finally` still runs, and nobody catches it."""


class FailingDisk(Disk):
    """Does what a disk does, until its `last`-th step raises `failure` in its place."""

    def __init__(self, last: int, failure: BaseException | None = None) -> None:
        self.left = last
        self.failure = failure or OSError(errno.ENOSPC, "No space left on device")
        self.steps: list[str] = []

    def _step(self, name: str) -> None:
        self.steps.append(name)
        self.left -= 1
        if self.left < 0:
            raise self.failure

    def make_folder(self, folder: Path) -> None:
        self._step("make_folder")
        super().make_folder(folder)

    def make_private(self, folder: Path) -> None:
        self._step("make_private")
        super().make_private(folder)

    def temporary(self, folder: Path) -> Path:
        self._step("temporary")
        return super().temporary(folder)

    def copy(self, source: Path, target: Path) -> None:
        self._step("copy")
        super().copy(source, target)

    def sync(self, path: Path) -> None:
        self._step("sync")
        super().sync(path)

    def move(self, source: Path, target: Path) -> None:
        self._step("move")
        super().move(source, target)

    def remove(self, path: Path) -> None:
        self._step("remove")
        super().remove(path)

    def sync_folder(self, folder: Path) -> None:
        self._step("sync_folder")
        super().sync_folder(folder)


def flip(path: Path, place: int, mask: int = 0xFF) -> None:
    """Change the byte at `place` of a file."""
    with path.open("rb+") as file:
        file.seek(place)
        byte = file.read(1)
        file.seek(place)
        file.write(bytes([byte[0] ^ mask]))


def flip_in_text(path: Path, text: str, column: int = 0) -> None:
    """Change a byte of a text wherever its revision keeps it: in the document, as JSON."""
    data = path.read_bytes()
    # Tables of the search index and of the renderings have the words too; a revision's begin so.
    at = data.find(text.encode())
    while at >= 0:
        start = data.rfind(b'{"article":', 0, at)
        if start >= 0 and b"\0" not in data[start:at]:
            flip(path, at + column, 0x01)
            return
        at = data.find(text.encode(), at + 1)
    raise AssertionError(f"no revision has {text!r}")
