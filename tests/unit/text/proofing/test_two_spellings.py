"""A name or a number that is spelt in two ways."""

from __future__ import annotations

import pytest

from tests.support.proofing import remarks_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ол Тоқаев пен Тоқаевтың, сосын Токаевты көрді", ["Токаевты"]),
        ("бірде Сергеев, бірде Сэргеев, сосын Сергеевтің", ["Сэргеев"]),
        ("құны 10 000 не 10000, бірақ 10 000", ["10000"]),
        ("өсім 5,2 не 5.2 пайыз", ["5.2"]),
    ],
)
def test_is_found(text: str, found: list[str]) -> None:
    assert [word for word, _ in remarks_in("two-spellings", text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "ол Алматы мен Алматинская облысы",
        "біз Қазақстан мен ҚАЗАҚСТАН, Қазақстанның",
        "2021 жыл, 2021 жылы, 18.10.2021, 2021-10-18",
        "5,2 және 4,8 және 52",
        "Жол. Жолда",
    ],
)
def test_is_left_alone(text: str) -> None:
    assert remarks_in("two-spellings", text) == []
