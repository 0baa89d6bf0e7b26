"""Locks on single bytes of a file, shared or not, as the system gives them to a process.

The locks of POSIX belong to the process: taking one again changes it, and closing any descriptor
of the file drops them all. Windows knows no shared locks here, so that sharing a byte is having
one of the slots that stand for it.
"""

from __future__ import annotations

import os
import sys

_SLOTS = 64
_slots: dict[tuple[int, int], int] = {}

if sys.platform == "win32":
    import msvcrt

    def take_shared(fd: int, place: int) -> bool:
        """Share a byte; False while another process has it alone."""
        drop(fd, place)
        for slot in range(_SLOTS):
            if _locked(fd, _start(place) + slot, 1):
                _slots[fd, place] = slot
                return True
        return False

    def take_exclusive(fd: int, place: int) -> bool:
        """Have a byte alone; False, with what was had before, while another process has it."""
        had = (fd, place) in _slots
        drop(fd, place)
        if _locked(fd, _start(place), _SLOTS):
            _slots[fd, place] = -1
            return True
        if had:
            take_shared(fd, place)
        return False

    def drop(fd: int, place: int) -> None:
        """Let go of a byte."""
        slot = _slots.pop((fd, place), None)
        if slot is not None:
            os.lseek(fd, _start(place) + max(slot, 0), os.SEEK_SET)
            msvcrt.locking(fd, msvcrt.LK_UNLCK, _SLOTS if slot < 0 else 1)

    def _start(place: int) -> int:
        return place + (place & 1) * _SLOTS

    def _locked(fd: int, start: int, length: int) -> bool:
        os.lseek(fd, start, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, length)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def take_shared(fd: int, place: int) -> bool:
        """Share a byte; False while another process has it alone."""
        return _taken(fd, fcntl.LOCK_SH, place)

    def take_exclusive(fd: int, place: int) -> bool:
        """Have a byte alone; False, with what was had before, while another process has it."""
        return _taken(fd, fcntl.LOCK_EX, place)

    def drop(fd: int, place: int) -> None:
        """Let go of a byte."""
        fcntl.lockf(fd, fcntl.LOCK_UN, 1, place)

    def _taken(fd: int, kind: int, place: int) -> bool:
        try:
            fcntl.lockf(fd, kind | fcntl.LOCK_NB, 1, place)
        except (BlockingIOError, PermissionError):
            return False
        return True
