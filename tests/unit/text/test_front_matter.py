"""Markdown files with front matter read and write articles exactly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.rates import Rate, RateTable
from newsroom.text.front_matter import has_front_matter, read_markdown, read_state, write_markdown
from newsroom.text.reading import normalise
from tests.support.articles import make_content
from tests.support.contents import ANY_CONTENT

FILE = """---
title: "Көпір: ашылды"
description: Жаңа көпір бүгін ашылды.
category: Қоғам
date: 18 Қазан, 2021
authors: [Айгүл Сәрсен, Ерлан Сейіт]
tags: көпір, қала
views: 229
lang: kk
slug: kopir-ashyldy
state: approved
rates:
  date: 2021-10-18
  source: ҚР Ұлттық Банкі
  items:
    - {code: USD, value: 474.20}
    - {code: AMD, value: "11,38", quant: 10}
---

# Бөлім

Мәтін.
"""


def test_every_key() -> None:
    reading = read_markdown(FILE)
    assert reading.warnings == ()
    assert reading.content == Content(
        headline="Көпір: ашылды",
        lede="Жаңа көпір бүгін ашылды.",
        body="# Бөлім\n\nМәтін.",
        category="Қоғам",
        date=date(2021, 10, 18),
        byline="Айгүл Сәрсен, Ерлан Сейіт",
        tags=("көпір", "қала"),
        views=229,
        slug="kopir-ashyldy",
        rates=RateTable(
            (Rate("USD", Decimal("474.20")), Rate("AMD", Decimal("11.38"), 10)),
            date(2021, 10, 18),
            "ҚР Ұлттық Банкі",
        ),
    )
    assert str(reading.content.rates.items[0].value) == "474.20"
    assert read_state(FILE) == "approved"
    assert read_state("Мәтін") == ""


@given(ANY_CONTENT)
@example(make_content())
@example(Content(headline="---", lede="...\n---\n", body="---\nа: б\n---\n"))
@example(Content(body="# Тақырып\n\n\n"))
@example(Content(headline="null", lede="~", category="yes", slug="0x1F", byline="[a", tags=("1",)))
def test_what_is_written_reads_back(content: Content) -> None:
    reading = read_markdown(write_markdown(content))
    assert reading.content == content
    assert [str(warning) for warning in reading.warnings] == (
        [] if content.headline else ["No headline was found; write one."]
    )


def test_what_is_written_looks_like_a_hand_wrote_it() -> None:
    written = write_markdown(make_content(rates=RateTable(), tags=()))
    assert written.startswith("---\nheadline: Өнеркәсіптік кооперацияны кеңейту қажет\nlede: Мем")
    assert "\ndate: '2021-10-18'\n" in written
    assert "tags" not in written


def test_simple_rates_keep_order_and_digits() -> None:
    rates = read_markdown("---\nrates:\n  RUB: 5.270\n  USD: 480,63\n---\nа").content.rates
    assert [(rate.code, str(rate.value)) for rate in rates.items] == [
        ("RUB", "5.270"),
        ("USD", "480.63"),
    ]


def test_without_front_matter_the_first_heading_leads() -> None:
    content = read_markdown("Кіріспе.\n\n# Көпір *ашылды* #\n\nМәтін.\n").content
    assert content.headline == "Көпір ашылды"
    assert (content.lede, content.body) == ("", "Кіріспе.\n\nМәтін.")
    assert read_markdown("Көпір\n=====\nМәтін.").content.headline == "Көпір"
    assert read_markdown("## Бөлім\n\nC# тілі").content.headline == ""
    assert read_markdown("# C#\n").content.headline == "C#"
    assert read_markdown("```\n# x\n```\n").content.headline == ""


def test_a_headline_that_is_given_leaves_the_heading() -> None:
    content = read_markdown("---\nheadline: А\n---\n# Б\n").content
    assert (content.headline, content.body) == ("А", "# Б")


@pytest.mark.parametrize(
    "head",
    ["a: [", "- а\n- б", "just text", "a: 1\na: 2", "{" * 5000, "a: &x [*x, *y]", "? [а]\n: б"],
)
def test_bad_yaml_stays_in_the_body(head: str) -> None:
    text = f"---\n{head}\n---\n\nМәтін."
    reading = read_markdown(text)
    assert reading.content.body == text
    assert "cannot be read as YAML" in str(reading.warnings[0])


def test_front_matter_without_end_stays_in_the_body() -> None:
    text = "---\nheadline: А\n\nМәтін."
    reading = read_markdown(text)
    assert reading.content.body == text
    assert not has_front_matter(text)


def test_unknown_names_are_said() -> None:
    reading = read_markdown("---\nheadline: А\nlayout: post\ntitle: Б\n---\nв")
    assert reading.content.headline == "А"
    assert "layout, title" in str(reading.warnings[0])


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("date: кеше", "date"),
        ("views: көп", "views"),
        ("views: -1", "views"),
        ("language: fr", "language"),
        ("rates: {USD: мың}", "rates"),
        ("rates: {items: [{code: USD}]}", "rates"),
        ("rates: {items: x}", "rates"),
        ("rates: [1]", "rates"),
        ("lede: {a: b}", "lede"),
        ("tags: [[a]]", "tags"),
    ],
)
def test_a_value_that_cannot_be_read_is_named(line: str, name: str) -> None:
    reading = read_markdown(f"---\nheadline: А\n{line}\n---\nб")
    assert reading.content.headline == "А"
    assert any(f" {name} " in str(warning) for warning in reading.warnings)


def test_dates_with_a_time_and_empty_values() -> None:
    text = "---\nheadline: А\ndate: 2021-10-18T09:30:00+06:00\nviews:\ntags: []\nlede: ~\n---\nб"
    reading = read_markdown(text)
    assert reading.content.date == date(2021, 10, 18)
    assert reading.warnings == ()


def test_aliases_that_multiply_are_never_built() -> None:
    levels = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 40))
    text = f"---\nl0: &l0 [ha]\n{levels}\nheadline: А\n---\nб"
    assert read_markdown(text).content.headline == "А"


@given(st.text(alphabet="-: \nabа#{}[]&*!|>'\"%@`0", max_size=60))
def test_anything_gives_an_article(head: str) -> None:
    content = read_markdown(f"---\n{head}\n---\nб").content
    assert content.body == normalise(content.body)
    assert content.language in Language
