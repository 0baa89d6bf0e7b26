"""A file that comes in pieces, measured and hashed on its way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator


class Pieces:
    """Yields the pieces; `size` and `sha256`, in hexadecimal, are those of what was yielded."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        self._hash = hashlib.sha256()
        self.size = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._hash.update(piece)
            self.size += len(piece)
            yield piece

    @property
    def sha256(self) -> str:
        """The hash so far."""
        return self._hash.hexdigest()
