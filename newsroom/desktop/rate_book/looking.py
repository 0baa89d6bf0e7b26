"""What the rate book's window shows, asked for in one go and off its thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsroom.domain.rate_book import Cell, Pair, Point, Source, Taking, days

if TYPE_CHECKING:
    from newsroom.services.rates import RateBook


@dataclass(frozen=True, slots=True)
class Shown:
    """The days, the newest first, what the book has for them, what differs, and the log."""

    days: tuple[date, ...]
    pairs: tuple[Pair, ...]
    cells: Mapping[Pair, Mapping[date, Cell]]
    conflicts: tuple[Cell, ...]
    log: tuple[Taking, ...]

    def line(self, pair: Pair) -> tuple[Point, ...]:
        """Return the figures of a pair as published, oldest first; carried ones are none."""
        return tuple(
            Point(day, cell.kept.quote.value)
            for day, cell in sorted(self.cells.get(pair, {}).items())
            if not cell.carried
        )


def look(book: RateBook, source: Source, count: int, until: date | None) -> Shown:
    """Return `count` days up to `until`, or up to the newest that the book has."""
    last = until or book.last_day(source) or book.today()
    first = last - min(timedelta(count - 1), last - date.min)
    cells = book.table(source, first, last)
    pairs = tuple(pair for pair in book.pairs(source) if pair in cells)
    return Shown(
        tuple(reversed(days(first, last))), pairs, cells, book.conflicts(source), book.log()
    )
