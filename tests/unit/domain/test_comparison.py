"""What changed beside the text, with figures exactly as given."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from newsroom.domain.comparison import Comparison, Fact, FactChange, Kind, Piece, compare_facts
from newsroom.domain.language import Language
from newsroom.domain.rates import Rate, RateTable
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State
from tests.support.articles import SAVED_AT, make_content


def revision(state: State = State.DRAFT, **changes: Any) -> Revision:
    return Revision("uuid", 1, None, state, "Айгүл", SAVED_AT, make_content(**changes))


def rates(*items: Rate, **more: Any) -> RateTable:
    return RateTable(items, **more)


def test_only_what_differs_is_named() -> None:
    assert compare_facts(revision(), revision(body="Жаңа")) == ()


def test_every_fact_is_told_before_and_after() -> None:
    before = revision(rates=rates(Rate("USD", Decimal("480.60")), date=date(2024, 4, 24)))
    after = revision(
        State.IN_REVIEW,
        category="",
        date=None,
        byline="Ерлан",
        tags=("бір", "екі"),
        language=Language.KAZAKH_ARABIC,
        views=None,
        slug="basqa",
        rates=rates(Rate("USD", Decimal("480.6")), Rate("KRW", Decimal("34.51"), 100), source="ҰБ"),
    )
    assert compare_facts(before, after) == (
        FactChange(Fact.STATE, "draft", "in_review"),
        FactChange(Fact.CATEGORY, "Президент", ""),
        FactChange(Fact.DATE, "2021-10-18", ""),
        FactChange(Fact.BYLINE, "Айгүл Сәрсенова", "Ерлан"),
        FactChange(Fact.TAGS, "ТМД, кооперация", "бір, екі"),
        FactChange(Fact.LANGUAGE, "kk", "kk-Arab"),
        FactChange(Fact.VIEWS, "229", ""),
        FactChange(Fact.SLUG, "onerkasiptik-kooperaciany-kenyeitu-qajet", "basqa"),
        FactChange(Fact.RATE, "480.60", "480.6", "USD"),
        FactChange(Fact.RATE, "", "34.51/100", "KRW"),
        FactChange(Fact.RATES_DATE, "2024-04-24", ""),
        FactChange(Fact.RATES_SOURCE, "", "ҰБ"),
    )


def test_the_order_of_currencies_is_a_change() -> None:
    one, other = Rate("USD", Decimal(480)), Rate("EUR", Decimal(535))
    changes = compare_facts(revision(rates=rates(one, other)), revision(rates=rates(other, one)))
    assert changes == (FactChange(Fact.RATE, "USD, EUR", "EUR, USD"),)


def test_nothing_differs() -> None:
    same = (Piece(Kind.SAME, "сөз"),)
    assert Comparison(same, (), same, ()).is_empty
    assert not Comparison(same, (), (Piece(Kind.ADDED, "сөз"),), ()).is_empty
