"""What stands at a newsroom's place, seen before SQLite opens it and without changing anything.

A newsroom that was closed is one whole file: the last program to leave folds the write-ahead log
into it and takes the log's mark out of its head. So a file that is marked, with neither a log nor
a lock beside it, was copied while somebody had it open, and lacks what was saved last.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.domain.opening import Way
from newsroom.errors import NotOpened
from newsroom.storage.cipher import MAGIC, Key, plain_head

_HEAD = 100
_PAGE_SIZES = frozenset(1 << power for power in range(9, 16))
_FOLDED_SINCE = 3  # the schema; before it, a file that was closed kept the mark
_WITH_LOG = 2  # both versions in the head of a file that has a write-ahead log


@dataclass(frozen=True, slots=True)
class Condition:
    """`new`: there is nothing yet. `logged`: its last saves stand, or stood, in a log beside it.

    `log_there`: the log's file is. `unfinished`: a log or a journal has something for SQLite to do.
    `folded`: it was written by a program that takes the mark out when it closes the file.
    """

    new: bool
    writable: bool
    logged: bool = False
    log_there: bool = False
    unfinished: bool = False
    folded: bool = True


def look_at(path: Path, key: Key | None = None) -> Condition:
    """Return how the newsroom's file is; `key` is that of an encrypted one.

    Raises `NotOpened` for what cannot be a whole newsroom: a folder, a device, an empty or
    shortened file.
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return Condition(new=True, writable=True)
    except OSError as error:
        raise unreadable(path, error) from error
    if stat.S_ISDIR(found.st_mode):
        raise NotOpened(
            Message("{path} is a folder, not a newsroom. Name a file in it.", path=path)
        )
    if not stat.S_ISREG(found.st_mode):
        raise NotOpened(Message("{path} is not a file, so it is no newsroom.", path=path))
    # Asked of the system, which knows of media and mounts that nobody can write.
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    unfinished = _has_bytes(path, "-wal") or _has_bytes(path, "-journal")
    if found.st_size == 0:
        if unfinished:
            return Condition(new=True, writable=writable)  # its founding was cut off
        raise NotOpened(
            Message(
                "{path} is an empty file: a newsroom is never that small, so a copy or a disk "
                "has failed. Bring back the whole file, or create a new newsroom in its place.",
                path=path,
            ),
            Way.FOUND,
        )
    head = _head(path, key)
    if key and not head:
        # Its first page is torn: SQLite mends it from a log or a journal, or says that it cannot.
        return Condition(new=False, writable=writable, unfinished=unfinished)
    if not head.startswith(MAGIC[: len(head)]):
        return Condition(new=False, writable=writable)  # foreign: SQLite says so
    if not unfinished and _is_short(head, found.st_size):
        raise NotOpened(
            Message(
                "{path} is shorter than the newsroom in it: it was not copied to its end, or the "
                "disk has lost a part. Nothing was changed; bring back a whole copy.",
                path=path,
            )
        )
    return Condition(
        new=False,
        writable=writable,
        logged=head[18] == _WITH_LOG,
        log_there=path.with_name(f"{path.name}-wal").exists(),
        unfinished=unfinished,
        folded=int.from_bytes(head[60:64], "big") >= _FOLDED_SINCE,
    )


def is_whole(path: Path, key: Key | None = None) -> bool:
    """Tell whether the file is free of the mark of a log; False when it cannot be read."""
    try:
        head = _head(path, key)
    except NotOpened:
        return False
    return not (len(head) == _HEAD and head.startswith(MAGIC) and head[18] == _WITH_LOG)


def copied_in_use(path: Path) -> NotOpened:
    """Return what is said of a file that is marked, with no log beside it."""
    return NotOpened(
        Message(
            "{path} was copied while its newsroom was open, without the file {log} that held the "
            "last saves. Close the newsroom there and copy it again, or open this copy without "
            "them.",
            path=path,
            log=f"{path.name}-wal",
        ),
        Way.AS_IT_IS,
        Way.READ_ONLY,
    )


def _is_short(head: bytes, size: int) -> bool:
    if len(head) < _HEAD:
        return True
    page = int.from_bytes(head[16:18], "big")
    if page == 1:
        page = 65536  # which has no room in two bytes
    elif page not in _PAGE_SIZES:
        return False  # no head of SQLite's; it will say so
    pages = int.from_bytes(head[28:32], "big")
    pages_known = head[24:28] == head[92:96]
    return size % page != 0 or (pages_known and size < pages * page)


def _has_bytes(path: Path, suffix: str) -> bool:
    try:
        return path.with_name(path.name + suffix).stat().st_size > 0
    except OSError:
        return False


def _head(path: Path, key: Key | None) -> bytes:
    try:
        return plain_head(path, _HEAD, key)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> NotOpened:
    """Return what is said of a file that the system does not let us read."""
    return NotOpened(
        Message(
            "The newsroom {path} cannot be opened: {reason}. Choose another place.",
            path=path,
            reason=error.strerror or str(error),
        ),
        Way.RETRY,
    )
