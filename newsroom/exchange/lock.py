"""One export at a time: a lock that the system lets go when its holder dies."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import ExportFailed

# A file system that knows no locks: then there is none, which is better than no export.
_NO_LOCKS = frozenset((errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL))
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def take(path: Path, target: Path, prepare: Callable[[], None]) -> int:
    """Take the lock file `path` and return its handle; `prepare` makes the folder that holds it.

    Raises `ExportFailed` when another export into `target` has it, and `OSError`. A lock file that
    a killed export left behind is not locked any more, and stops nobody.
    """
    while True:
        prepare()
        try:
            descriptor = os.open(path, _OPEN, 0o666)
        except FileNotFoundError:
            continue  # an export that ended just now removed the folder
        try:
            _lock(descriptor)
            # An export that ended just now may have removed the file before we locked it.
            if os.path.samestat(os.fstat(descriptor), path.stat()):
                return descriptor
        except FileNotFoundError:
            pass
        except BlockingIOError as error:
            os.close(descriptor)
            raise ExportFailed(
                Message("Another export into {path} is under way. Wait for it.", path=target)
            ) from error
        except OSError:
            os.close(descriptor)
            raise
        os.close(descriptor)


def release(descriptor: int, path: Path) -> None:
    """Let the lock go and remove its file."""
    # Windows does not remove an open file. Elsewhere it goes first: whoever opened it meanwhile
    # then sees that what they lock is no longer there.
    if sys.platform != "win32":
        with suppress(OSError):
            path.unlink()
    os.close(descriptor)
    if sys.platform == "win32":
        with suppress(OSError):
            path.unlink()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # flock, not lockf: it also keeps out a second export of this same process.
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
