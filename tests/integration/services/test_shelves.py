"""Orders, shelves and saved searches of the library."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.cli.articles import order
from newsroom.domain.article import Filter, Summary
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.listing import Order, SavedSearch, Sorting
from newsroom.domain.term import Term, TermCount
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused
from newsroom.services.newsroom import Newsroom
from newsroom.text.sorting import sort_key
from tests.support.articles import make_content

HEADLINES = ("Әке", "Ана", "ақ", "Ө", "О", "", "10 үй", "2 үй")
PLACES: dict[Sorting, Callable[[Summary], Any]] = {
    Sorting.DATE: lambda one: (one.date or date.min).isoformat(),
    Sorting.SAVED: lambda one: one.saved_at,
    Sorting.HEADLINE: lambda one: sort_key(one.headline),
    Sorting.WORDS: lambda one: one.words,
    Sorting.STATE: lambda one: list(State).index(one.state),
}


def all_pages(newsroom: Newsroom, wanted: Filter, order: Order, limit: int) -> list[Summary]:
    found: list[Summary] = []
    after = None
    while True:
        page = newsroom.library.page(wanted, after, limit, order)
        found += page.items
        assert len({one.id for one in found}) == len(found), "a page begins where it has been"
        after = page.after
        if after is None:
            return found


@settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    articles=st.lists(
        st.tuples(st.sampled_from(HEADLINES), st.sampled_from(State), st.integers(0, 3)),
        min_size=1,
        max_size=10,
    ),
    limit=st.integers(1, 4),
    states=st.sets(st.sampled_from(State), max_size=2),
)
def test_every_order_holds_every_article_once(
    newsroom: Newsroom, articles: list[tuple[str, State, int]], limit: int, states: set[State]
) -> None:
    newsroom.editing.create_all(
        [
            (make_content(headline=headline, body="сөз " * words, date=date(2024, 1, 1)), state)
            for headline, state, words in articles
        ]
    )
    wanted = Filter(states=tuple(states))
    expected = newsroom.library.count(wanted)
    for by in Sorting:
        for descending in (True, False):
            found = all_pages(newsroom, wanted, Order(by, descending=descending), limit)
            assert len({one.id for one in found}) == len(found) == expected
            places = [PLACES[by](one) for one in found]
            assert places == sorted(places, reverse=descending)


def test_what_articles_carry(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create_all(
        [
            (make_content(tags=("су", "жол"), byline="Айгүл Сәрсенова, Ерлан Оспан"), State.DRAFT),
            (make_content(tags=("жол",), byline="Ерлан Оспан"), State.DRAFT),
            (make_content(tags=(), byline=""), State.PUBLISHED),
        ]
    )
    numbers = [article.id for article in stored]

    def found(wanted: Filter) -> list[int]:
        items = newsroom.library.found(wanted).items
        assert newsroom.library.count(wanted) == len(items)
        return sorted(numbers.index(one.summary.id) for one in items)

    assert found(Filter(tag="жол")) == [0, 1]
    assert found(Filter(tag="жо")) == []
    assert found(Filter(byline="Айгүл Сәрсенова")) == [0]
    assert found(Filter(byline="Ерлан Оспан", tag="су")) == [0]
    assert found(Filter(unsent=True)) == [2]
    assert found(Filter(query="кооперация", tag="жол")) == [0, 1]
    assert found(Filter(query="кооперация", byline="Айгүл Сәрсенова")) == [0]
    assert found(Filter(query="кооперация", unsent=True)) == [2]
    newsroom.trash.put(numbers[1])
    assert found(Filter(tag="жол")) == [0]
    assert found(Filter(query="кооперация", tag="жол", trashed=True)) == [1]
    assert newsroom.library.terms(Term.TAG) == (TermCount("жол", 1), TermCount("су", 1))
    shelves = newsroom.library.shelves("Ерлан Оспан")
    assert (shelves.every, shelves.mine, shelves.unsent, shelves.trashed) == (2, 1, 1, 1)
    assert shelves.categories == (TermCount("Президент", 2),)


def test_what_an_export_took_is_sent_until_it_changes(newsroom: Newsroom, tmp_path: Path) -> None:
    first = newsroom.editing.create(make_content(), State.PUBLISHED)
    newsroom.editing.create(make_content(headline="Екінші"), State.APPROVED)
    assert [one.unsent for one in newsroom.library.page(Filter()).items] == [False, True]
    newsroom.publishing.export(ExportOrder(target=tmp_path / "site", public=True))
    assert newsroom.library.count(Filter(unsent=True)) == 0
    changed = replace(first.content, correction="Аты-жөні түзетілді")
    newsroom.editing.save(first.id, changed)
    assert [one.unsent for one in newsroom.library.page(Filter(unsent=True)).items] == [True]
    newsroom.publishing.export(ExportOrder(target=tmp_path / "site.zip"))
    assert newsroom.library.count(Filter(unsent=True)) == 0


def test_searches_are_kept_renamed_and_forgotten(newsroom: Newsroom) -> None:
    wanted = Filter(
        query='"су тасқыны"',
        states=(State.DRAFT, State.IN_REVIEW),
        category="Қоғам",
        since=date(2024, 3, 1),
        until=date(2024, 4, 1),
        tag="су",
        byline="Айгүл",
        unsent=True,
    )
    library = newsroom.library
    assert library.keep_search("  Су   тасқыны ", wanted) == SavedSearch("Су тасқыны", wanted)
    assert library.shelves("").searches == (SavedSearch("Су тасқыны", wanted),)
    library.keep_search("Су", wanted, instead_of="Су тасқыны")
    library.keep_search("Бос", Filter(query="бос"))
    assert [one.name for one in library.shelves("").searches] == ["Бос", "Су"]
    library.forget_search("Бос")
    library.forget_search("жоқ")
    assert [one.name for one in library.shelves("").searches] == ["Су"]
    for name in (" ", "я" * 61):
        with pytest.raises(InputRefused):
            library.keep_search(name, wanted)


def test_comments_and_remarks_are_counted(newsroom: Newsroom) -> None:
    article = newsroom.editing.create(make_content())
    newsroom.proofing.note_remarks(article.id, article.revision, 3)
    [summary] = newsroom.library.page(Filter()).items
    assert (summary.comments, summary.remarks) == (0, 3)
    newsroom.proofing.note_remarks(article.id, article.revision, 0)
    [summary] = newsroom.library.page(Filter()).items
    assert summary.remarks == 0
    newsroom.editing.save(article.id, make_content(headline="Басқа"))
    [summary] = newsroom.library.page(Filter()).items
    assert summary.remarks is None


def test_orders_as_the_command_line_names_them() -> None:
    assert order("date") == Order()
    assert order("-date") == Order(Sorting.DATE, descending=False)
    assert order("headline") == Order(Sorting.HEADLINE, descending=False)
    assert order("-state") == Order(Sorting.STATE, descending=True)
    with pytest.raises(argparse.ArgumentTypeError):
        order("loud")
