"""Newsrooms for tests: a real file, and a clock that stands still until it is moved."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.storage.upgrade import open_engine


class Clock:
    """Gives a time that only `advance` changes."""

    def __init__(self) -> None:
        self.now = datetime(2024, 4, 24, 6, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


def make_newsroom(folder: Path, clock: Clock | None = None) -> Newsroom:
    """Open a newsroom in `folder`, putting one there when there is none."""
    path = folder / "test.newsroom"
    put_newsroom(path)
    return open_newsroom(path, lambda: "Айгүл Сәрсенова", clock or Clock())


def put_newsroom(path: Path) -> None:
    """Put a copy of a newsroom nobody has written in where there is none.

    Founding one takes a tenth of a second, which a test of something else learns nothing from. The
    copy has no name and no number of its own yet: it gets them when it is first opened, as a
    founded one does.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(founded())


@cache
def founded() -> bytes:
    """Return a newsroom's file as the program founds it."""
    with tempfile.TemporaryDirectory(prefix="newsroom-founded-") as folder:
        path = Path(folder) / "test.newsroom"
        open_engine(path).close()
        return path.read_bytes()
