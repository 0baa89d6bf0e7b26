"""Parts that are missing, dates that cannot be, and rates of another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from newsroom.domain.article import Content
from newsroom.domain.rates import NO_RATES, Rate, RateTable
from newsroom.text.proofing import proof
from tests.support.proofing import TODAY, remarks

RATES = RateTable(items=(Rate("USD", Decimal("480.63"), 1),), date=TODAY, source="ҚР ҰБ")
WHOLE = Content(
    headline="Бас",
    lede="Лид",
    body="Мәтін",
    category="Қоғам",
    date=TODAY,
    byline="Айгүл Сәрсен",
    rates=RATES,
)


def test_a_whole_article_has_no_remark() -> None:
    assert [remarks(rule, WHOLE) for rule in ("missing-part", "future-date", "rates")] == [[]] * 3


@pytest.mark.parametrize("field", ["headline", "lede", "body", "category", "byline"])
def test_a_missing_part(field: str) -> None:
    found = remarks("missing-part", replace(WHOLE, **{field: "  "}))  # type: ignore[arg-type]
    assert [one.field.value for one in found] == [field]


def test_a_missing_date() -> None:
    found = remarks("missing-part", replace(WHOLE, date=None))
    assert [one.field.value for one in found] == ["date"]


def test_a_date_to_come() -> None:
    tomorrow = TODAY + timedelta(days=1)
    found = remarks("future-date", replace(WHOLE, date=tomorrow))
    assert [(one.field.value, one.text) for one in found] == [("date", "2026-11-24")]


@pytest.mark.parametrize(
    ("rates", "said"),
    [
        (RateTable(), "The article has no exchange rates."),
        (replace(RATES, date=None), "The exchange rates have no date."),
        (
            replace(RATES, date=date(2026, 11, 20)),
            "The exchange rates are of 2026-11-20, older than the article.",
        ),
    ],
)
def test_rates_of_another_day(rates: RateTable, said: str) -> None:
    found = remarks("rates", replace(WHOLE, rates=rates))
    assert [str(one.message) for one in found] == [said]


@pytest.mark.parametrize(
    ("days", "book", "allowed", "remarked"),
    [
        (1, None, 0, True),
        (3, None, 3, False),
        (4, None, 3, True),
        (2, 2, 0, False),  # the book's last before the article
        (2, 1, 3, True),  # the book has newer ones
        (10, 10, 0, False),
        (11, 11, 0, True),  # no bank keeps silent for so long
        (11, 11, 14, False),
    ],
)
def test_how_old_rates_may_be(days: int, book: int | None, allowed: int, *, remarked: bool) -> None:
    def of(ago: int) -> RateTable:
        return replace(RATES, date=TODAY - timedelta(days=ago))

    table = NO_RATES if book is None else of(book)
    found = proof(replace(WHOLE, rates=of(days)), TODAY, book=table, rates_age=allowed)
    assert ("rates" in [one.rule for one in found]) is remarked


def test_later_rates_are_left_alone() -> None:
    later = replace(RATES, date=TODAY + timedelta(days=1))
    assert remarks("rates", replace(WHOLE, rates=later)) == []
