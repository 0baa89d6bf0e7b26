"""Letters of another script inside a word."""

from __future__ import annotations

import pytest

from tests.support.proofing import remarks_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("СOVID-19 індеті", [("СOVID", "COVID")]),
        ("Aлматы қаласы", [("Aлматы", "Алматы")]),
        ("Қaзақстан", [("Қaзақстан", "Қазақстан")]),
        ("iнi", [("iнi", "іні")]),
        # Neither script can take all letters: a person must look.
        ("Жzқ", [("Жzқ", None)]),
        ("**СOVID** мен СOVID", [("СOVID", "COVID"), ("СOVID", "COVID")]),
    ],
)
def test_is_found(text: str, found: list[tuple[str, str | None]]) -> None:
    assert remarks_in("mixed-script", text) == found


@pytest.mark.parametrize(
    "text",
    [
        "QazVac-тың екінші кезеңі",
        "COVID-19, Өскемен, 5G-ге",
        "[Қазақстан](https://kaz.kz/жаңалық)",
        "`xжz` www.қaз.kz info@қaз.kz",
        "№1 10км",
    ],
)
def test_is_left_alone(text: str) -> None:
    assert remarks_in("mixed-script", text) == []
