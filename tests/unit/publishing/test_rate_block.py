"""The rate block of a page: order, decimals, change and the line over time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from newsroom.domain.front_rates import FrontRates
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.domain.rate_book import Point
from newsroom.domain.rates import Rate, RateTable
from newsroom.publishing.rate_block import rates, shown
from newsroom.publishing.site import Site
from newsroom.publishing.theme import standard_theme
from tests.support.articles import make_story
from tests.support.sites import compose

KAZAKH = standard_theme().words(Language.KAZAKH)
HOUSE = House(uuid="x")
DAY = date(2024, 4, 24)
LINE = tuple(Point(DAY + timedelta(day), Decimal(444 + day)) for day in (0, 1, 2, 5))


def test_rates_keep_their_figures_to_the_digit() -> None:
    table = RateTable((Rate("USD", Decimal("474.20")), Rate("AMD", Decimal("11.38"), 10)))
    block = rates(table, KAZAKH, HOUSE)
    assert [(figure.label, figure.value, figure.shown) for figure in block.items] == [
        ("USD", "474.20", "474.20"),
        ("10\N{NO-BREAK SPACE}AMD", "11.38", "11.38"),
    ]
    assert block.items[0].title == "АҚШ доллары"
    assert (block.iso_date, block.date, block.source) == ("", "", "")


def test_a_currency_without_a_name_shows_its_code() -> None:
    table = RateTable((Rate("XAU", Decimal(1)),), DAY, "ҚР Ұлттық Банкі")
    assert rates(table, KAZAKH, HOUSE).items[0].title == "XAU"
    assert rates(table, KAZAKH, HOUSE).iso_date == "2024-04-24"


def test_the_houses_order_and_decimals() -> None:
    table = RateTable(
        (Rate("CNY", Decimal("61.255")), Rate("EUR", Decimal(473)), Rate("USD", Decimal("444.3")))
    )
    block = rates(table, KAZAKH, replace(HOUSE, currencies=("USD", "EUR"), decimals=2))
    assert [(one.label, one.shown, one.value) for one in block.items] == [
        ("USD", "444.30", "444.3"),
        ("EUR", "473.00", "473"),
        ("CNY", "61.26", "61.255"),
    ]


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [("0.0106", 2, "0.0106"), ("4.755", 2, "4.76"), ("4.7", None, "4.7"), ("444.5", 0, "445")],
)
def test_decimals(value: str, decimals: int | None, text: str) -> None:
    assert shown(Decimal(value), decimals) == text


@pytest.mark.parametrize(
    ("previous", "sign", "words"),
    [
        ("443.81", "▲", "0.51 теңгеге қымбаттады"),
        ("445", "▼", "0.68 теңгеге арзандады"),
        ("444.32", "", ""),
        (None, "", ""),
    ],
)
def test_the_change_has_a_sign_and_words(previous: str | None, sign: str, words: str) -> None:
    before = None if previous is None else Decimal(previous)
    table = RateTable((Rate("USD", Decimal("444.32"), 1, before),))
    [figure] = rates(table, KAZAKH, HOUSE).items
    assert (figure.sign, figure.change) == (sign, words)


def test_a_line_is_placed_by_its_days() -> None:
    table = RateTable((Rate("USD", Decimal(449)),))
    [figure] = rates(table, KAZAKH, HOUSE, {"USD": LINE}).items
    assert figure.line is not None
    assert figure.line.points == "2.0,20.0 19.2,16.4 36.4,12.8 88.0,2.0"
    assert figure.line.words == (
        "24 Сәуір, 2024 – 29 Сәуір, 2024 аралығында: ең төмені 444, ең жоғарысы 449"
    )
    assert rates(table, KAZAKH, HOUSE, {"USD": LINE[:2]}).items[0].line is None


def test_a_level_line_is_in_the_middle() -> None:
    level = tuple(replace(point, value=Decimal(5)) for point in LINE)
    [figure] = rates(RateTable((Rate("USD", Decimal(5)),)), KAZAKH, HOUSE, {"USD": level}).items
    assert figure.line is not None
    assert {place.split(",")[1] for place in figure.line.points.split()} == {"11.0"}


def test_the_front_page_has_the_newest_rates_and_their_line() -> None:
    table = RateTable((Rate("USD", Decimal(449), 1, Decimal(448)),), DAY + timedelta(5), "ҚР ҰБ")
    site = Site(HOUSE, {}, FrontRates(table, {"USD": LINE}))
    files = {file.path: file.data for file in compose(site, [make_story(1)])}
    front = files["index.html"].decode()
    assert '<data value="449">449</data>' in front
    svg = front[front.index("<svg") : front.index("</svg>") + 6]
    assert ET.fromstring(svg).get("aria-label")  # noqa: S314 - our own
    assert "▲" in front
    assert "<svg" not in files[next(path for path in files if path.startswith("article/"))].decode()
    older = replace(table, date=date(2020, 1, 1))
    site = replace(site, rates=FrontRates(older, {}))
    files = {file.path: file.data for file in compose(site, [make_story(1)])}
    assert '<data value="480.63">' in files["index.html"].decode()
