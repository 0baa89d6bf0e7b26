"""Saving costs nobody a word, and nothing is saved that cannot be read back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.domain.article import Filter
from newsroom.domain.rates import Rate, RateTable
from newsroom.domain.workflow import State
from newsroom.errors import Outdated, StepRefused
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom


def test_what_was_changed_elsewhere_is_not_saved_over(newsroom: Newsroom) -> None:
    first = newsroom.editing.create(make_content(body="Бастапқы"))
    other = make_newsroom(newsroom.path.parent)
    theirs = other.editing.save(
        first.id, replace(first.content, body="Олардікі"), based_on=first.revision
    )
    with pytest.raises(Outdated, match=f"Article {first.id} was changed elsewhere"):
        newsroom.editing.save(
            first.id, replace(first.content, headline="Біздікі"), based_on=first.revision
        )
    other.close()
    assert newsroom.library.get(first.id) == theirs


def test_a_step_taken_elsewhere_stops_no_text(newsroom: Newsroom) -> None:
    first = newsroom.editing.create(make_content())
    newsroom.editing.set_state(first.id, State.IN_REVIEW)
    saved = newsroom.editing.save(
        first.id, replace(first.content, body="Жаңа"), based_on=first.revision
    )
    assert (saved.content.body, saved.state) == ("Жаңа", State.IN_REVIEW)


def test_a_text_and_its_step_are_saved_together_or_not_at_all(newsroom: Newsroom) -> None:
    saved = newsroom.editing.save(None, make_content(), step=State.IN_REVIEW)
    assert (saved.state, saved.sequence) == (State.IN_REVIEW, 2)
    with pytest.raises(StepRefused):
        newsroom.editing.save(None, make_content(), step=State.PUBLISHED)
    assert newsroom.library.count(Filter()) == 1
    with pytest.raises(StepRefused):
        newsroom.editing.save(saved.id, make_content(body="Жаңа"), step=State.PUBLISHED)
    assert newsroom.library.get(saved.id) == saved


def test_an_address_stays_once_readers_had_it(newsroom: Newsroom) -> None:
    article = newsroom.editing.create(make_content(headline="Жаңа"))
    for state in (State.IN_REVIEW, State.APPROVED, State.PUBLISHED, State.WITHDRAWN, State.DRAFT):
        article = newsroom.editing.set_state(article.id, state)
    assert newsroom.editing.address_fixed(article)
    changed = newsroom.editing.save(
        article.id, replace(article.content, headline="Басқа", slug="basqa")
    )
    assert changed.content.slug == article.content.slug


def test_no_text_looks_like_a_published_state(newsroom: Newsroom) -> None:
    article = newsroom.editing.create(make_content(body='{"state":"published"}'))
    assert not newsroom.editing.address_fixed(article)


FIGURES = st.decimals(
    min_value=Decimal("0.0000000001"), max_value=Decimal(999_999_999_999), allow_nan=False
).map(lambda figure: round(figure, 10))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FIGURES.filter(lambda figure: figure > 0), st.integers(1, 1000))
def test_every_rate_is_read_back(newsroom: Newsroom, figure: Decimal, quantity: int) -> None:
    table = RateTable((Rate("USD", figure, quantity),))
    stored = newsroom.editing.create(make_content(rates=table))
    found = newsroom.library.get(stored.id).content.rates.items[0]
    assert (found.value, found.value.as_tuple(), found.quantity) == (
        figure,
        figure.as_tuple(),
        quantity,
    )


def test_a_category_never_takes_a_folder_of_the_bundle(newsroom: Newsroom) -> None:
    for name in ("RU", "Article", "con"):
        newsroom.editing.create(make_content(category=name))
    slugs = {known.name: known.slug for known in newsroom.library.categories()}
    assert (slugs["RU"], slugs["Article"]) == ("ru-2", "article-2")
    assert slugs["con"].startswith("con-")
