"""Exchange rates as an article carries them: exact figures with their date and source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

_CODE = re.compile(r"[A-Z]{3}")
_FIGURE = re.compile(r"(?:0|[1-9]\d{0,11})(?:[.,]\d{1,10})?", re.ASCII)


def parse_figure(text: str) -> Decimal:
    """Return the figure as published, every digit kept (`474.20` stays `474.20`).

    A decimal comma is read as a point. Raises `ValueError` for anything that is not a positive
    plain number: no sign, no exponent, no grouping, no zero before it.
    """
    text = text.strip()
    if not _FIGURE.fullmatch(text):
        raise ValueError(text)
    try:
        figure = Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise ValueError(text) from error
    if figure <= 0:
        raise ValueError(text)
    return figure


def figure_text(figure: Decimal) -> str:
    """Return the figure as `parse_figure` reads it: every digit, never an exponent."""
    return f"{figure:f}"


@dataclass(frozen=True, slots=True)
class Rate:
    """`value` tenge for `quantity` units of the currency with the ISO 4217 code `code`.

    `previous` is what as many units cost on the day before that had rates, None where nobody knows.
    """

    code: str
    value: Decimal
    quantity: int = 1
    previous: Decimal | None = None

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise ValueError(self.code)
        if not self.value.is_finite() or self.value <= 0 or self.quantity < 1:
            raise ValueError(f"{self.code} {self.value} for {self.quantity}")
        if self.previous is not None and not (self.previous.is_finite() and self.previous > 0):
            raise ValueError(f"{self.code} {self.previous} before")

    @property
    def change(self) -> Decimal | None:
        """How much more it costs than the day before; None where that is not known."""
        return None if self.previous is None else self.value - self.previous


@dataclass(frozen=True, slots=True)
class RateTable:
    """The rates that an article shows, in the order shown, with their own date and source.

    `date` is the day for which the figures were published, None when it is not known (a page that
    was saved years later shows the rates of the day it was saved). `source` is free text.
    """

    items: tuple[Rate, ...] = ()
    date: date | None = None
    source: str = ""

    def __bool__(self) -> bool:
        return bool(self.items)


NO_RATES = RateTable()
