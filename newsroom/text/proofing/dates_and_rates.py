"""Dates that cannot be, and rates that are not of the story's day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from newsroom.domain.message import Message
from newsroom.domain.proof import Field, Remark
from newsroom.text.proofing.rule import Piece, Rule

FUTURE = "future-date"
RATES = "rates"

_LONGEST_GAP = 10
"""Days: no holiday keeps a bank from setting rates for longer, so the book lacks files."""


def check_date(piece: Piece) -> Iterator[Remark]:
    """Yield a date that is still to come."""
    day = piece.content.date
    if day is not None and day > piece.today:
        message = Message("The date {date} is in the future.", date=day)
        yield Remark(FUTURE, Field.DATE, 0, 0, day.isoformat(), None, message)


def check_rates(piece: Piece) -> Iterator[Remark]:
    """Yield rates that are missing, undated, or older than the article by more than is let pass.

    Those that the rate book has for the article's date are the last before it, and no older –
    unless the book itself stops days before the article.
    """
    rates, day = piece.content.rates, piece.content.date
    message = None
    if not rates.items:
        message = Message("The article has no exchange rates.")
    elif rates.date is None:
        message = Message("The exchange rates have no date.")
    elif day is not None and _too_old(rates.date, day, piece):
        message = Message(
            "The exchange rates are of {rates}, older than the article.",
            rates=rates.date,
        )
    if message is not None:
        yield Remark(RATES, Field.RATES, 0, 0, "", None, message)


def _too_old(rates: date, day: date, piece: Piece) -> bool:
    age = (day - rates).days
    if rates == piece.book.date:
        return age > max(piece.rates_age, _LONGEST_GAP)
    newer = piece.book.date is not None and rates < piece.book.date
    return age > 0 and (newer or age > piece.rates_age)


FUTURE_RULE = Rule(
    FUTURE,
    Message("Date in the future"),
    Message("A date that is still to come is a slip, or a story too early."),
    check_date,
)
RATES_RULE = Rule(
    RATES,
    Message("Exchange rates"),
    Message("Each article is printed with the exchange rates of its day."),
    check_rates,
)
