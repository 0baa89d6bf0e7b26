"""Spaces that nobody meant."""

from __future__ import annotations

import pytest

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from tests.support.proofing import remarks, remarks_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("екі  сөз", [("  ", " ")]),
        ("екі\u00a0 сөз", [("\u00a0 ", " ")]),
        ("соңы \nжаңа", [(" ", "")]),
        ("соңы   ", [("   ", "")]),
        ("сөз , сөз", [(" ", "")]),
        ("бірінші\u00a0екінші", [("\u00a0", " ")]),
        ("«сөз »", [(" ", "")]),
    ],
)
def test_is_found(text: str, found: list[tuple[str, str | None]]) -> None:
    assert remarks_in("spaces", text) == found


@pytest.mark.parametrize(
    "text",
    [
        "жол  \nүзілді",
        "–\u00a0Иә, –\u00a0деді ол",
        "100\u00a0000\u00a0₸, №\u00a05, А.\u00a0Байтұрсынұлы",
        "| бір  | екі |\n| ---  | --- |\n",
        "    код",
        "- тізім\n    - ішкі",
        "сағат 12:30 ... .kz",
    ],
)
def test_is_left_alone(text: str) -> None:
    assert remarks_in("spaces", text) == []


def test_a_line_break_is_for_the_body_alone() -> None:
    found = remarks("spaces", Content(headline="Бас  ", language=Language.KAZAKH))
    assert [(one.field.value, one.start, one.end) for one in found] == [("headline", 3, 5)]
