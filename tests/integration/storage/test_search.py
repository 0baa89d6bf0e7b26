"""Search finds what people type, and what they type is never an operator."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.domain.article import Filter
from newsroom.domain.found import Found
from newsroom.domain.workflow import State
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
        ("кооперациялардан", [2]),
        ("көктем -сырдария", []),
        ("қалас -вакцина", [1]),
        ("-вакцина", [1]),
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


def test_the_newest_come_first_page_by_page(newsroom: Newsroom) -> None:
    days = [date(2024, 1, day) for day in (3, 1, 5, 2, 4, 5)]
    stored = newsroom.editing.create_all([(make_content(date=day), State.DRAFT) for day in days])
    order = sorted(stored, key=lambda one: (one.listed, one.id), reverse=True)
    taken: list[Found] = []
    after = None
    while True:
        page = newsroom.library.found(Filter(query="кооперация"), after, 2)
        taken += page.items
        after = page.after
        if after is None:
            break
    assert [one.summary.id for one in taken] == [one.id for one in order]
    assert all(one.headline and one.snippet for one in taken)


def test_filters_narrow_a_search_as_they_do_a_list(newsroom: Newsroom) -> None:
    states = (State.DRAFT, State.IN_REVIEW)
    for number, (state, category) in enumerate(product(states, ("Спорт", "Әлем")), start=1):
        newsroom.editing.create(
            make_content(category=category, date=date(2024, 1, number)), state=state
        )
    for wanted in (
        Filter(states=(State.IN_REVIEW,)),
        Filter(states=states),
        Filter(category="Әлем"),
        Filter(category="Басқа"),
        Filter(since=date(2024, 1, 2), until=date(2024, 1, 3)),
        Filter(states=(State.DRAFT,), category="Спорт", until=date(2024, 1, 1)),
    ):
        searched = replace(wanted, query="кооперация")
        assert newsroom.library.page(searched).items == newsroom.library.page(wanted).items
        assert newsroom.library.count(searched) == newsroom.library.count(wanted)


def test_a_changed_date_and_state_move_an_article_in_what_is_found(kazakh: Newsroom) -> None:
    for number, day in ((1, 1), (2, 2)):
        kazakh.editing.save(number, make_content(date=date(2024, 1, day)))
    assert found(kazakh, "кооперация") == [2, 1]
    kazakh.editing.save(1, make_content(date=date(2024, 1, 3)))
    kazakh.editing.set_state(1, State.IN_REVIEW)
    assert found(kazakh, "кооперация") == [1, 2]
    wanted = Filter(query="кооперация", states=(State.IN_REVIEW,))
    assert [one.id for one in kazakh.library.page(wanted).items] == [1]
    kazakh.checking.rebuild()
    assert found(kazakh, "кооперация") == [1, 2]


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("мектеп", [2, 1]),
        ("кітап", [2, 1]),
        ("мектеп кітап", [2, 1]),
        ("-мектеп", []),
        ("сұрақ", [1]),
    ],
)
def test_a_softened_consonant_is_found(newsroom: Newsroom, query: str, articles: list[int]) -> None:
    plain = {"headline": "Жаңа жаңалық", "lede": "", "byline": "", "tags": (), "slug": ""}
    newsroom.editing.create(make_content(body="Мектебінде кітабы, сұрағы бар", **plain))
    newsroom.editing.create(make_content(body="Мектеп пен кітап", **plain))
    assert found(newsroom, query) == articles
