"""Marks for a rate that the article does not have, and rates that are not those of the book."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.domain.currencies import TENGE
from newsroom.domain.message import Message
from newsroom.domain.proof import Field, Remark
from newsroom.domain.rates import figure_text
from newsroom.text.proofing.rule import Piece, Rule
from newsroom.text.rate_marks import find_marks

NAME = "rate-mark"
BOOK = "rate-book"


def check(piece: Piece) -> Iterator[Remark]:
    """Yield the marks that will stand on the page as they are written."""
    known = {TENGE, *(rate.code for rate in piece.content.rates.items)}
    for prose in piece.proses:
        if prose.field is not Field.BODY:
            continue
        for mark in find_marks(prose.text):
            missing = [code for code in mark.codes if code not in known]
            if missing:
                message = Message(
                    "The article has no rate of {code}.", code=", ".join(dict.fromkeys(missing))
                )
            elif not mark.codes:
                message = Message(
                    "This is no rate that can be shown; write {one} or {other}.",
                    one="{rate:USD}",
                    other="{convert:100 USD}",
                )
            else:
                continue
            yield prose.remark(NAME, mark.start, mark.end, message)


def check_book(piece: Piece) -> Iterator[Remark]:
    """Yield each rate that is not the one that the rate book has for the rates' date."""
    rates, book = piece.content.rates, piece.book
    if rates.date is None or book.date is None:
        return
    if rates.date != book.date:
        if piece.content.date is not None and rates.date < book.date:
            message = Message(
                "The rate book has newer rates for the article's date, those of {date}.",
                date=book.date,
            )
            yield Remark(BOOK, Field.RATES, 0, 0, "", None, message)
        return
    figures = {rate.code: (rate.value, rate.quantity) for rate in book.items}
    for rate in rates.items:
        known = figures.get(rate.code)
        if known is not None and known != (rate.value, rate.quantity):
            message = Message(
                "{code} is {value} for {quantity} here, and {book} for {units} in the rate book.",
                code=rate.code,
                value=figure_text(rate.value),
                quantity=rate.quantity,
                book=figure_text(known[0]),
                units=known[1],
            )
            yield Remark(BOOK, Field.RATES, 0, 0, rate.code, None, message)


RULE = Rule(
    NAME,
    Message("Marks for a rate"),
    Message("A mark without its rate would be printed as it is written."),
    check,
)
BOOK_RULE = Rule(
    BOOK,
    Message("The rate book"),
    Message("Readers compare the figures with those that the bank published."),
    check_book,
)
