"""What a rule of the copy desk is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.domain.rates import NO_RATES, RateTable
from newsroom.text.proofing.prose import Prose


@dataclass(frozen=True, slots=True)
class Piece:
    """What a rule is given: the article, its fields of text, and the day it is looked at.

    `book` is what the rate book has for the article's date, nothing where it has none.
    `rates_age` is by how many days the article's rates may be older than the article.
    """

    content: Content
    proses: tuple[Prose, ...]
    today: date
    book: RateTable = NO_RATES
    rates_age: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its name for programs and for people, why it exists, and the check itself."""

    name: str
    title: Message
    reason: Message
    check: Callable[[Piece], Iterable[Remark]]
