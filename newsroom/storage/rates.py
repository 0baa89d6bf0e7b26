"""The rate book's rows: added, chosen among, never changed and never removed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import groupby

from sqlalchemy import Select, func, insert, select
from sqlalchemy.orm import Session

from newsroom.domain.rate_book import Cell, Kept, Pair, Quote, Source, Taking
from newsroom.domain.rates import figure_text
from newsroom.storage.rows import RateChoiceRow, RateRow, RateTakingRow


def day(session: Session, source: Source, pair: Pair, day: date) -> tuple[Kept, ...]:
    """Return the figures for one day, in the order in which they came."""
    rows = session.scalars(_of_pair(source, pair).where(RateRow.day == day.isoformat()))
    return tuple(_kept(row) for row in rows)


def last_day(
    session: Session, source: Source, until: date, pair: Pair | None = None
) -> date | None:
    """Return the last day up to `until` that has a figure, None where there is none."""
    wanted = select(func.max(RateRow.day)).where(
        RateRow.source == source.value, RateRow.day <= until.isoformat()
    )
    if pair:
        wanted = wanted.where(RateRow.code == pair.code, RateRow.base == pair.base)
    found = session.scalar(wanted)
    return date.fromisoformat(found) if found else None


def cells(
    session: Session, source: Source, since: date, until: date, pair: Pair | None = None
) -> list[Cell]:
    """Return what the book has for each day and pair, by pair and day; nothing is carried here."""
    wanted = select(RateRow).where(
        RateRow.source == source.value,
        RateRow.day >= since.isoformat(),
        RateRow.day <= until.isoformat(),
    )
    if pair:
        wanted = wanted.where(RateRow.code == pair.code, RateRow.base == pair.base)
    rows = session.scalars(wanted.order_by(RateRow.code, RateRow.base, RateRow.day, RateRow.id))
    chosen = _choices(session, source, since, until)
    return [
        _cell([_kept(row) for row in group], chosen.get(key))
        for key, group in groupby(rows, lambda row: (row.code, row.base, row.day))
    ]


def everything(session: Session) -> list[Kept]:
    """Return every figure that there is, with what was chosen, in the order in which they came."""
    found: list[Kept] = []
    for source in Source:
        for cell in cells(session, source, date.min, date.max):
            found += (cell.kept, *cell.others)
    return sorted(found, key=lambda one: one.id)


def pairs(session: Session, source: Source) -> tuple[Pair, ...]:
    """Return what a source has figures for."""
    rows = session.execute(
        select(RateRow.code, RateRow.base)
        .where(RateRow.source == source.value)
        .distinct()
        .order_by(RateRow.code, RateRow.base)
    )
    return tuple(Pair(code, base) for code, base in rows)


def sources(session: Session) -> tuple[Source, ...]:
    """Return the sources that the book has figures of."""
    found = set(session.scalars(select(RateRow.source).distinct()))
    return tuple(source for source in Source if source.value in found)


def add(
    session: Session,
    quote: Quote,
    taken_at: datetime,
    *,
    file: str = "",
    author: str = "",
    reason: str = "",
) -> Kept:
    """Add a figure, whatever is there for its day."""
    row = RateRow(
        source=quote.source.value,
        day=quote.day.isoformat(),
        code=quote.pair.code,
        base=quote.pair.base,
        value=figure_text(quote.value),
        quantity=quote.quantity,
        name=quote.name,
        taken_at=_text(taken_at),
        file=file,
        author=author,
        reason=reason,
    )
    session.add(row)
    session.flush()
    return _kept(row)


def add_new(
    session: Session, quotes: Iterable[Quote], file: str, author: str, taken_at: datetime
) -> tuple[int, int]:
    """Add the figures that the book does not have; return how many, and how many of them differ."""
    known = _known(session, list(quotes := tuple(quotes)))
    rows, differing = [], 0
    for quote in quotes:
        figures = known.setdefault((quote.source, quote.day, quote.pair), set())
        if quote.figure in figures:
            continue
        differing += bool(figures)
        figures.add(quote.figure)
        rows.append(_values(quote, file, author, taken_at))
    if rows:
        session.execute(insert(RateRow), rows)
    return len(rows), differing


def choose(session: Session, kept: Kept, author: str, reason: str, chosen_at: datetime) -> None:
    """Put a figure in force for its day, before all that the day has now."""
    quote = kept.quote
    found = day(session, quote.source, quote.pair, quote.day)
    session.add(
        RateChoiceRow(
            source=quote.source.value,
            day=quote.day.isoformat(),
            code=quote.pair.code,
            base=quote.pair.base,
            rate_id=kept.id,
            seen=max(one.id for one in found),
            author=author,
            reason=reason,
            chosen_at=_text(chosen_at),
        )
    )


def get(session: Session, number: int) -> Kept | None:
    """Return a figure by its number."""
    row = session.get(RateRow, number)
    return _kept(row) if row else None


def log(session: Session, taking: Taking) -> None:
    """Note a file that brought something; the number given is not looked at."""
    session.add(
        RateTakingRow(
            taken_at=_text(taking.taken_at),
            name=taking.name,
            file=taking.file,
            source=taking.source,
            author=taking.author,
            added=taking.added,
            differing=taking.differing,
        )
    )


def takings(session: Session, most: int) -> tuple[Taking, ...]:
    """Return the files that brought something, the newest first."""
    rows = session.scalars(select(RateTakingRow).order_by(RateTakingRow.id.desc()).limit(most))
    return tuple(
        Taking(
            row.id,
            _time(row.taken_at),
            row.name,
            row.file,
            row.source,
            row.author,
            row.added,
            row.differing,
        )
        for row in rows
    )


_Figures = dict[tuple[Source, date, Pair], set[tuple[Decimal, int]]]


def _known(session: Session, quotes: Sequence[Quote]) -> _Figures:
    known: _Figures = {}
    for source in {quote.source for quote in quotes}:
        own = [quote.day for quote in quotes if quote.source is source]
        rows = session.execute(
            select(RateRow.day, RateRow.code, RateRow.base, RateRow.value, RateRow.quantity).where(
                RateRow.source == source.value,
                RateRow.day >= min(own).isoformat(),
                RateRow.day <= max(own).isoformat(),
            )
        )
        for day_, code, base, value, quantity in rows:
            key = (source, date.fromisoformat(day_), Pair(code, base))
            known.setdefault(key, set()).add((Decimal(value), quantity))
    return known


def _values(quote: Quote, file: str, author: str, taken_at: datetime) -> dict[str, object]:
    return {
        "source": quote.source.value,
        "day": quote.day.isoformat(),
        "code": quote.pair.code,
        "base": quote.pair.base,
        "value": figure_text(quote.value),
        "quantity": quote.quantity,
        "name": quote.name,
        "taken_at": _text(taken_at),
        "file": file,
        "author": author,
        "reason": "",
    }


def _of_pair(source: Source, pair: Pair) -> Select[RateRow]:
    return (
        select(RateRow)
        .where(RateRow.source == source.value, RateRow.code == pair.code, RateRow.base == pair.base)
        .order_by(RateRow.id)
    )


def _choices(
    session: Session, source: Source, since: date, until: date
) -> dict[tuple[str, str, str], tuple[int, int]]:
    rows = session.execute(
        select(
            RateChoiceRow.code,
            RateChoiceRow.base,
            RateChoiceRow.day,
            RateChoiceRow.rate_id,
            RateChoiceRow.seen,
        )
        .where(
            RateChoiceRow.source == source.value,
            RateChoiceRow.day >= since.isoformat(),
            RateChoiceRow.day <= until.isoformat(),
        )
        .order_by(RateChoiceRow.id)
    )
    return {(code, base, day_): (rate, seen) for code, base, day_, rate, seen in rows}


def _cell(found: list[Kept], choice: tuple[int, int] | None) -> Cell:
    """The first figure is in force until a person chooses; what came after the choice is open."""
    number, seen = choice or (found[0].id, found[0].id)
    kept = next(one for one in found if one.id == number)
    others = tuple(replace(one, chosen=False) for one in found if one is not kept)
    return Cell(kept.quote.day, kept, others, any(one.id > seen for one in found))


def _kept(row: RateRow) -> Kept:
    quote = Quote(
        Source(row.source),
        date.fromisoformat(row.day),
        Pair(row.code, row.base),
        Decimal(row.value),
        row.quantity,
        row.name,
    )
    return Kept(row.id, quote, _time(row.taken_at), row.file, row.author, row.reason)


def _text(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="seconds")


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
