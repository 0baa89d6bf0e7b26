"""A hyphen where a dash belongs."""

from __future__ import annotations

import pytest

from tests.support.proofing import remarks_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Астана - елорда", 1),
        ("– Жарайды, - деді ол", 1),
        ("- Жарайды, – деді ол.", 1),
        ("- Жарайды, - деді ол.", 2),
        ("Иә,- деді", 1),
    ],
)
def test_is_found(text: str, count: int) -> None:
    assert remarks_in("speech-dash", text) == [("-", "–")] * count


@pytest.mark.parametrize(
    "text",
    ["ТМД-ға, 2021-2025", "5 - 3", "- алма\n- алмұрт, өрік", "Астана – елорда", "---", "| - | - |"],
)
def test_is_left_alone(text: str) -> None:
    assert remarks_in("speech-dash", text) == []
