"""The rate book: taking figures in, asking for a day's, choosing among differing ones."""
# ruff: noqa: PLC0415 - every export asks the book: what reads files and what writes comes later

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from newsroom.domain.currencies import TENGE
from newsroom.domain.front_rates import FrontRates
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.rate_book import Cell, Kept, Pair, Point, Quote, Source, Taking, days
from newsroom.domain.rates import Rate, RateTable
from newsroom.errors import InputRefused
from newsroom.rates.addresses import FETCHED, Patience, Progress, address_of
from newsroom.services.clock import Clock
from newsroom.storage import rate_query
from newsroom.storage.engine import Engine
from newsroom.storage.question import Ask, asking

if TYPE_CHECKING:
    from newsroom.rates.reading import RateFile

__all__ = ["FETCHED", "Filled", "RateBook", "Taken"]

_PRINTED = {Source.NBK: "ҚР Ұлттық Банкі"}
_OF_OTHER_MONEY = (Source.CBR, Source.ECB)
_LINE_DAYS = 30
_FURTHEST_BACK = timedelta(days=31)
"""A day without figures takes those of at most so many days before."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file brought: figures added, those of them that differ from one already there."""

    name: str
    read: int
    added: int
    differing: int
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """An article's rates from the book, what is missing of them, and what to say about them."""

    table: RateTable
    missing: tuple[str, ...]
    notes: tuple[Message, ...]


