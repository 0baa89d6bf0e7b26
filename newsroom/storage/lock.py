"""The lock beside a newsroom's file: one window at a time, and nobody else during a restore.

The lock is the system's own (byte ranges of a small file), so it ends with its process: a killed
holder leaves a file, never a lock. It lies beside the newsroom, where another user and another
computer see it; on a file system that knows no locks it lies in the user's own folder, and holds
between the programs of one user. The file goes with its last user; one that is left tells that
somebody was killed here.

Of the file's bytes, far behind its end, one is held by the window, and one is shared by everybody
who has the newsroom open, so that whoever gets it alone knows that there is nobody else.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from newsroom import paths
from newsroom.domain.message import Message
from newsroom.domain.opening import Way
from newsroom.errors import NotOpened, StorageFailed
from newsroom.storage import byte_locks

_WINDOW = 1 << 30
_USE = _WINDOW + 1
_PATIENCE = 5.0  # seconds: longer than closing takes, shorter than a person's
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_MOST = 2_000  # bytes of a holder's note; what is longer is not ours


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the newsroom, as that program noted it."""

    user: str = ""
    host: str = ""
    pid: int = 0
    since: str = ""


@dataclass(slots=True)
class _File:
    """An open lock file; a process has one at most, because its locks are the process's."""

    fd: int
    path: Path
    newsroom: Path
    users: int = 0
    window: bool = False
    alone: bool = False


_guard = threading.RLock()
_files: dict[Path, _File] = {}


