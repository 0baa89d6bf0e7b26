"""Newsrooms for tests: a real file, and a clock that stands still until it is moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsroom.services.newsroom import Newsroom, open_newsroom


class Clock:
    """Gives a time that only `advance` changes."""

    def __init__(self) -> None:
        self.now = datetime(2024, 4, 24, 6, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


def make_newsroom(folder: Path, clock: Clock | None = None) -> Newsroom:
    """Open a newsroom in `folder`, founding it when there is none."""
    return open_newsroom(folder / "test.newsroom", lambda: "Айгүл Сәрсенова", clock or Clock())
