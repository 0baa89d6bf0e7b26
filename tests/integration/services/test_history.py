"""The history of real revisions in a real file."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from newsroom.domain.comparison import Fact, Kind, Piece
from newsroom.domain.history import DamagedRevision, RevisionSummary
from newsroom.domain.workflow import State
from newsroom.errors import NotFound, TextDamaged
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.damage import flip_in_text
from tests.support.newsrooms import Clock, make_newsroom


def write_chain(newsroom: Newsroom) -> list[str]:
    """Write an article with four revisions and return their ids, the first one first."""
    editing = newsroom.editing
    first = editing.create(make_content(lede="", body="Бір екі үш"))
    second = editing.save(first.id, make_content(lede="", body="Бір екі бірегей үш"))
    third = editing.set_state(first.id, State.IN_REVIEW)
    fourth = editing.save(first.id, make_content(lede="", body="Бір", headline="Басқа"))
    return [one.revision for one in (first, second, third, fourth)]


def summaries(newsroom: Newsroom, article: int = 1) -> list[RevisionSummary]:
    entries = newsroom.history.revisions(article)
    return [entry for entry in entries if isinstance(entry, RevisionSummary)]


def test_the_newest_comes_first_with_its_words(newsroom: Newsroom) -> None:
    ids = write_chain(newsroom)
    listed = summaries(newsroom)
    assert [one.id for one in listed] == ids[::-1]
    assert [one.sequence for one in listed] == [4, 3, 2, 1]
    assert [(one.words, one.change) for one in listed] == [(1, -3), (4, 0), (4, 1), (3, None)]
    assert [one.state for one in listed] == [State.IN_REVIEW] * 2 + [State.DRAFT] * 2
    assert listed[0].headline == "Басқа"
    assert listed[0].author == "Айгүл Сәрсенова"


def test_pages_are_one_history(newsroom: Newsroom) -> None:
    write_chain(newsroom)
    newsroom.editing.create(make_content())
    whole = newsroom.history.revisions(1)
    page = newsroom.history.page(1, limit=3)
    assert page.items == whole[:3]
    assert page.after == 2
    last = newsroom.history.page(1, page.after, limit=3)
    assert last.items == whole[3:]
    assert last.after is None
    assert newsroom.history.page(1, limit=4).after is None


def test_an_article_that_is_not_there_has_no_history(newsroom: Newsroom) -> None:
    with pytest.raises(NotFound, match="no article 7"):
        newsroom.history.revisions(7)


def test_two_revisions_are_compared(newsroom: Newsroom) -> None:
    ids = write_chain(newsroom)
    comparison = newsroom.history.compare(ids[0], ids[1])
    assert comparison.body == (
        Piece(Kind.SAME, "Бір екі "),
        Piece(Kind.ADDED, "бірегей "),
        Piece(Kind.SAME, "үш"),
    )
    assert comparison.facts == ()
    [step] = newsroom.history.compare(ids[1], ids[2]).facts
    assert (step.fact, step.before, step.after) == (Fact.STATE, "draft", "in_review")
    assert newsroom.history.compare(None, ids[0]).is_empty


def test_restoring_appends_and_keeps_the_chain(newsroom: Newsroom) -> None:
    ids = write_chain(newsroom)
    before = {one: newsroom.history.get(one) for one in ids}
    restored = newsroom.history.restore(1, ids[0])
    assert restored.sequence == 5
    assert restored.content == before[ids[0]].content
    assert restored.state is State.IN_REVIEW
    assert newsroom.history.get(restored.revision).parent == ids[-1]
    assert {one: newsroom.history.get(one) for one in ids} == before
    assert newsroom.checking.findings() == ()
    assert newsroom.library.get(1) == restored
    again = newsroom.history.restore(1, ids[0])
    assert again.revision == restored.revision
    assert len(newsroom.history.revisions(1)) == 5


def test_the_address_that_readers_have_stays(newsroom: Newsroom) -> None:
    first = newsroom.editing.create(make_content(headline="Бірінші", slug=""))
    newsroom.editing.save(1, make_content(headline="Екінші", slug=""))
    for state in (State.IN_REVIEW, State.APPROVED, State.PUBLISHED):
        published = newsroom.editing.set_state(1, state)
    restored = newsroom.history.restore(1, first.revision)
    assert restored.content.headline == "Бірінші"
    assert restored.content.slug == published.content.slug
    assert restored.state is State.PUBLISHED


def test_a_revision_of_another_article_is_refused(newsroom: Newsroom) -> None:
    write_chain(newsroom)
    other = newsroom.editing.create(make_content())
    with pytest.raises(NotFound, match="not one of article 1"):
        newsroom.history.restore(1, other.revision)
    assert len(newsroom.history.revisions(1)) == 4


def test_a_revision_is_found_by_place_and_by_its_id(newsroom: Newsroom) -> None:
    ids = write_chain(newsroom)
    found = newsroom.history.as_it_was(1, "2")
    assert found.revision == ids[1]
    assert found.state is State.DRAFT
    assert newsroom.history.as_it_was(found.uuid, ids[1][:20].upper()) == found
    for unknown in ("9", "0", "zz", "%", "", "9" * 30):
        with pytest.raises(NotFound):
            newsroom.history.as_it_was(1, unknown)


def test_a_damaged_revision_is_named_and_hides_no_other(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    ids = write_chain(newsroom)
    newsroom.close()
    flip_in_text(newsroom.path, "бірегей")
    newsroom = make_newsroom(tmp_path)
    try:
        entries = newsroom.history.revisions(1)
        assert [entry.id for entry in entries] == ids[::-1]
        damaged = [entry for entry in entries if isinstance(entry, DamagedRevision)]
        assert damaged
        assert entries[0] == summaries(newsroom)[0]
        assert entries[-1] == summaries(newsroom)[-1]
        for one in damaged:
            assert "is damaged: its text is not what was saved" in str(one.reason)
            with pytest.raises(TextDamaged):
                newsroom.history.get(one.id)
            with pytest.raises(TextDamaged):
                newsroom.history.restore(1, one.id)
        after = entries[[entry.id for entry in entries].index(damaged[0].id) - 1]
        assert isinstance(after, RevisionSummary)
        assert after.change is None
        assert len(newsroom.history.revisions(1)) == 4
    finally:
        newsroom.close()


def test_the_steps_that_led_here(newsroom: Newsroom, clock: Clock) -> None:
    article = newsroom.editing.create(make_content())
    newsroom.editing.save(article.id, make_content(headline="Жаңа тақырып"))
    for state in (State.IN_REVIEW, State.APPROVED, State.PUBLISHED):
        clock.advance(hours=1)
        newsroom.editing.set_state(article.id, state)
    clock.advance(days=1)
    newsroom.editing.save(article.id, make_content(correction="Аты түзетілді"))
    newsroom.editing.save(article.id, make_content(correction="Аты түзетілді", lede="Басқа"))
    newsroom.editing.set_state(article.id, State.WITHDRAWN)
    steps = newsroom.history.steps(article.id)
    assert [(step.sequence, step.state.value, step.corrected) for step in steps] == [
        (8, "withdrawn", False),
        (6, "published", True),
        (5, "published", False),
        (4, "approved", False),
        (3, "in_review", False),
        (1, "draft", False),
    ]
    assert {step.author for step in steps} == {"Айгүл Сәрсенова"}
    assert steps[2].taken_at - steps[4].taken_at == timedelta(hours=2)
