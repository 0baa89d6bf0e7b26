"""The rate book's rows: added, chosen among, never changed and never removed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal

from sqlalchemy import insert
from sqlalchemy.orm import Session

from newsroom.domain.rate_book import Kept, Pair, Quote, Source, Taking
from newsroom.domain.rates import figure_text
from newsroom.storage import rate_query
from newsroom.storage.question import Ask, asking
from newsroom.storage.rows import RateChoiceRow, RateRow, RateTakingRow


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
    kept = rate_query.get(asking(session), row.id)
    assert kept is not None
    return kept


def add_new(
    session: Session, quotes: Iterable[Quote], file: str, author: str, taken_at: datetime
) -> tuple[int, int]:
    """Add the figures that the book does not have; return how many, and how many of them differ."""
    known = _known(asking(session), quotes := tuple(quotes))
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
    found = rate_query.day(asking(session), quote.source, quote.pair, quote.day)
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


_Figures = dict[tuple[Source, date, Pair], set[tuple[Decimal, int]]]


def _known(ask: Ask, quotes: tuple[Quote, ...]) -> _Figures:
    known: _Figures = {}
    for source in {quote.source for quote in quotes}:
        own = [quote.day for quote in quotes if quote.source is source]
        for day, pair, figure in rate_query.figures(ask, source, min(own), max(own)):
            known.setdefault((source, day, pair), set()).add(figure)
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


def _text(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="seconds")