class Lock:
    """A newsroom's lock, held until `release`."""

    def __init__(self, newsroom: Path, file: _File, *, window: bool, left: bool) -> None:
        self._newsroom = newsroom
        self._file = file
        self._window = window
        self.left = left
        """Whether the file was there before: somebody is beside us, or was killed here."""

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Have the newsroom alone, for what nobody may be beside; others wait or are refused.

        Raises `StorageFailed` when somebody else has it open.
        """
        with _guard:
            if self._file.users > 1 or not _patiently(lambda: _exclusive(self._file, _USE)):
                raise StorageFailed(
                    Message(
                        "The newsroom {path} is open in another program, and this can only be "
                        "done alone. Close it there and try again.",
                        path=self._newsroom,
                    )
                )
            _note(self._file)
            self._file.alone = True
        try:
            yield
        finally:
            with _guard:
                self._file.alone = False
                byte_locks.take_shared(self._file.fd, _USE)

    def release(self, last: Callable[[], bool]) -> None:
        """Let go; `last` is called before, when nobody else has the newsroom open.

        The file stays, as after a kill, when `last` says that it could not do its work.
        """
        with _guard:
            file = self._file
            file.users -= 1
            if self._window:
                file.window = False
                byte_locks.drop(file.fd, _WINDOW)
            if file.users:
                return
            try:
                if _exclusive(file, _USE) and last():
                    # Nobody is left out: whoever has opened the file now sees that it is gone.
                    with suppress(OSError):
                        file.path.unlink()
            finally:
                del _files[file.path]
                os.close(file.fd)


def take(newsroom: Path, *, window: bool) -> Lock | None:
    """Return the lock of a newsroom; None where there can be no lock, and no writing either.

    Raises `NotOpened` when a window has it and another is to have it, or somebody has it alone.
    """
    beside = newsroom.with_name(f".{newsroom.name}.lock")
    try:
        return _taken(newsroom, beside, window=window)
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EROFS, errno.EPERM}:
            return None
    try:
        own = paths.data_folder() / "locks" / f"{_mark(newsroom)}.lock"
        own.parent.mkdir(parents=True, exist_ok=True)
        return _taken(newsroom, own, window=window)
    except OSError:
        return None


def is_open_here(newsroom: Path) -> bool:
    """Tell whether this process has the newsroom open.

    Then nobody may open its file past SQLite: closing it again would drop SQLite's own locks.
    """
    with _guard:
        return any(file.newsroom == newsroom for file in _files.values())


def was_left(newsroom: Path) -> bool:
    """Tell whether somebody has the newsroom open, or was killed while it was."""
    return newsroom.with_name(f".{newsroom.name}.lock").exists()


def _taken(newsroom: Path, path: Path, *, window: bool) -> Lock:
    # The system's locks do not stand between the threads of one process: that is for us to do.
    _patiently(lambda: not _is_alone_here(path))
    with _guard:
        file = _files.get(path)
        if file and file.alone:
            raise _held_alone(newsroom, _noted(file.fd))
        left = path.exists()
        if file is None:
            file = _opened(newsroom, path)
            _files[path] = file
        try:
            if window:
                _take_window(newsroom, file)
        except BaseException:
            if not file.users:
                del _files[path]
                os.close(file.fd)
            raise
        file.users += 1
        return Lock(newsroom, file, window=window, left=left)


def _is_alone_here(path: Path) -> bool:
    with _guard:
        file = _files.get(path)
        return file is not None and file.alone


def _take_window(newsroom: Path, file: _File) -> None:
    if file.window or not _exclusive(file, _WINDOW):
        raise _in_use(newsroom, _noted(file.fd))
    file.window = True
    _note(file)


def _opened(newsroom: Path, path: Path) -> _File:
    """Open the lock file and share its use; the file is the one that stands at `path`."""
    until = time.monotonic() + _PATIENCE
    while True:
        fd = os.open(path, _OPEN, 0o666)
        try:
            shared = byte_locks.take_shared(fd, _USE)
            if shared and _stands(fd, path):
                _open_to_all_who_write(fd, newsroom)
                return _File(fd, path, newsroom)
            holder = _noted(fd)
        except BaseException:
            os.close(fd)
            raise
        # Its last user has just taken it away, or has it alone for a moment.
        os.close(fd)
        if not shared and time.monotonic() > until:
            raise _held_alone(newsroom, holder)
        time.sleep(0.02)


def _open_to_all_who_write(fd: int, newsroom: Path) -> None:
    # Whoever may write the newsroom must be able to lock it.
    if sys.platform != "win32":
        with suppress(OSError):
            os.fchmod(fd, newsroom.stat().st_mode & 0o666)


def _stands(fd: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(fd), path.stat())
    except FileNotFoundError:
        return False


def _exclusive(file: _File, place: int) -> bool:
    return byte_locks.take_exclusive(file.fd, place)


def _patiently(attempt: Callable[[], bool]) -> bool:
    until = time.monotonic() + _PATIENCE
    while not attempt():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def _note(file: _File) -> None:
    import socket  # noqa: PLC0415 - only a window, and who is alone, says who it is

    values = {
        "user": _user(),
        "host": socket.gethostname(),
        "pid": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    # The note serves a sentence: a full disk costs the name in it, not the lock.
    with suppress(OSError):
        os.ftruncate(file.fd, 0)
        os.lseek(file.fd, 0, os.SEEK_SET)
        os.write(file.fd, json.dumps(values).encode())


def _noted(fd: int) -> Holder:
    try:
        os.lseek(fd, 0, os.SEEK_SET)
        values = json.loads(os.read(fd, _MOST))
        return Holder(
            str(values["user"])[:80],
            str(values["host"])[:80],
            int(values["pid"]),
            datetime.fromisoformat(values["since"]).astimezone().strftime("%Y-%m-%d %H:%M"),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Holder()


def _user() -> str:
    import getpass  # noqa: PLC0415 - as above

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _in_use(newsroom: Path, holder: Holder) -> NotOpened:
    if not holder.pid:
        message = Message(
            "The newsroom {path} is open in another window. Close it there, or open it "
            "read-only here.",
            path=newsroom,
        )
    else:
        message = Message(
            "The newsroom {path} is open in another window: {user} has had it on {host} since "
            "{time}. Close it there, or open it read-only here.",
            path=newsroom,
            user=holder.user,
            host=holder.host,
            time=holder.since,
        )
    return NotOpened(message, Way.RETRY, Way.READ_ONLY, in_use=True)


def _held_alone(newsroom: Path, holder: Holder) -> NotOpened:
    return NotOpened(
        Message(
            "The newsroom {path} is being restored or upgraded by {user} on {host}. Wait until "
            "that is done and try again.",
            path=newsroom,
            user=holder.user or "?",
            host=holder.host or "?",
        ),
        Way.RETRY,
    )


def _mark(newsroom: Path) -> str:
    return hashlib.sha256(os.fsencode(newsroom)).hexdigest()[:24]
