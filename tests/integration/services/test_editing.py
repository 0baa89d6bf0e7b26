"""Writing: revisions form a chain, the slug is fixed once published, steps are legal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from newsroom.domain.article import Content, Filter
from newsroom.domain.rates import Rate, RateTable
from newsroom.domain.workflow import State
from newsroom.errors import NotFound, StepRefused, StorageFailed
from newsroom.services.newsroom import Newsroom
from newsroom.storage import article_query
from newsroom.storage.upgrade import open_engine
from tests.support.articles import make_content
from tests.support.newsrooms import Clock, make_newsroom


def publish(newsroom: Newsroom, article: int) -> None:
    for state in (State.IN_REVIEW, State.APPROVED, State.PUBLISHED):
        newsroom.editing.set_state(article, state)


def test_what_is_stored_is_what_was_written_to_the_digit(newsroom: Newsroom) -> None:
    content = make_content(
        rates=RateTable(
            (Rate("USD", Decimal("474.20")), Rate("IRR", Decimal("10.6"), 1000)),
            date(2024, 4, 24),
            "ҚР Ұлттық Банкі",
        )
    )
    stored = newsroom.editing.create(content)
    assert newsroom.library.get(stored.id).content == content
    assert newsroom.library.get(stored.uuid) == stored
    assert str(stored.content.rates.items[0].value) == "474.20"


def test_a_blank_article_has_the_date_of_the_newsrooms_zone(
    newsroom: Newsroom, clock: Clock
) -> None:
    clock.advance(hours=14)  # 20:00 UTC is 01:00 of the next day in Almaty
    assert newsroom.editing.blank().date == date(2024, 4, 25)


def test_revisions_form_a_chain(newsroom: Newsroom, clock: Clock) -> None:
    first = newsroom.editing.create(make_content())
    clock.advance(days=-400)  # a clock that is wrong changes no order
    second = newsroom.editing.save(first.id, make_content(body="Екінші"))
    third = newsroom.editing.set_state(first.id, State.IN_REVIEW)
    assert [first.sequence, second.sequence, third.sequence] == [1, 2, 3]
    newsroom.close()
    engine = open_engine(newsroom.path)
    with engine.asking() as ask:
        chain = [
            article_query.read_revision(identity, document)
            for identity, document in article_query.chain(ask, first.id)
        ]
    engine.close()
    assert [revision.id for revision in chain] == [
        first.revision,
        second.revision,
        third.revision,
    ]
    assert [revision.parent for revision in chain] == [None, first.revision, second.revision]


def test_saving_what_has_not_changed_adds_no_revision(newsroom: Newsroom) -> None:
    first = newsroom.editing.create(make_content())
    assert newsroom.editing.save(first.id, first.content) == first


def test_saving_keeps_the_state(newsroom: Newsroom) -> None:
    first = newsroom.editing.create(make_content())
    newsroom.editing.set_state(first.id, State.IN_REVIEW)
    assert newsroom.editing.save(first.id, make_content(body="Жаңа")).state is State.IN_REVIEW


def test_an_illegal_step_is_refused_with_the_legal_ones(newsroom: Newsroom) -> None:
    article = newsroom.editing.create(make_content())
    with pytest.raises(StepRefused, match=r"is draft; .* in_review\."):
        newsroom.editing.set_state(article.id, State.PUBLISHED)
    assert newsroom.library.get(article.id) == article


def test_the_slug_follows_the_headline_until_it_is_published(newsroom: Newsroom) -> None:
    article = newsroom.editing.create(make_content(headline="Бірінші тақырып", slug=""))
    first = article.content.slug
    assert first
    article = newsroom.editing.save(article.id, replace(article.content, headline="Екінші тақырып"))
    second = article.content.slug
    assert second not in ("", first)
    publish(newsroom, article.id)
    article = newsroom.editing.save(
        article.id, replace(article.content, headline="Үшінші тақырып", slug="basqa")
    )
    assert article.content.slug == second


def test_a_slug_of_ones_own_stays(newsroom: Newsroom) -> None:
    article = newsroom.editing.create(make_content(headline="Тақырып", slug="My Own/../slug"))
    assert article.content.slug == "my-own-slug"
    article = newsroom.editing.save(article.id, replace(article.content, headline="Басқа"))
    assert article.content.slug == "my-own-slug"


def test_text_is_kept_in_one_form(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(
        make_content(headline=" Екі\nжол ", body="Бір\r\nекі\rүш", tags=("а", "", "а", " б "))
    )
    assert stored.content.headline == "Екі жол"
    assert stored.content.body == "Бір\nекі\nүш"
    assert stored.content.tags == ("а", "б")


def test_no_text_can_stop_a_save(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(make_content(headline="Бір\ud800 екі", body="\x00Мәтін\ufffe"))
    assert stored.content.headline == "Бір екі"
    assert stored.content.body == "Мәтін"


def test_a_category_first_used_is_listed_with_an_address_of_its_own(newsroom: Newsroom) -> None:
    for name in ("Ғылым", "Ғылым!", "Article", "Ғылым"):
        newsroom.editing.create(make_content(category=name))
    categories = newsroom.library.categories()
    names = [category.name for category in categories]
    slugs = [category.slug for category in categories]
    assert names[-3:] == ["Ғылым", "Ғылым!", "Article"]
    assert len(set(slugs)) == len(slugs)
    assert "article" not in slugs


def test_nobody_else_is_disturbed_when_a_number_is_unknown(newsroom: Newsroom) -> None:
    with pytest.raises(NotFound, match="no article 7"):
        newsroom.editing.save(7, Content(headline="Жоқ"))
    with pytest.raises(NotFound):
        newsroom.library.get("no-such-uuid")


def test_a_flipped_byte_is_found_and_never_served(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(make_content(body="Дұрыс мәтін"))
    newsroom.close()
    connection = dbapi2.connect(str(newsroom.path))
    (document,) = connection.execute("SELECT document FROM revision").fetchone()
    damaged = document.replace("Дұрыс".encode(), "Бұрыс".encode())
    connection.execute("UPDATE revision SET document = ?", (damaged,))
    connection.commit()
    connection.close()
    reopened = make_newsroom(newsroom.path.parent)
    with pytest.raises(StorageFailed, match="is damaged"):
        reopened.library.get(stored.id)
    assert any("is damaged" in str(finding) for finding in reopened.checking.findings())
    reopened.close()


def test_what_is_derived_can_be_made_anew(newsroom: Newsroom) -> None:
    newsroom.editing.create(make_content(headline="Бірінші"))
    newsroom.editing.create(make_content(headline="Екінші"))
    before = newsroom.library.page(Filter())
    newsroom.close()
    connection = dbapi2.connect(str(newsroom.path))
    connection.execute("UPDATE article SET headline = 'wrong', words = 7")
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.commit()
    connection.close()
    reopened = make_newsroom(newsroom.path.parent)
    assert len(reopened.checking.findings()) == 2
    assert reopened.checking.rebuild() == 2
    assert reopened.checking.findings() == ()
    assert reopened.library.page(Filter()) == before
    assert reopened.library.count(Filter(query="бірінші")) == 1
    reopened.close()


def test_what_one_program_saved_another_sees(newsroom: Newsroom, tmp_path: Path) -> None:
    other = make_newsroom(tmp_path)
    stored = other.editing.create(make_content())
    assert newsroom.library.get(stored.id) == stored
    newsroom.editing.save(stored.id, make_content(body="Бірінен"))
    assert other.editing.save(stored.id, make_content(body="Екіншісінен")).sequence == 3
    other.close()
