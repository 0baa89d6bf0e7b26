"""The rate book: figures as their sources published them, each with its day, source and origin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from newsroom.domain.currencies import CODES, TENGE
from newsroom.domain.message import Message


class Source(StrEnum):
    """Who published a figure."""

    NBK = "nbk"
    CBR = "cbr"
    ECB = "ecb"
    CSV = "csv"
    PAGE = "page"
    HAND = "hand"


SOURCE_NAMES = {
    Source.NBK: Message("National Bank of Kazakhstan"),
    Source.CBR: Message("Bank of Russia"),
    Source.ECB: Message("European Central Bank"),
    Source.CSV: Message("CSV file"),
    Source.PAGE: Message("Text of a page"),
    Source.HAND: Message("By hand"),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """What a figure prices: units of the currency `code` in units of the currency `base`."""

    code: str
    base: str = TENGE

    def __post_init__(self) -> None:
        if self.code not in CODES or self.base not in CODES or self.code == self.base:
            raise ValueError(f"{self.code}/{self.base}")

    def __str__(self) -> str:
        return self.code if self.base == TENGE else f"{self.code}/{self.base}"


@dataclass(frozen=True, slots=True)
class Quote:
    """`value` of `pair.base` for `quantity` of `pair.code`, every digit as published.

    `name` is the currency's name as the source wrote it; `line` is where in its file it stands.
    """

    source: Source
    day: date
    pair: Pair
    value: Decimal
    quantity: int = 1
    name: str = ""
    line: int = 0

    def __post_init__(self) -> None:
        if not self.value.is_finite() or self.value <= 0 or self.quantity < 1:
            raise ValueError(f"{self.pair} {self.value} for {self.quantity}")

    @property
    def figure(self) -> tuple[Decimal, int]:
        """What makes two figures differ: not how they are padded."""
        return self.value, self.quantity


@dataclass(frozen=True, slots=True)
class Kept:
    """A figure in the book: where it came from, and by whom and why where a person wrote it.

    `file` is the SHA-256 of the file it was read from, empty for one written by hand. `chosen`
    says that it is the figure in force for its day; the others are kept beside it.
    """

    id: int
    quote: Quote
    taken_at: datetime
    file: str
    author: str = ""
    reason: str = ""
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """What the book has for a source, a pair and a day.

    `kept` is the figure in force; `carried` says that it is that of an earlier day, because the
    day has none. `others` are differing figures for the same day; `open` says that nobody has
    chosen among them yet.
    """

    day: date
    kept: Kept
    others: tuple[Kept, ...] = ()
    open: bool = False

    @property
    def carried(self) -> bool:
        """Whether the figure is one of an earlier day."""
        return self.kept.quote.day != self.day


@dataclass(frozen=True, slots=True)
class Taking:
    """One file that was taken in: a line of the import log."""

    id: int
    taken_at: datetime
    name: str
    file: str
    source: str
    author: str
    added: int
    differing: int


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of one unit on a day, for a line over time."""

    day: date
    value: Decimal


def days(first: date, last: date) -> list[date]:
    """Return every day from `first` to `last`."""
    return [first + timedelta(number) for number in range((last - first).days + 1)]
