"""Headlines stand as a reader of Kazakh and Russian looks for them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text.sorting import sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        list("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
        ["Азық", "Әзіл", "Барыс"],
        ["Елка", "Ёлка", "Жар"],
        ["2 сәуір", "10 сәуір", "Сәуір"],
        ["«Ана тілі»", "Аналар", "Әке"],
        ["Assembly", "Äje", "Bayterek", "Алматы"],
        ["қала", "Қала күні", "ҚАЛАЛЫҚ"],
        ["...", "а"],
    ],
)
def test_the_order_of_the_alphabet(ordered: list[str]) -> None:
    mixed = ordered[:]
    random.Random(1).shuffle(mixed)  # noqa: S311
    assert sorted(mixed, key=sort_key) == ordered


@given(st.text(max_size=300))
def test_any_headline_has_a_key(headline: str) -> None:
    assert sort_key(headline) == sort_key(headline)
    sort_key(headline).encode()
