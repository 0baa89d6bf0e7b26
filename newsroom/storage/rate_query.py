"""What is asked of the rate book as text: a day's figures, those of many days, what took them in.

SQL as text, and nothing that is slow to import: an export of any newsroom asks the rate book.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Any

from newsroom.domain.rate_book import Cell, Kept, Pair, Quote, Source, Taking
from newsroom.storage.question import Ask, Question

_COLUMNS = (
    "id, source, day, code, base, value, quantity, name, taken_at, file, author, reason FROM rate"
)
_CODE_BASE_DAY = itemgetter(3, 4, 2)


def day(ask: Ask, source: Source, pair: Pair, day: date) -> tuple[Kept, ...]:
    """Return the figures for one day, in the order in which they came."""
    condition, values = _within(source, day, day, pair)
    sql = f"SELECT {_COLUMNS} WHERE {condition} ORDER BY id"
    return tuple(_kept(row) for row in ask(Question(sql, values)))


def get(ask: Ask, number: int) -> Kept | None:
    """Return a figure by its number."""
    rows = ask(Question(f"SELECT {_COLUMNS} WHERE id = ?", (number,)))
    return _kept(rows[0]) if rows else None


def last_day(ask: Ask, source: Source, until: date, pair: Pair | None = None) -> date | None:
    """Return the last day up to `until` that has a figure, None where there is none."""
    condition, values = _within(source, date.min, until, pair)
    [[found]] = ask(Question(f"SELECT max(day) FROM rate WHERE {condition}", values))  # noqa: S608
    return date.fromisoformat(found) if found else None


def cells(
    ask: Ask, source: Source, since: date, until: date, pair: Pair | None = None
) -> list[Cell]:
    """Return what the book has for each day and pair, by pair and day; nothing is carried here."""
    condition, values = _within(source, since, until, pair)
    sql = f"SELECT {_COLUMNS} WHERE {condition} ORDER BY code, base, day, id"
    rows = ask(Question(sql, values))
    chosen = _choices(ask, source, since, until, pair)
    return [
        _cell([_kept(row) for row in group], chosen.get(key))
        for key, group in groupby(rows, _CODE_BASE_DAY)
    ]


def everything(ask: Ask) -> list[Kept]:
    """Return every figure that there is, with what was chosen, in the order in which they came."""
    found: list[Kept] = []
    for source in Source:
        for cell in cells(ask, source, date.min, date.max):
            found += (cell.kept, *cell.others)
    return sorted(found, key=lambda one: one.id)


def figures(
    ask: Ask, source: Source, since: date, until: date
) -> Iterator[tuple[date, Pair, tuple[Decimal, int]]]:
    """Yield the day, the pair and the figure of all that there is, in no order."""
    condition, values = _within(source, since, until)
    sql = f"SELECT day, code, base, value, quantity FROM rate WHERE {condition}"  # noqa: S608
    for day_, code, base, value, quantity in ask(Question(sql, values)):
        yield date.fromisoformat(day_), Pair(code, base), (Decimal(value), quantity)


def pairs(ask: Ask, source: Source) -> tuple[Pair, ...]:
    """Return what a source has figures for."""
    sql = "SELECT DISTINCT code, base FROM rate WHERE source = ? ORDER BY code, base"
    return tuple(Pair(code, base) for code, base in ask(Question(sql, (source.value,))))


def sources(ask: Ask) -> tuple[Source, ...]:
    """Return the sources that the book has figures of."""
    found = {name for (name,) in ask(Question("SELECT DISTINCT source FROM rate"))}
    return tuple(source for source in Source if source.value in found)


def takings(ask: Ask, most: int) -> tuple[Taking, ...]:
    """Return the files that brought something, the newest first."""
    sql = (
        "SELECT id, taken_at, name, file, source, author, added, differing FROM rate_taking "
        "ORDER BY id DESC LIMIT ?"
    )
    return tuple(
        Taking(number, datetime.fromisoformat(taken_at), *rest)
        for number, taken_at, *rest in ask(Question(sql, (most,)))
    )


def _within(
    source: Source, since: date, until: date, pair: Pair | None = None
) -> tuple[str, tuple[str, ...]]:
    condition = "source = ? AND day >= ? AND day <= ?"
    values = (source.value, since.isoformat(), until.isoformat())
    if pair is None:
        return condition, values
    return f"{condition} AND code = ? AND base = ?", (*values, pair.code, pair.base)


def _choices(
    ask: Ask, source: Source, since: date, until: date, pair: Pair | None
) -> dict[Any, tuple[int, int]]:
    condition, values = _within(source, since, until, pair)
    # By id: of several choices for a day the last stays.
    sql = (
        f"SELECT code, base, day, rate_id, seen FROM rate_choice WHERE {condition} "  # noqa: S608
        "ORDER BY id"
    )
    rows = ask(Question(sql, values))
    return {(code, base, day_): (rate, seen) for code, base, day_, rate, seen in rows}


def _cell(found: list[Kept], choice: tuple[int, int] | None) -> Cell:
    """The first figure is in force until a person chooses; what came after the choice is open."""
    number, seen = choice or (found[0].id, found[0].id)
    kept = next(one for one in found if one.id == number)
    others = tuple(replace(one, chosen=False) for one in found if one is not kept)
    return Cell(kept.quote.day, kept, others, any(one.id > seen for one in found))


def _kept(row: Sequence[Any]) -> Kept:
    number, source, day_, code, base, value, quantity, name, taken_at, file, author, reason = row
    quote = Quote(
        Source(source),
        date.fromisoformat(day_),
        Pair(code, base),
        Decimal(value),
        quantity,
        name,
    )
    return Kept(number, quote, datetime.fromisoformat(taken_at), file, author, reason)
