"""What differs between two versions of an article, ready to be shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from newsroom.domain.picture import Focus, Picture
from newsroom.domain.rates import Rate, RateTable, figure_text
from newsroom.domain.revision import Revision


class Kind(Enum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that is in both versions, in the older one alone, or in the newer one alone."""

    kind: Kind
    text: str


Pieces = tuple[Piece, ...]
"""A text's pieces in order: SAME and REMOVED make the older text, SAME and ADDED the newer."""


class Fact(Enum):
    """What an article carries beside its text."""

    STATE = "state"
    SUBHEAD = "subhead"
    CATEGORY = "category"
    OTHER_CATEGORIES = "other_categories"
    DATE = "date"
    TIME = "time"
    BYLINE = "byline"
    TAGS = "tags"
    EMBARGO = "embargo"
    URGENCY = "urgency"
    LANGUAGE = "language"
    VIEWS = "views"
    CORRECTION = "correction"
    SLUG = "slug"
    PICTURES = "pictures"
    RATE = "rate"
    RATES_DATE = "rates_date"
    RATES_SOURCE = "rates_source"


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that differs, as its canonical JSON writes it; an empty text where it was absent.

    `code` is the currency of a rate; a rate without one is the order of the currencies. Figures are
    exact, and the units that they are for stand behind them where they are not one: `0.3447/100`.
    """

    fact: Fact
    before: str
    after: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of an article side by side."""

    headline: Pieces
    lede: Pieces
    body: Pieces
    facts: tuple[FactChange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        texts = (*self.headline, *self.lede, *self.body)
        return not self.facts and all(piece.kind is Kind.SAME for piece in texts)


def compare_facts(older: Revision, newer: Revision) -> tuple[FactChange, ...]:
    """Return the facts that differ between two revisions, in the order of `Fact`."""
    before, after = _facts(older), _facts(newer)
    changes = [
        FactChange(fact, before[fact], after[fact])
        for fact in before
        if before[fact] != after[fact]
    ]
    changes += _rates(older.content.rates, newer.content.rates)
    order = list(Fact)
    return tuple(sorted(changes, key=lambda change: order.index(change.fact)))


def _facts(revision: Revision) -> dict[Fact, str]:
    content = revision.content
    rates = content.rates
    return {
        Fact.STATE: revision.state.value,
        Fact.SUBHEAD: content.subhead,
        Fact.CATEGORY: content.category,
        Fact.OTHER_CATEGORIES: ", ".join(content.other_categories),
        Fact.DATE: content.date.isoformat() if content.date else "",
        Fact.TIME: f"{content.time:%H:%M}" if content.time else "",
        Fact.BYLINE: content.byline,
        Fact.TAGS: ", ".join(content.tags),
        Fact.EMBARGO: content.embargo.isoformat() if content.embargo else "",
        Fact.URGENCY: "" if content.urgency is None else str(content.urgency),
        Fact.LANGUAGE: content.language.value,
        Fact.VIEWS: "" if content.views is None else str(content.views),
        Fact.SLUG: content.slug,
        Fact.CORRECTION: content.correction,
        Fact.PICTURES: "; ".join(map(_picture, content.pictures)),
        Fact.RATES_DATE: rates.date.isoformat() if rates.date else "",
        Fact.RATES_SOURCE: rates.source,
    }


def _picture(picture: Picture) -> str:
    """Return a picture's words, and signs for what has none: which it is, its part, its point."""
    crop, focus = picture.crop, picture.focus
    parts = [picture.alt, picture.caption, picture.credit, picture.sha256[:8]]
    if crop:
        parts.append(f"{crop.width}×{crop.height}+{crop.left}+{crop.top}")
    if focus != Focus():
        parts.append(f"+{focus.x}+{focus.y}")
    return f"{picture.place.value}: {' · '.join(part for part in parts if part)}"


def _rates(older: RateTable, newer: RateTable) -> Iterator[FactChange]:
    before, after = _figures(older), _figures(newer)
    for code in dict.fromkeys([*before, *after]):
        old, new = before.get(code, ""), after.get(code, "")
        if old != new:
            yield FactChange(Fact.RATE, old, new, code)
    if before == after and older.items != newer.items:
        yield FactChange(Fact.RATE, _codes(older), _codes(newer))


def _figures(table: RateTable) -> dict[str, str]:
    figures: dict[str, str] = {}
    for rate in table.items:
        earlier = f"{figures[rate.code]}; " if rate.code in figures else ""
        figures[rate.code] = earlier + _figure(rate)
    return figures


def _codes(table: RateTable) -> str:
    return ", ".join(rate.code for rate in table.items)


def _figure(rate: Rate) -> str:
    return figure_text(rate.value) + ("" if rate.quantity == 1 else f"/{rate.quantity}")
