"""The few things that an export does to a disk, in one place: tests put a failing disk here."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from newsroom.domain.message import Message
from newsroom.errors import ExportFailed

# Up to this many files are synced one by one, which leaves other programs' unwritten data alone;
# 10,000 that way took 26 s where one sync of the file system took 0.05 s.
_FEW = 16
_BUFFER = 1 << 18
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_JUNCTION = 0xA0000003  # stat.IO_REPARSE_TAG_MOUNT_POINT, which only Windows has
_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_FORBIDDEN = frozenset((errno.EACCES, errno.EPERM))


class Paths(Protocol):
    """Paths that may be too many to be held."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...


class Disk:
    """Changes to a disk. Every method raises `OSError`; paths are absolute."""

    def make_folder(self, path: str) -> None:
        """Make one folder; it may be there already."""
        with suppress(FileExistsError):
            os.mkdir(path)  # noqa: PTH102 - ten thousand Path objects cost as much as the work

    def write(self, path: str, data: bytes) -> os.stat_result:
        """Write a file that does not exist yet, and return how the disk marks it."""
        descriptor = os.open(path, _NEW_FILE, 0o666)
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            status = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        return _closed(path, status)

    def pour(self, path: str, pieces: Iterable[bytes]) -> os.stat_result:
        """Write a file that does not exist yet, from pieces that come one by one; see `write`."""
        descriptor = os.open(path, _NEW_FILE, 0o666)
        with open(descriptor, "wb", buffering=_BUFFER) as file:  # noqa: PTH123 - no path
            file.writelines(pieces)
            file.flush()
            status = os.fstat(descriptor)
        return _closed(path, status)

    def link(self, source: str, path: str) -> None:
        """Give a file a second name, or a copy where the file system has no second names."""
        try:
            os.link(source, path)
        except FileExistsError:
            raise
        except OSError:
            self.write(path, Path(source).read_bytes())

    def replace(self, source: str, path: str) -> None:
        """Move a file or a folder; a file that is in its place goes in the same moment."""
        os.replace(source, path)  # noqa: PTH105 - see make_folder

    def remove(self, path: str) -> None:
        """Remove a file; it may be gone already."""
        with suppress(FileNotFoundError, NotADirectoryError):
            os.unlink(path)  # noqa: PTH108 - see make_folder

    def remove_folder(self, path: str) -> None:
        """Remove a folder if it is empty."""
        with suppress(FileNotFoundError, NotADirectoryError):
            try:
                os.rmdir(path)  # noqa: PTH106 - see make_folder
            except OSError as error:
                if error.errno not in {errno.ENOTEMPTY, errno.EEXIST}:
                    raise

    def discard(self, path: str) -> None:
        """Remove a file or a folder with all in it, without following a link."""
        if os.path.isdir(path) and not is_link(os.lstat(path)):  # noqa: PTH112
            shutil.rmtree(path)
        else:
            self.remove(path)

    def settle(self, place: str, paths: Paths, below: str = "") -> None:
        """Return when these files and folders on the disk of `place` would outlive a power cut.

        `below` stands before each of the paths, where they are not absolute.
        """
        if len(paths) <= _FEW or not _settle_disk(place):
            for path in paths:
                _settle_one(below + path)


def _closed(path: str, status: os.stat_result) -> os.stat_result:
    """Return how a file is marked that was closed; `status` is from before."""
    if sys.platform == "win32":
        return os.lstat(path)  # there the time of a change may be set when the file is closed
    return status


def _settle_disk(place: str) -> bool:
    """Write out the whole file system of `place`; False where the system cannot do only that."""
    if not sys.platform.startswith("linux"):
        return False
    call = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    if call is None:
        return False
    descriptor = os.open(place, os.O_RDONLY)
    try:
        if call(descriptor) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), place)
    finally:
        os.close(descriptor)
    return True


def _settle_one(path: str) -> None:
    folder = Path(path).is_dir()
    if folder and sys.platform == "win32":
        return  # Windows has no such thing as writing out a folder
    descriptor = os.open(path, os.O_RDONLY if folder else os.O_RDWR)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network file systems cannot write out a folder, and need not.
        if not (folder and error.errno in {errno.EINVAL, errno.EBADF}):
            raise
    finally:
        os.close(descriptor)


def is_link(status: os.stat_result) -> bool:
    """Whether what was looked at (by lstat) leads elsewhere: a symbolic link or a junction."""
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION


def reason_of(error: OSError) -> Message | str:
    """Return in words why the disk refused, to stand within a sentence."""
    if error.errno in _FULL:
        return Message("the disk is full")
    if error.errno in _FORBIDDEN:
        return Message("you have no right to write there")
    if error.errno == errno.EROFS:
        return Message("it can only be read")
    return error.strerror or type(error).__name__


def export_failed(target: str | Path, error: OSError) -> ExportFailed:
    """Return the sentence for an export that changed nothing."""
    return ExportFailed(
        Message(
            "The bundle {path} could not be written: {reason}. What was there before is "
            "whole. Make room, check the rights, or choose another place.",
            path=target,
            reason=reason_of(error),
        )
    )
