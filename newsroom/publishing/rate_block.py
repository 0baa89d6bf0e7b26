"""The rate block of a page: the house's order and decimals, the change, and a line of 30 days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from newsroom.domain.date_style import DateStyle
from newsroom.domain.newsroom import House
from newsroom.domain.rate_book import Point
from newsroom.domain.rates import Rate, RateTable, figure_text
from newsroom.publishing.words import Words
from newsroom.text.characters import one_line
from newsroom.text.dates import format_date

_WIDTH, _HEIGHT, _EDGE = 90, 22, 2
_FEWEST_POINTS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line over time as the points of an SVG polyline, and the same said in words."""

    points: str
    last_x: str
    last_y: str
    words: str


@dataclass(frozen=True, slots=True)
class RateFigure:
    """One exchange rate: `value` as it was stored, `shown` as the house prints it.

    `title` says what it means. `sign` is ▲ or ▼ where it costs more or less than the day before,
    and `change` says so in words.
    """

    label: str
    title: str
    value: str
    shown: str
    sign: str = ""
    change: str = ""
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class Rates:
    """The rate block: figures in their order, and when and by whom they were published."""

    items: tuple[RateFigure, ...]
    iso_date: str
    date: str
    source: str


def rates(
    table: RateTable,
    words: Words,
    house: House,
    lines: Mapping[str, Sequence[Point]] | None = None,
) -> Rates:
    """Return the rate block of a table, with `lines` over time by code where there are any."""
    order = {code: place for place, code in enumerate(house.currencies)}
    ordered = sorted(table.items, key=lambda rate: order.get(rate.code, len(order)))
    return Rates(
        items=tuple(_figure(rate, words, house, (lines or {}).get(rate.code)) for rate in ordered),
        iso_date=table.date.isoformat() if table.date else "",
        date=format_date(table.date, words.language, house.date_style) if table.date else "",
        source=one_line(table.source),
    )


def _figure(rate: Rate, words: Words, house: House, line: Sequence[Point] | None) -> RateFigure:
    number = "" if rate.quantity == 1 else f"{rate.quantity}\N{NO-BREAK SPACE}"
    name = words.currencies.get(rate.code, rate.code)
    change = rate.change
    sign, said = "", ""
    if change:
        sign, text = ("▲", words.rate_up) if change > 0 else ("▼", words.rate_down)
        said = text.format(change=figure_text(abs(change)))
    return RateFigure(
        label=f"{number}{rate.code}",
        title=f"{number}{name}",
        value=figure_text(rate.value),
        shown=shown(rate.value, house.decimals),
        sign=sign,
        change=said,
        line=_line(line, words, house.date_style) if line and len(line) >= _FEWEST_POINTS else None,
    )


def shown(value: Decimal, decimals: int | None) -> str:
    """Return a figure with the house's number of decimals, None for those published.

    A small figure keeps what it has: it must not become zero.
    """
    if decimals is None:
        return figure_text(value)
    rounded = value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return figure_text(rounded if rounded >= Decimal("0.1") else value)


def _line(points: Sequence[Point], words: Words, style: DateStyle) -> Line:
    """Place the points by their days, so that a weekend is as wide as it was long."""
    first, last = points[0].day, points[-1].day
    low = min(point.value for point in points)
    high = max(point.value for point in points)
    days, span = max((last - first).days, 1), high - low
    places = []
    for point in points:
        x = _EDGE + Decimal((_WIDTH - 2 * _EDGE) * (point.day - first).days) / days
        share = (point.value - low) / span if span else Decimal("0.5")
        y = _HEIGHT - _EDGE - share * (_HEIGHT - 2 * _EDGE)
        places.append((f"{x:.1f}", f"{y:.1f}"))
    said = words.rate_line.format(
        since=format_date(first, words.language, style),
        until=format_date(last, words.language, style),
        low=figure_text(low.normalize()),
        high=figure_text(high.normalize()),
    )
    return Line(" ".join(f"{x},{y}" for x, y in places), *places[-1], said)
