"""The list of a bundle's files: of a large bundle, nearly all of it is on the disk.

A hundred thousand articles have three hundred thousand files, and an export of them shall do with
as much memory as one of ten thousand.
"""

from __future__ import annotations

import os
import pickle
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from heapq import merge
from itertools import islice
from typing import IO, NamedTuple

from newsroom.domain.bundle import Kept
from newsroom.exchange.manifest import ABOUT_ITSELF
from newsroom.exchange.names import folded

# So many wait in memory; three megabytes of them.
_AT_ONCE = 8192
_PIECE = 512


LEFT, SAME, NEW = range(3)
"""How a file came into the bundle: it stands as the last export left it, and was not made; it was
made, and stands there already; it was made, and waits to be put in place."""


class Taken(NamedTuple):
    """A file that was taken into the bundle; but for `how` as in `Kept`."""

    path: str
    key: bytes
    size: int
    sha256: bytes
    modified: int
    inode: int
    how: int

    @property
    def kept(self) -> Kept:
        """The file as it is remembered."""
        return Kept._make(self[:-1])


class Roll:
    """Takes files in any order and gives them back sorted by path, as often as asked.

    `folder` is where it may write; what it writes there has no name, and is gone when it is closed.
    """

    def __init__(self, folder: str, at_once: int = _AT_ONCE) -> None:
        self.count = 0
        self.size = 0
        """The bytes in all files."""
        self.new = 0
        """How many of them wait to be put in place."""
        self._folder = folder
        self._at_once = at_once
        self._waiting: list[Taken] = []
        self._runs: list[_Run] = []
        self._file: IO[bytes] | None = None
        self._folders: dict[str, str] = {}
        # The few names that some system takes for another's: all others are what they are folded.
        self._odd = {folded(path): path for path in ABOUT_ITSELF}

    @property
    def folders(self) -> Mapping[str, str]:
        """The folded names of all folders that files are in, each with one of these files."""
        return self._folders

    def take(self, file: Taken) -> bool:
        """Take in a file; whether its name may stand beside those before it, so far as is known."""
        path = file.path
        key = folded(path)
        if key != path:
            if key in self._odd:
                return False
            self._odd[key] = path
        folder = key.rpartition("/")[0]
        while folder and folder not in self._folders:
            self._folders[folder] = path
            folder = folder.rpartition("/")[0]
        self.count += 1
        self.size += file.size
        self.new += file.how == NEW
        self._waiting.append(file)
        if len(self._waiting) >= self._at_once:
            self._put_down()
        return True

    def sort(self) -> str | None:
        """Be told that all have been taken in; return a name that is another's too, None for none.

        Raises `OSError`, as `take` and going through it do.
        """
        if self._runs:
            self._put_down()
            old, runs = self._file, self._runs
            self._file, self._runs = None, []
            try:
                self._write(merge(*runs))
            finally:
                if old is not None:
                    old.close()
        else:
            self._waiting.sort()
        return self._twin()

    def close(self) -> None:
        """Let go of what is on the disk."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __iter__(self) -> Iterator[Taken]:
        for run in self._runs:
            yield from run
        yield from self._waiting

    def named(self, keys: Iterable[str]) -> Mapping[str, str]:
        """Return the files whose folded names are among `keys`, by these; those about it too."""
        wanted = set(keys)
        found = {key: path for key, path in self._odd.items() if key in wanted}
        if wanted:
            found.update((file.path, file.path) for file in self if file.path in wanted)
        return found

    def _twin(self) -> str | None:
        """Return a name that is also another file's or a folder's, for some systems."""
        for key, path in self._odd.items():
            if key in self._folders:
                return path
        before = ""
        for file in self:
            path = file.path
            if path == before or path in self._folders or path in self._odd:
                return path
            before = path
        return None

    def _put_down(self) -> None:
        self._waiting.sort()
        self._write(self._waiting)
        self._waiting = []

    def _write(self, files: Iterable[Taken]) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115 - see close
        file = self._file
        start = file.seek(0, os.SEEK_END)
        rest = iter(files)
        pieces = 0
        while piece := [tuple(one) for one in islice(rest, _PIECE)]:
            pickle.dump(piece, file, pickle.HIGHEST_PROTOCOL)
            pieces += 1
        self._runs.append(_Run(file, start, pieces))


class _Run:
    """Some of the files, sorted, as they lie in the file."""

    def __init__(self, file: IO[bytes], start: int, pieces: int) -> None:
        self._file = file
        self._start = start
        self._pieces = pieces

    def __iter__(self) -> Iterator[Taken]:
        at = self._start
        for _ in range(self._pieces):
            self._file.seek(at)  # others read in between
            piece = pickle.load(self._file)  # noqa: S301 - nobody else can reach this file
            at = self._file.tell()
            yield from map(Taken._make, piece)
