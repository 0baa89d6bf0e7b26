"""The language of a text is told by its letters and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.text import language as guessing
from newsroom.text.language import guess_language
from tests.support.pages import PAGES, Page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages(page: Page) -> None:
    assert guess_language(f"{page.headline}\n{page.lede}").value == page.language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", Language.KAZAKH),
        ("2021 – 100%", Language.KAZAKH),
        ("Спорт", Language.KAZAKH),
        ("Президент Тараз каласында болды", Language.KAZAKH),
        ("Токаев заявил, что поедет в Өскемен", Language.RUSSIAN),
        ("Экономика страны растёт пятый квартал подряд", Language.RUSSIAN),
        ("QazVac вакцинасы туралы", Language.KAZAKH),
        ("Museum opens", Language.ENGLISH),
        ("Jańa álipbı týraly", Language.KAZAKH_LATIN),
    ],
)
def test_short_texts(text: str, language: Language) -> None:
    assert guess_language(text) is language


@given(st.text())
def test_any_text_has_one(text: str) -> None:
    assert guess_language(text) in Language


@given(st.text())
def test_blocks_are_counted_as_letter_by_letter(text: str) -> None:
    counted = [sum(ord(letter) >> 8 == block for letter in text) for block in (4, 6)]
    assert guessing._in_blocks(text, 4, 6) == counted


@given(st.text("абәғqaşa ۇا0–", max_size=30))
def test_a_text_that_is_mostly_cyrillic_is_known_at_once(text: str) -> None:
    # The same with as many letters of no language, so that all of them are counted.
    if guess_language(text) in (Language.KAZAKH, Language.RUSSIAN):
        assert guess_language(text + "🎉" * len(text)) is guess_language(text)
