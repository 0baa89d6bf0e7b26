"""What goes into a bundle, what an export is asked for and did, and what a check finds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.workflow import EXPORTED_BY_DEFAULT, State

Keep = Callable[[bytes, Sequence[str]], bool]
"""Told what files are made from, and their paths; true where they stand and need not be made."""
Between = Callable[[str, str | None], Iterable[str]]
"""Returns what the last export left: its paths, sorted, from the first on and before the second."""

_KEPT_BITS = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class File:
    """A file of a bundle: its path within it (`/` between parts, relative), and its bytes.

    `key` names all that it was made from; a file without one is made and compared each time.
    """

    path: str
    data: bytes
    key: bytes = b""


@dataclass(frozen=True, slots=True)
class Stream:
    """A file of a bundle that is too large to be held: its bytes come in pieces, once."""

    path: str
    pieces: Iterable[bytes]
    key: bytes = b""


class Placed(NamedTuple):
    """A file that another process wrote, and has put where new files wait to be put in place.

    `sha256` is in hexadecimal; the rest is as in `Kept`.
    """

    path: str
    size: int
    sha256: str
    key: bytes
    modified: int
    inode: int


class Kept(NamedTuple):
    """A file as an export left it: what it was made from, what it is, and how the disk marks it.

    `path` is its path within the bundle, `sha256` the hash's bytes; `modified` is in nanoseconds.
    """

    path: str
    key: bytes
    size: int
    sha256: bytes
    modified: int
    inode: int


def marks_of(status: os.stat_result) -> tuple[int, int]:
    """Return how the disk marks a file: when it was changed, and its number there; see `Kept`.

    Of the number what a newsroom's file can keep: that of Windows' ReFS may have 128 bits, and
    those of some network disks have all 64.
    """
    return status.st_mtime_ns, status.st_ino & _KEPT_BITS


class Stood(NamedTuple):
    """How the disk marked a file when an export had left it; see `Kept`."""

    path: str
    size: int
    modified: int
    inode: int


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check found wrong; `path` is the file within the bundle, or empty."""

    path: str
    message: Message


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What to export and where to: a folder, or a zip where the name ends in `.zip`.

    `articles` are numbers or UUIDs, in any state; without them every article in one of `states`
    goes out, approved and published ones where no state is named. With `languages`, only those in
    one of them. `public` leaves out what is there for editors. `archive` takes every article there
    is, in any state and under embargo too, with every picture that any revision of it ever named;
    nothing counts as sent by it. `theme` is the folder of a theme of one's own, None for the usual
    one.
    """

    target: Path
    articles: tuple[int | str, ...] = ()
    states: tuple[State, ...] = ()
    public: bool = False
    theme: Path | None = None
    languages: tuple[Language, ...] = ()
    archive: bool = False

    @property
    def taken_states(self) -> tuple[State, ...]:
        """The states whose articles go out where none is named by its number."""
        return tuple(State) if self.archive else self.states or EXPORTED_BY_DEFAULT

    @property
    def with_notices(self) -> bool:
        """Whether what was published and withdrawn leaves a notice: not where states are named."""
        return not self.states


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote; `notes` are what its reader should know."""

    path: Path
    articles: int
    written: int
    unchanged: int
    removed: int
    first_page: str
    notes: tuple[Message, ...]
