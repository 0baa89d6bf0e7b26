"""Folded text finds what was written with other letters, at the same place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text.folding import fold


@given(st.text())
def test_length_and_folding_stay(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)
    assert "".join(fold(character) for character in text) == fold(text)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("казак", "Қазақ"),
        ("онеркасип", "ӨНЕРКӘСІП"),
        ("улы унди", "Ұлы үңді".replace("ң", "н")),
        ("гасыр хам", "Ғасыр һәм"),
        ("жана", "жаңа"),
        ("елка", "Ёлка"),
        ("qazaqstan jana", "Qazaqstan jaña"),
        ("sanylau ug", "Şañylau ŪĞ"),
        ("izgilik", "İzgılık"),
        ("cafe", "Café"),
        ("а б", "а\u00a0б"),
    ],
)
def test_finds(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


def test_different_letters_stay_different() -> None:
    assert len({fold(letter) for letter in "абвгдежзклмнопрстуфхцчшщъыьэюя"}) == 30
    assert fold("하") == "하"
    assert fold("и") != fold("i")
