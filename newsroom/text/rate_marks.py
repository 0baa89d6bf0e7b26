"""Marks in a text that stand for a figure: `{rate:USD}`, `{convert:100 USD}`.

A second currency says into what (`{convert:5000 KZT EUR}`); without one it is the tenge. Marks show
the figures of the article's own rates, and stay as they are written where these lack one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from newsroom.domain.conversion import convert, rounded, unit_price
from newsroom.domain.currencies import TENGE
from newsroom.domain.language import Language
from newsroom.domain.rates import RateTable, parse_figure
from newsroom.text.money import format_money

# Bounded: a text full of opening braces is read once.
MARK = r"\{(?:rate|convert):[^{}\n]{0,60}\}"
_MARK = re.compile(MARK)
_RATE = re.compile(r"\{rate:\s{0,3}(?P<code>[A-Z]{3})\s{0,3}\}")
_CONVERT = re.compile(
    r"\{convert:\s{0,3}(?P<amount>\d(?:[\d \u00a0]{0,20}\d)?(?:[.,]\d{1,10})?)"
    r"\s{1,3}(?P<code>[A-Z]{3})"
    r"(?:\s{1,3}(?P<into>[A-Z]{3}))?\s{0,3}\}"
)
_GROUPING = re.compile(r"[ \u00a0]")


@dataclass(frozen=True, slots=True)
class RateMark:
    """A mark and its place; `codes` is empty where it cannot be made out."""

    start: int
    end: int
    text: str
    codes: tuple[str, ...]


def has_marks(text: str) -> bool:
    """Tell, quickly, whether a text may have a mark."""
    return "{rate:" in text or "{convert:" in text


def find_marks(text: str) -> Iterator[RateMark]:
    """Yield the marks of a text."""
    for match in _MARK.finditer(text):
        yield RateMark(match.start(), match.end(), match[0], codes_of(match[0]))


def codes_of(mark: str) -> tuple[str, ...]:
    """Return the currencies that a mark needs, none where it cannot be made out."""
    if match := _RATE.fullmatch(mark):
        return (match["code"],)
    if (match := _CONVERT.fullmatch(mark)) and _amount(match["amount"]) is not None:
        return match["code"], match["into"] or TENGE
    return ()


def resolve(mark: str, rates: RateTable, language: Language) -> str | None:
    """Return what a mark shows, None where the rates lack its currency or it says nothing."""
    if match := _RATE.fullmatch(mark):
        return _price(match["code"], rates, language)
    match = _CONVERT.fullmatch(mark)
    amount = _amount(match["amount"]) if match else None
    if match is None or amount is None:
        return None
    into = match["into"] or TENGE
    converted = convert(rates, amount, match["code"], into)
    return None if converted is None else format_money(converted, into, language)


def resolve_all(text: str, rates: RateTable, language: Language) -> str:
    """Return a plain text with its marks resolved."""
    return _MARK.sub(lambda match: resolve(match[0], rates, language) or match[0], text)


def _price(code: str, rates: RateTable, language: Language) -> str | None:
    """One unit's price: every digit published for it, a rate for more units divided exactly."""
    for rate in rates.items:
        if rate.code == code:
            exact = unit_price(rates, code)
            power_of_ten = str(rate.quantity).strip("0") == "1"
            price = rate.value / rate.quantity if power_of_ten or exact is None else rounded(exact)
            return format_money(price, TENGE, language)
    return None


def _amount(text: str) -> Decimal | None:
    try:
        return parse_figure(_GROUPING.sub("", text))
    except ValueError:
        return None
