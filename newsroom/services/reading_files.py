"""Reading many files into articles in their order, in a second process too where there are many."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from newsroom.text.decoding import read_bytes
from newsroom.text.preparing import Prepared, prepare
from newsroom.text.second_reader import SecondReader

# The other process takes as long to start as it takes to read so many files.
WORTH_IT = 100
_AT_ONCE = 20
# Files that are read and not yet asked for: what memory an import takes does not grow with it.
_AHEAD = 12
_LARGEST_SENT = 1_000_000  # bytes of so many files at once
_PATIENCE = 60.0  # seconds, for what takes a fifth of one

Read = tuple[Path, Prepared | Message]


@dataclass(slots=True)
class _Part:
    paths: Sequence[Path]
    found: list[Prepared | Message] | None = None
    data: tuple[tuple[bytes, str], ...] = ()

    def read(self) -> None:
        """Read it in this process."""
        self.found = [_read_one(path) for path in self.paths]


def read_files(paths: Sequence[Path], worth_it: int = WORTH_IT) -> Generator[Read]:
    """Yield each file with the article in it, or why it is refused; in their order.

    The values are the same with the other process and without. It ends with the iterator.
    """
    # A frozen program is no Python that could be started again.
    alone = len(paths) < worth_it or getattr(sys, "frozen", False) or os.cpu_count() == 1
    if alone:
        for path in paths:
            yield path, _read_one(path)
        return
    second = SecondReader()
    try:
        for part in _parts(paths, second):
            assert part.found is not None
            yield from zip(part.paths, part.found, strict=True)
    finally:
        second.end()


def _parts(paths: Sequence[Path], second: SecondReader) -> Iterator[_Part]:
    """Yield the files' parts in order; whichever process has time reads the next."""
    left = deque(_Part(paths[at : at + _AT_ONCE]) for at in range(0, len(paths), _AT_ONCE))
    ahead: deque[_Part] = deque()
    asked: deque[_Part] = deque()
    while left or ahead:
        _collect(asked, second)
        # The other process first: while this one stores what is read it gives it nothing.
        while left and len(ahead) < _AHEAD and second.has_room:
            ahead.append(left.popleft())
            if not _asked(ahead[-1], second, asked):
                ahead[-1].read()
        if ahead and ahead[0].found is not None:
            yield ahead.popleft()
        elif left and len(ahead) < _AHEAD:
            ahead.append(left.popleft())
            ahead[-1].read()
        elif ahead:
            # All that may be read ahead is read, but for what the other process is at.
            _collect(asked, second, _PATIENCE)


def _asked(part: _Part, second: SecondReader, asked: deque[_Part]) -> bool:
    """Give the part to the other process, and tell whether it was taken."""
    try:
        files = tuple((read_bytes(path), path.name) for path in part.paths)
    except InputRefused:
        return False  # each says for itself what is wrong
    if sum(len(data) for data, _ in files) > _LARGEST_SENT or not second.ask(files):
        return False
    part.data = files
    asked.append(part)
    return True


def _collect(asked: deque[_Part], second: SecondReader, patience: float | None = None) -> None:
    """Take in what the other process has answered; what it leaves undone is done here."""
    while asked:
        found = second.answer(patience)
        if found is None and patience is not None:
            second.end()
        if found is None and not second.ended:
            return
        part = asked.popleft()
        if found is None or len(found) != len(part.paths):
            second.end()
            found = [prepare(data, name) for data, name in part.data]
        part.found, part.data, patience = found, (), None


def _read_one(path: Path) -> Prepared | Message:
    try:
        return prepare(read_bytes(path), path.name)
    except InputRefused as error:
        return error.message
