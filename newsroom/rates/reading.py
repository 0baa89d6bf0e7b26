"""A file of rates, whoever published it: read whole, or refused with its name and line."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from newsroom.domain.message import Message
from newsroom.domain.rate_book import Pair, Quote
from newsroom.errors import InputRefused
from newsroom.rates import cbr, ecb, nbk, table
from newsroom.rates.row import Row, refuse, shown
from newsroom.rates.xml import Element, read_xml

LARGEST = 8_000_000  # bytes: the ECB's whole history since 1999 is below this
FURTHEST = timedelta(days=10)
"""Rates are set ahead over a weekend or a holiday; further ahead is a slip of the date."""


class Reader(Protocol):
    """What each source's file offers: the one interface."""

    def fits(self, root: Element) -> bool:
        """Tell whether the document is of this source."""

    def read(self, root: Element, file: str) -> Sequence[Row]:
        """Return its rows; refuses what it cannot make out."""


_XML_READERS: tuple[Reader, ...] = (nbk, cbr, ecb)


@dataclass(frozen=True, slots=True)
class RateFile:
    """What a file holds: its name, its hash, and its figures in their order."""

    name: str
    file: str
    quotes: tuple[Quote, ...]


def read_rates(data: bytes, name: str, today: date) -> RateFile:
    """Read a file of rates of any known source; `today` is the newsroom's day.

    Raises `InputRefused` for a file that is none, and for the first thing wrong in it.
    """
    if len(data) > LARGEST:
        raise InputRefused(
            Message(
                "{file} is larger than {megabytes} MB; no file of exchange rates is. "
                "Choose another file.",
                file=name,
                megabytes=LARGEST // 1_000_000,
            )
        )
    rows = _rows(data, name)
    return RateFile(name, hashlib.sha256(data).hexdigest(), checked(rows, name, today))


def _rows(data: bytes, name: str) -> Sequence[Row]:
    if not _looks_like_xml(data):
        return table.read(data, name)
    if _looks_like_a_page(data):
        raise InputRefused(
            Message(
                "{file} is a web page, not a file of exchange rates: so a bank answers that is out "
                "of order, or a network that wants its own form filled in first. Open the address "
                "in a browser to see which, and take in the file of rates; the book is as it was.",
                file=name,
            )
        )
    root = read_xml(data, name)
    for reader in _XML_READERS:
        if reader.fits(root):
            return reader.read(root, name)
    raise InputRefused(
        Message(
            "{file}, line {line}: <{tag}> begins no exchange rates that this program knows. It "
            "knows those of the National Bank of Kazakhstan, the Bank of Russia and the ECB.",
            file=name,
            line=root.line,
            tag=shown(root.tag),
        )
    )


def checked(rows: Sequence[Row], name: str, today: date) -> tuple[Quote, ...]:
    """Return the rows' figures; refuses a wrong one, a second for the same day, a day to come."""
    seen: dict[tuple[date, Pair], int] = {}
    quotes = []
    for row in rows:
        quote = row.quote(name)
        if quote.day > today + FURTHEST:
            refuse(
                name,
                row.line,
                Message("the date {date} is in the future", date=quote.day.isoformat()),
            )
        key = (quote.day, quote.pair)
        if key in seen:
            refuse(
                name,
                row.line,
                Message(
                    "{code} stands there a second time, first in line {line}",
                    code=str(quote.pair),
                    line=seen[key],
                ),
            )
        seen[key] = row.line
        quotes.append(quote)
    return tuple(quotes)


def _looks_like_xml(data: bytes) -> bool:
    return _head(data).startswith(b"<")


def _looks_like_a_page(data: bytes) -> bool:
    return _head(data).lower().startswith((b"<!doctype html", b"<html"))


def _head(data: bytes) -> bytes:
    return data[:200].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00")