class RateBook:
    """The newsroom's book of exchange rates; nothing in it is ever overwritten."""

    def __init__(
        self, engine: Engine, house: Callable[[], House], author: Callable[[], str], clock: Clock
    ) -> None:
        self._engine = engine
        self._house = house
        self._author = author
        self._clock = clock

    def today(self) -> date:
        """Return the newsroom's day."""
        return self._clock().astimezone(ZoneInfo(self._house().zone)).date()

    # Taking in

    def take_in(self, path: Path) -> Taken:
        """Take in a file: all of it, or `InputRefused` and nothing."""
        from newsroom.text.decoding import read_bytes

        return self.take_bytes(read_bytes(path), path.name)

    def take_bytes(self, data: bytes, name: str) -> Taken:
        """Take in what a file holds; the same once more changes nothing."""
        from newsroom.rates.reading import read_rates

        found = None
        if not data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
            from newsroom.services.rates_of_page import rates_of_page

            found = rates_of_page(data, name, self.today())
        return self._keep(found or read_rates(data, name, self.today()))

    def fetch(
        self,
        source: Source,
        day: date,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
        *,
        address: str = "",
        patience: Patience = Patience(),  # noqa: B008 - frozen
    ) -> Taken:
        """Ask a bank for its rates of a day and take them in."""
        if source not in FETCHED and not address:
            raise InputRefused(
                Message("{source} has no address to fetch rates from.", source=source.value)
            )
        from newsroom.rates.fetching import fetch

        address = address or address_of(source, day)
        return self.take_bytes(fetch(address, progress, cancelled, patience), address)

    def _keep(self, file: RateFile) -> Taken:
        from newsroom.storage import rates

        now = self._clock()
        author = self._author()
        with self._engine.writing() as session:
            added, differing = rates.add_new(session, file.quotes, file.file, author, now)
            if added:
                source = file.quotes[0].source.value
                rates.log(
                    session,
                    Taking(0, now, file.name, file.file, source, author, added, differing),
                )
        of = tuple(sorted({quote.day for quote in file.quotes}))
        return Taken(file.name, len(file.quotes), added, differing, of)

    # Asking

    def sources(self) -> tuple[Source, ...]:
        """Return the sources that the book has figures of, those of the house first."""
        with self._engine.asking() as ask:
            return rate_query.sources(ask)

    def in_tenge(self) -> tuple[Source, ...]:
        """Return the sources that price in tenge, the usual one first; there is always one."""
        return tuple(source for source in self.sources() if source not in _OF_OTHER_MONEY) or (
            Source.NBK,
        )

    def pairs(self, source: Source) -> tuple[Pair, ...]:
        """Return what a source prices, the house's currencies first, in its order."""
        order = self._order()
        with self._engine.asking() as ask:
            found = rate_query.pairs(ask, source)
        return tuple(sorted(found, key=order))

    def _order(self) -> Callable[[Pair], tuple[int, str]]:
        places = {code: place for place, code in enumerate(self._house().currencies)}
        return lambda pair: (places.get(pair.code, len(places)), str(pair))

    def day(self, day: date, source: Source = Source.NBK) -> tuple[Cell, ...]:
        """Return a source's figures for a day; one that has none takes the last before it."""
        order = self._order()
        with self._engine.asking() as ask:
            found = _day(ask, day, source)
        return tuple(sorted(found, key=lambda cell: order(cell.kept.quote.pair)))

    def table(self, source: Source, since: date, until: date) -> dict[Pair, dict[date, Cell]]:
        """Return each pair's figures by day, with gaps filled from the day before and marked so."""
        with self._engine.asking() as ask:
            found = rate_query.cells(ask, source, _back(since), until)
        by_pair: dict[Pair, dict[date, Cell]] = {}
        for cell in found:
            by_pair.setdefault(cell.kept.quote.pair, {})[cell.day] = cell
        filled: dict[Pair, dict[date, Cell]] = {}
        for pair, own in by_pair.items():
            last: Cell | None = None
            line = filled[pair] = {}
            for day in days(_back(since), until):
                last = own.get(day, last)
                if last and day >= since and day - last.kept.quote.day <= _FURTHEST_BACK:
                    line[day] = replace(last, day=day)
        return {pair: line for pair, line in filled.items() if line}

    def line(self, source: Source, pair: Pair, since: date, until: date) -> tuple[Point, ...]:
        """Return the figures of one unit over time; days without one have no point."""
        with self._engine.asking() as ask:
            return _line(ask, source, pair, since, until)

    def conflicts(self, source: Source) -> tuple[Cell, ...]:
        """Return the days for which figures differ and nobody has chosen."""
        with self._engine.asking() as ask:
            return tuple(
                cell for cell in rate_query.cells(ask, source, date.min, date.max) if cell.open
            )

    def last_day(self, source: Source = Source.NBK) -> date | None:
        """Return the newest day that the book has figures for, however far ahead they were set."""
        with self._engine.asking() as ask:
            return rate_query.last_day(ask, source, date.max)

    def log(self, most: int = 500) -> tuple[Taking, ...]:
        """Return the files that brought something, the newest first."""
        with self._engine.asking() as ask:
            return rate_query.takings(ask, most)

    def everything(self) -> tuple[Kept, ...]:
        """Return every figure there is, in the order in which they came."""
        with self._engine.asking() as ask:
            return tuple(rate_query.everything(ask))

    def as_csv(self) -> str:
        """Return the whole book as a table that can be taken in again."""
        from newsroom.services.rate_export import csv_text

        return csv_text(self.everything())

    def as_json(self) -> str:
        """Return the whole book as JSON."""
        from newsroom.services.rate_export import json_text

        return json_text(self.everything())

    def write(self, target: Path) -> None:
        """Write the whole book into a file: JSON where its name ends so, otherwise CSV."""
        from newsroom.services.copying import write_text

        text = self.as_json() if target.suffix.lower() == ".json" else self.as_csv()
        write_text(target, text)

    # By hand

    def edit(self, quote: Quote, reason: str) -> Kept:
        """Put a figure written by hand in force for its day; the others stay beside it."""
        from newsroom.storage import rates

        reason = _reasoned(reason)
        now = self._clock()
        with self._engine.writing() as session:
            kept = rates.add(session, quote, now, author=self._author(), reason=reason)
            rates.choose(session, kept, self._author(), reason, now)
        return kept

    def choose(self, number: int, reason: str) -> Kept:
        """Put one of a day's differing figures in force, and return it."""
        from newsroom.storage import rates

        reason = _reasoned(reason)
        with self._engine.writing() as session:
            kept = rate_query.get(asking(session), number)
            if kept is None:
                raise InputRefused(Message("The rate book has no figure {number}.", number=number))
            rates.choose(session, kept, self._author(), reason, self._clock())
        return kept

    # For an article

    def fill(
        self, day: date | None, codes: Sequence[str] = (), source: Source = Source.NBK
    ) -> Filled:
        """Return the rates of a day for an article, in tenge, in the house's order."""
        day = day or self.today()
        codes = codes or self._house().currencies
        with self._engine.asking() as ask:
            return _filled(ask, day, codes, source)

    def for_front(self, source: Source = Source.NBK) -> FrontRates:
        """Return the newest rates of the house's currencies, with the 30 days up to them."""
        codes = self._house().currencies
        with self._engine.asking() as ask:
            last = rate_query.last_day(ask, source, date.max)
            if last is None:
                return FrontRates()
            table = _filled(ask, last, codes, source).table
            since = last - timedelta(_LINE_DAYS - 1)
            lines = {}
            for rate in table.items:
                found = _line(ask, source, Pair(rate.code), since, last)
                lines[rate.code] = tuple(Point(one.day, one.value * rate.quantity) for one in found)
        return FrontRates(table, lines)


