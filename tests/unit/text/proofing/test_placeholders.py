"""Signs that something was to be filled in."""

from __future__ import annotations

import pytest

from tests.support.proofing import remarks_in


@pytest.mark.parametrize("left", ["TK", "TKTK", "TODO", "???", "XXXX", "Lorem ipsum"])
def test_is_found(left: str) -> None:
    assert remarks_in("placeholder", f"Құны {left} теңге") == [(left, None)]


@pytest.mark.parametrize("text", ["ТК 5-бабы", "XXX Олимпиада", "Қалай??", "ATKA", "snake_case"])
def test_is_left_alone(text: str) -> None:
    assert remarks_in("placeholder", text) == []
