"""A word that stands twice in a row."""

from __future__ import annotations

import pytest

from tests.support.proofing import remarks_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("бұл бұл істі", [("бұл бұл", "бұл")]),
        ("Бұл бұл", [("Бұл бұл", "Бұл")]),
        ("жолдың соңы\nсоңы келді", [("соңы\nсоңы", "соңы")]),
        ("ТМД-ға ТМД-ға", [("ТМД-ға ТМД-ға", "ТМД-ға")]),
    ],
)
def test_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert remarks_in("doubled-word", text) == found


@pytest.mark.parametrize(
    "text", ["қос-қос", "5 5", "бұл бұлт", "бұл, бұл", "сөз\n\nсөз", "ел ел-жұрт"]
)
def test_is_left_alone(text: str) -> None:
    assert remarks_in("doubled-word", text) == []