def _day(ask: Ask, day: date, source: Source) -> list[Cell]:
    newest: dict[Pair, Cell] = {}
    for cell in rate_query.cells(ask, source, _back(day), day):
        newest[cell.kept.quote.pair] = replace(cell, day=day)
    return list(newest.values())


def _line(ask: Ask, source: Source, pair: Pair, since: date, until: date) -> tuple[Point, ...]:
    found = rate_query.cells(ask, source, since, until, pair)
    return tuple(Point(cell.day, _unit(cell.kept.quote)) for cell in found)


def _filled(ask: Ask, day: date, codes: Sequence[str], source: Source) -> Filled:
    found = {
        cell.kept.quote.pair.code: cell
        for cell in _day(ask, day, source)
        if cell.kept.quote.pair.base == TENGE
    }
    # One table has one date: that of the newest figures there are for the day.
    newest = max((found[code].kept.quote.day for code in codes if code in found), default=None)
    shown = [
        found[code] for code in codes if code in found and found[code].kept.quote.day == newest
    ]
    items = tuple(_rate(ask, cell) for cell in shown)
    missing = tuple(code for code in codes if code not in {rate.code for rate in items})
    table = RateTable(items, newest, _PRINTED.get(source, "")) if items else RateTable()
    return Filled(table, missing, tuple(_notes(day, table, missing, shown)))


def _rate(ask: Ask, cell: Cell) -> Rate:
    quote = cell.kept.quote
    before = rate_query.last_day(ask, quote.source, quote.day - timedelta(1), quote.pair)
    previous = None
    if before and quote.day - before <= _FURTHEST_BACK:
        [earlier] = rate_query.cells(ask, quote.source, before, before, quote.pair)
        # Another number of units prices something else: no change can be told.
        if earlier.kept.quote.quantity == quote.quantity:
            previous = earlier.kept.quote.value
    return Rate(quote.pair.code, quote.value, quote.quantity, previous)


def _notes(
    day: date, table: RateTable, missing: Sequence[str], shown: Sequence[Cell]
) -> list[Message]:
    notes = []
    if not table:
        return [
            Message(
                "The rate book has no rates for {day}. Take in a file of that day, or fetch it.",
                day=day,
            )
        ]
    if table.date and table.date != day:
        notes.append(
            Message(
                "There are no rates for {day}: these are the last before it, of {date}.",
                day=day,
                date=table.date,
            )
        )
    if missing:
        notes.append(Message("The book lacks {codes}.", codes=", ".join(missing)))
    if any(cell.open for cell in shown):
        codes = ", ".join(cell.kept.quote.pair.code for cell in shown if cell.open)
        notes.append(
            Message("Figures differ for {codes}; choose one in the rate book.", codes=codes)
        )
    return notes


def _reasoned(reason: str) -> str:
    reason = " ".join(reason.split())
    if not reason:
        raise InputRefused(Message("A change of the rate book needs its reason."))
    return reason[:500]


def _unit(quote: Quote) -> Decimal:
    return quote.value / quote.quantity


def _back(day: date) -> date:
    return day - min(_FURTHEST_BACK, day - date.min)
