"""Straight quotation marks, and those without their pair."""

from __future__ import annotations

import pytest

from newsroom.domain.language import Language
from tests.support.proofing import remarks_in


@pytest.mark.parametrize(
    ("text", "language", "marks"),
    [
        ('"Самұрық" қоры', Language.KAZAKH, "«»"),
        ('Ол: «Бұл "Егемен" емес», – деді', Language.KAZAKH, "“”"),
        ('("Заң")', Language.RUSSIAN, "«»"),
        ('He said "no."', Language.ENGLISH, "“”"),
        ('**"сөз"**', Language.KAZAKH, "«»"),
    ],
)
def test_straight_marks_become_curved(text: str, language: Language, marks: str) -> None:
    found = remarks_in("straight-quotes", text, language)
    assert found == [('"', mark) for mark in marks]


@pytest.mark.parametrize(
    "text", ["don't «сөз» 5'", '`"код"`', '[а](https://a.kz/?q="x")', '<b class="x">а</b>']
)
def test_other_signs_are_left_alone(text: str) -> None:
    assert remarks_in("straight-quotes", text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("«Самұрық қоры", ["«"]),
        ("Самұрық» қоры", ["»"]),
        ("«бір “екі» үш", ["«", "“", "»"]),
        ("«бір\n\nекі»", ["«", "»"]),
        ("«бір «екі»", ["«"]),
    ],
)
def test_a_mark_without_its_pair(text: str, found: list[str]) -> None:
    assert [text for text, _ in remarks_in("unpaired-quotes", text)] == found


@pytest.mark.parametrize("text", ["«бір “екі” үш»", "„бір“ «екі»", "“one” «екі»", "«»"])
def test_pairs_are_left_alone(text: str) -> None:
    assert remarks_in("unpaired-quotes", text) == []
