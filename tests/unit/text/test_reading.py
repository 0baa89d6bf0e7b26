"""Text from outside is brought into one form, and loses no word."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text import reading
from newsroom.text.reading import normalise, shown_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("а\r\nб\rв", "а\nб\nв"),
        ("а\x0bб\x0cв\x85г\u2028д\u2029е", "а\nб\nв\nг\nд\nе"),
        ("и\u0306", "й"),
        ("а\x00б\x1bв\x7f\x9f", "абв"),
        ("\ufeffа\u202eб\u202cв\u2066г\u2069", "абвг"),
        ("\u200fالف\u200e", "\u200fالف\u200e"),
        ("а\t\xa0\u00adб", "а\t\xa0\u00adб"),
        ("а\ud800б\ufffe", "аб"),
    ],
)
def test_normal_form(text: str, expected: str) -> None:
    assert normalise(text) == expected


@given(st.text())
def test_it_is_stable_and_loses_no_letter(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    composed = unicodedata.normalize("NFC", text)
    assert [c for c in once if c.isalnum()] == [c for c in composed if c.isalnum()]


@given(st.text() | st.text("а\u0301\u0302–«́1 \n", max_size=200))
def test_the_quick_way_is_the_same(text: str) -> None:
    quick = normalise(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "is_printable", lambda _text: False)
        patch.setattr(reading, "_TENTH_LONG_RUN", re.compile(""))
        assert normalise(text) == quick


def test_heaps_of_accents_take_no_time() -> None:
    started = time.perf_counter()
    text = normalise("а" + "\u0301\u0316" * 300_000)
    assert time.perf_counter() - started < 10
    assert text.count("\u0301") == 300_000


def test_names_fit_into_a_sentence() -> None:
    assert shown_name("мақала\n\u202eгпж.txt") == "мақала гпж.txt"
    assert shown_name("\udcff") == "?"
    assert shown_name("a" * 300 + ".txt").endswith("a.txt")
    assert len(shown_name("a" * 300)) < 100
