"""The language of a text is told by its letters and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
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
