"""How a passphrase is judged: by words and signs, roughly, and never harder than it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.passphrase import LEAST, Strength, strength


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.SHORT),
        ("құпия", Strength.SHORT),
        ("редакциямыз", Strength.WEAK),
        ("аааааааааааааааа", Strength.WEAK),
        ("жаңа сөз жаңа сөз жаңа сөз", Strength.WEAK),
        ("12345678", Strength.WEAK),
        ("алма ағаш кітап", Strength.FAIR),
        ("қалам көпір таңқурай он жеті", Strength.STRONG),
        ("fT7#qL9!zR2", Strength.STRONG),
    ],
)
def test_it_is_judged_by_its_words_or_its_signs(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


@given(st.text(max_size=40))
def test_a_short_one_is_short_and_more_words_never_harm(passphrase: str) -> None:
    order = list(Strength)
    found = strength(passphrase)
    assert (found is Strength.SHORT) == (len(passphrase) < LEAST)
    assert order.index(strength(f"{passphrase} көпір таңқурай")) >= order.index(found)
