"""Hyphenation left over from a column."""

from __future__ import annotations

import pytest

from tests.support.proofing import remarks_in


def test_a_divided_word_is_joined() -> None:
    assert remarks_in("column-hyphen", "мәселені ұсын- ды.") == [("ұсын- ды", "ұсынды")]
    assert remarks_in("column-hyphen", "мемле\u00adкеттік") == [
        ("мемле\u00adкеттік", "мемлекеттік")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "теле- және радиоарна",
        "радио- и телепрограммы",
        "бас-басы, ТМД-ға, 100- ге",
        "Қасым- Жомарт",
        "сөз - сөз",
        "- бір\n- екі",
    ],
)
def test_is_left_alone(text: str) -> None:
    assert remarks_in("column-hyphen", text) == []
