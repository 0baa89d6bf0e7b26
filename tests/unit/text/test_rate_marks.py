"""Marks for rates: what they show, where they are left alone, and what the copy desk says."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.domain.rates import Rate, RateTable
from newsroom.text.markdown import render
from newsroom.text.money import format_money, format_number
from newsroom.text.rate_marks import find_marks, resolve
from tests.support.articles import RATES, make_content
from tests.support.proofing import remarks

TABLE = RateTable((*RATES.items, Rate("UZS", Decimal("3.5"), 100), Rate("IRR", Decimal(7), 3)))


@pytest.mark.parametrize(
    ("mark", "shown"),
    [
        ("{rate:USD}", "480,63\xa0₸"),
        ("{rate: USD }", "480,63\xa0₸"),
        ("{rate:UZS}", "0,035\xa0₸"),
        ("{rate:IRR}", "2,33\xa0₸"),
        ("{convert:100 USD}", "48\xa0063,00\xa0₸"),
        ("{convert:1 000,5 USD}", "480\xa0870,32\xa0₸"),
        ("{convert:5000 KZT EUR}", "9,34\xa0€"),
        ("{convert:100 USD EUR}", "89,82\xa0€"),
        ("{convert:1000 KZT UZS}", "28\xa0571,43\xa0UZS"),
        ("{rate:GBP}", None),
        ("{rate:usd}", None),
        ("{convert:0 USD}", None),
        ("{convert:-5 USD}", None),
        ("{convert:1e9 USD}", None),
        ("{convert:USD}", None),
    ],
)
def test_what_a_mark_shows(mark: str, shown: str | None) -> None:
    assert resolve(mark, TABLE, Language.KAZAKH) == shown


def test_english() -> None:
    assert resolve("{convert:1000 USD}", TABLE, Language.ENGLISH) == "₸480,630.00"
    assert format_money(Decimal(5), "UZS", Language.ENGLISH) == "UZS\xa05.00"


@given(st.decimals(Decimal(0), Decimal(10**12), allow_nan=False, places=4))
def test_no_digit_is_lost(number: Decimal) -> None:
    for language, point in ((Language.KAZAKH, ","), (Language.ENGLISH, ".")):
        shown = format_number(number, language)
        bare = shown.replace("\xa0", "") if point == "," else shown.replace(",", "")
        assert Decimal(bare.replace(point, ".")) == number


def test_marks_are_resolved_on_the_page_and_not_in_code() -> None:
    body = (
        "Доллар **{rate:USD}**, `{rate:USD}`, [{rate:EUR}](http://x.kz/{rate:EUR}).\n\n"
        "    {rate:USD}\n\n```\n{rate:USD}\n```\n\n{rate:GBP}"
    )
    html = render(body, Language.KAZAKH, RATES)
    assert "<strong>480,63&nbsp;₸</strong>" in html
    assert "<code>{rate:USD}</code>" in html
    assert html.count("{rate:USD}") == 3
    assert ">535,13&nbsp;₸</a>" in html
    assert "<p>{rate:GBP}</p>" in html


def test_a_text_beyond_the_bounds_is_resolved_too() -> None:
    html = render("> " * 9 + "{rate:USD}", Language.KAZAKH, RATES)
    assert "480,63" in html


def test_each_text_has_its_own_rates() -> None:
    other = RateTable((Rate("USD", Decimal(500)),))
    assert "480,63" in render("{rate:USD}", Language.RUSSIAN, RATES)
    assert "500,00" in render("{rate:USD}", Language.RUSSIAN, other)
    assert "{rate:USD}" in render("{rate:USD}", Language.RUSSIAN)


@given(st.text("{}rateconvt:0159 USDKZT,.", max_size=80))
def test_any_text_is_read(text: str) -> None:
    for mark in find_marks(text):
        assert text[mark.start : mark.end] == mark.text
        shown = resolve(mark.text, TABLE, Language.KAZAKH)
        assert shown is None or mark.codes


def test_the_copy_desk_names_marks_without_a_rate() -> None:
    body = "{rate:USD} {rate:GBP} {rate:us} `{rate:GBP}` {convert:5 KZT CNY}"
    found = remarks("rate-mark", make_content(body=body))
    assert [(one.text, str(one.message)) for one in found] == [
        ("{rate:GBP}", "The article has no rate of GBP."),
        (
            "{rate:us}",
            "This is no rate that can be shown; write {rate:USD} or {convert:100 USD}.",
        ),
        ("{convert:5 KZT CNY}", "The article has no rate of CNY."),
    ]
