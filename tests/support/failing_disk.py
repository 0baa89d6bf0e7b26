"""A disk that fails, or a program that dies, at a chosen step."""

from __future__ import annotations

import errno
import os

from newsroom.exchange.disk import Disk, Paths


class Killed(BaseException):
    """The program ends here: nothing that comes after it reaches the disk."""


class QuickDisk(Disk):
    """Does not wait until the disk has everything: a test's files need not outlive a power cut."""

    def settle(self, place: str, paths: Paths, below: str = "") -> None:
        for path in paths:  # what is settled must be there
            assert f"{below}{path}".startswith(place)
            os.lstat(f"{below}{path}")


class FailingDisk(QuickDisk):
    """Does what a disk does until step number `at`, counted from 0; then raises `failure`.

    After `Killed`, every later step raises it again. Other failures happen once, or with `stays`
    from then on for each step that needs space.
    """

    def __init__(self, at: int, failure: BaseException, *, stays: bool = False) -> None:
        self.steps = 0
        self.failed = False
        self._at = at
        self._failure = failure
        self._stays = stays

    def _step(self, *, needs_space: bool = True) -> None:
        now, self.steps = self.steps, self.steps + 1
        again = isinstance(self._failure, Killed) or (self._stays and needs_space)
        if now == self._at or (self.failed and again):
            self.failed = True
            raise self._failure

    def make_folder(self, path: str) -> None:
        self._step()
        super().make_folder(path)

    def write(self, path: str, data: bytes) -> os.stat_result:
        now = self.steps
        try:
            self._step()
        except (OSError, Killed):
            # As a full disk or a dying program leaves it: begun.
            if now == self._at:
                super().write(path, data[: len(data) // 2])
            raise
        return super().write(path, data)

    def link(self, source: str, path: str) -> None:
        self._step()
        super().link(source, path)

    def replace(self, source: str, path: str) -> None:
        self._step()
        super().replace(source, path)

    def remove(self, path: str) -> None:
        self._step(needs_space=False)
        super().remove(path)

    def remove_folder(self, path: str) -> None:
        self._step(needs_space=False)
        super().remove_folder(path)

    def discard(self, path: str) -> None:
        self._step(needs_space=False)
        super().discard(path)

    def settle(self, place: str, paths: Paths, below: str = "") -> None:
        self._step()
        super().settle(place, paths, below)


def full() -> OSError:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
