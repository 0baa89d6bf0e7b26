"""Search finds what people type, and what they type is never an operator."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.domain.article import Filter
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content


def found(newsroom: Newsroom, query: str) -> list[int]:
    return [summary.id for summary in newsroom.library.page(Filter(query=query)).items]


@pytest.fixture
def kazakh(newsroom: Newsroom) -> Newsroom:
    newsroom.editing.create(
        make_content(headline="Қызылорда қаласында көктем", lede="", body="Сырдария", tags=())
    )
    newsroom.editing.create(
        make_content(
            headline="Кооперацияны кеңейту",
            lede="Қысқаша",
            body="Мәтін «Ұлы дала» туралы. QazVac вакцинасы",
            byline="Ерлан Ғабитов",
            tags=("ТМД-ға төрағалық",),
        )
    )
    return newsroom


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("кооперация", [2]),
        ("КООПЕРАЦИЯ", [2]),
        ("кызылорда", [1]),
        ("Қызылорда", [1]),
        ("улы дала", [2]),
        ('"ұлы дала"', [2]),
        ("«Ұлы дала»", [2]),
        ('"дала ұлы"', []),
        ("ғабитов", [2]),
        ("қысқ", [2]),
        ("тмд", [2]),
        ("ТМД-ға", [2]),
        ("qazv", [2]),
        ("көктем мәтін", []),
        ("жоқ", []),
        ("!?", []),
    ],
)
def test_found(kazakh: Newsroom, query: str, articles: list[int]) -> None:
    assert found(kazakh, query) == articles


def test_a_saved_change_is_found_and_the_old_words_are_not(kazakh: Newsroom) -> None:
    kazakh.editing.save(1, make_content(headline="Басқа тақырып", body="Жетісу"))
    assert found(kazakh, "сырдария") == []
    assert found(kazakh, "жетісу") == [1]


@pytest.mark.parametrize(
    "query", ['"', '"a', "a OR b", "NEAR(a b)", "body:a", "a*", "^a", "(", "- a", "a\0b", "%", "';"]
)
def test_nothing_typed_is_an_operator(kazakh: Newsroom, query: str) -> None:
    assert isinstance(found(kazakh, query), list)


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.text(max_size=40))
def test_any_text_may_be_typed(kazakh: Newsroom, query: str) -> None:
    found(kazakh, query)
