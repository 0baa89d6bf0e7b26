"""A row of a file of rates as it is written, and the refusals that name its line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NoReturn

from newsroom.domain.currencies import CODES, TENGE
from newsroom.domain.message import Message
from newsroom.domain.rate_book import Pair, Quote, Source
from newsroom.domain.rates import parse_figure
from newsroom.errors import InputRefused

_LONGEST_NAME = 100
_LONGEST_SHOWN = 40
_MOST_UNITS = 10_000_000


def refuse(file: str, line: int, reason: Message) -> NoReturn:
    """Refuse a file for what stands in one of its lines."""
    raise InputRefused(
        Message(
            "{file}, line {line}: {reason}. Nothing was taken in from this file.",
            file=file,
            line=line,
            reason=reason,
        )
    )


@dataclass(frozen=True, slots=True)
class Row:
    """One figure as a file has it; `other` is the second currency where it is not the base."""

    source: Source
    line: int
    day: date
    code: str
    value: str
    quantity: str = "1"
    base: str = TENGE
    name: str = ""

    def quote(self, file: str) -> Quote:
        """Return the figure, or refuse the file for it."""
        for code in (self.code, self.base):
            if code not in CODES:
                refuse(
                    file,
                    self.line,
                    Message("“{code}” is no currency's code (ISO 4217)", code=shown(code)),
                )
        if self.code == self.base:
            refuse(file, self.line, Message("{code} is priced in itself", code=self.code))
        try:
            value = parse_figure(self.value)
        except ValueError:
            refuse(
                file,
                self.line,
                Message(
                    "the rate of {code} is “{value}”, which is no figure above zero",
                    code=self.code,
                    value=shown(self.value),
                ),
            )
        return Quote(
            self.source,
            self.day,
            Pair(self.code, self.base),
            value,
            self._quantity(file),
            " ".join(self.name.split())[:_LONGEST_NAME],
            self.line,
        )

    def _quantity(self, file: str) -> int:
        text = self.quantity.strip()
        if text.isascii() and text.isdigit() and len(text) <= len(str(_MOST_UNITS)):
            number = int(text)
            if 0 < number <= _MOST_UNITS:
                return number
        refuse(
            file,
            self.line,
            Message(
                "the rate of {code} is for “{quantity}” units, which is no number above zero",
                code=self.code,
                quantity=shown(text),
            ),
        )


def read_day(text: str, form: str, file: str, line: int) -> date:
    """Return the day that `text` writes in the form `form`, or refuse the file for it."""
    try:
        return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        refuse(file, line, Message("“{text}” is no date", text=shown(text)))


def shown(text: str) -> str:
    """Return what a file says, short and printable, for a sentence about it."""
    text = "".join(char if char.isprintable() else " " for char in text).strip()
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
