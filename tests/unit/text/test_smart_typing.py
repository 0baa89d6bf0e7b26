"""The signs that come for what is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.text.smart_typing import correct


def typed(keys: str, language: Language = Language.KAZAKH) -> str:
    """Return what stands in the line when the keys were typed one by one."""
    text = ""
    for key in keys:
        correction = correct(text, key, language)
        text += key
        if correction:
            text = text[: len(text) - correction.removed] + correction.inserted
    return text


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        ('"Дала тынысы" газеті', "«Дала тынысы» газеті"),
        ('ол "бұл "Абай" кітабы" деді', "ол «бұл “Абай” кітабы» деді"),
        ('("сөз")', "(«сөз»)"),
        ('**"сөз"**', "**«сөз»**"),
        ("<<сөз>>", "«сөз»"),
        ("-- Иә, - деді ол.", "–\u00a0Иә, – деді ол."),
        ("> -- Иә", "> –\u00a0Иә"),
        ("Астана - ел жүрегі", "Астана – ел жүрегі"),
        ("Астана -- ел", "Астана – ел"),
        ("ТМД-ға 10-15 адам", "ТМД-ға 10-15 адам"),
        ("сонда...", "сонда…"),
        ("сонда....", "сонда…."),
        # Markdown's own signs stay.
        ("- тармақ", "- тармақ"),
        ("  - тармақ", "  - тармақ"),
        ("> - тармақ", "> - тармақ"),
        ("--- ", "--- "),
        (">> сөз", ">> сөз"),
        ('`x = "a"` және "б"', '`x = "a"` және «б»'),
        ('[сөз](https://a.kz/"x"...)', '[сөз](https://a.kz/"x"...)'),
        ('<a href="x">', '<a href="x">'),
        ("../файл", "../файл"),
        ("O'Brien", "O'Brien"),
    ],
)
def test_kazakh(keys: str, written: str) -> None:
    assert typed(keys) == written
    assert typed(keys, Language.RUSSIAN) == written


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        ('He said "yes"', "He said “yes”"),
        ("don't", "don’t"),
        ("\"a 'b' c\"", "“a ‘b’ c”"),
        ("1 << 2 >> 3", "1 << 2 >> 3"),
    ],
)
def test_english(keys: str, written: str) -> None:
    assert typed(keys, Language.ENGLISH) == written


@given(st.text("абв \"'.-<>`[](*\n", max_size=40), st.sampled_from(Language))
def test_letters_stay_and_only_signs_change(keys: str, language: Language) -> None:
    letters = "абв\n`[](*"
    written = typed(keys, language)
    assert [one for one in written if one in letters] == [one for one in keys if one in letters]


@given(st.text(max_size=200), st.characters(), st.sampled_from(Language))
def test_it_never_takes_more_than_is_there(before: str, key: str, language: Language) -> None:
    correction = correct(before, key, language)
    if correction:
        assert 0 < correction.removed <= len(before) + 1
        assert correction.inserted
