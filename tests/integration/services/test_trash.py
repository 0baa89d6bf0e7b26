"""The trash: out of every list, and back."""

from __future__ import annotations

import pytest

from newsroom.domain.article import Filter
from newsroom.domain.workflow import State
from newsroom.errors import NotFound, StepRefused
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import Clock


def listed(newsroom: Newsroom, **wanted: object) -> list[int]:
    page = newsroom.library.page(Filter(**wanted))  # type: ignore[arg-type]
    return [one.id for one in page.items]


def test_what_is_in_the_trash_is_in_no_list(newsroom: Newsroom) -> None:
    first = newsroom.editing.create(make_content(body="Бірегей сөз"))
    second = newsroom.editing.create(make_content())
    newsroom.trash.put(first.id)
    assert listed(newsroom) == [second.id]
    assert listed(newsroom, query="бірегей") == []
    assert listed(newsroom, trashed=True) == [first.id]
    assert listed(newsroom, trashed=True, query="бірегей") == [first.id]
    assert newsroom.library.count_by_state() == {State.DRAFT: 1}
    assert newsroom.trash.holds(first.id)
    newsroom.checking.rebuild()
    assert newsroom.trash.holds(first.id)
    newsroom.trash.take_back(first.uuid)
    assert listed(newsroom, query="бірегей") == [first.id]
    assert newsroom.library.get(first.id) == first


def test_writing_on_takes_an_article_back(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(make_content())
    newsroom.trash.put(stored.id)
    newsroom.editing.save(stored.id, make_content(body="Жаңа"))
    assert listed(newsroom) == [stored.id]


def test_what_readers_see_is_withdrawn_first(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(make_content(), State.PUBLISHED)
    with pytest.raises(StepRefused, match="Withdraw it before"):
        newsroom.trash.put(stored.id)
    newsroom.editing.set_state(stored.id, State.WITHDRAWN)
    newsroom.trash.put(stored.id)


def test_deleting_is_for_good_and_only_from_the_trash(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(make_content(body="Бірегей сөз"))
    newsroom.editing.save(stored.id, make_content(body="Бірегей сөз тағы"))
    newsroom.journal.keep("k", stored.uuid, stored.revision, make_content(body="Жазылып жатыр"))
    with pytest.raises(StepRefused, match="not in the trash"):
        newsroom.trash.delete(stored.id)
    newsroom.trash.put(stored.id)
    newsroom.trash.delete(stored.id)
    with pytest.raises(NotFound):
        newsroom.library.get(stored.id)
    assert newsroom.journal.pending() == ()
    assert listed(newsroom, query="бірегей") == []
    assert newsroom.checking.findings() == ()
    # Its number is part of an address that somebody may have noted.
    assert newsroom.editing.create(make_content()).id == stored.id + 1
    with pytest.raises(NotFound):
        newsroom.trash.put(stored.id)


def test_thirty_days_in_the_trash(newsroom: Newsroom, clock: Clock) -> None:
    old, watched, newer, kept = [newsroom.editing.create(make_content()).id for _ in range(4)]
    newsroom.trash.put(old)
    newsroom.trash.put(watched)
    clock.advance(days=2)
    newsroom.trash.put(newer)
    clock.advance(days=28)
    assert newsroom.trash.empty_old() == 0
    clock.advance(seconds=1)
    assert newsroom.trash.empty_old(spared=watched) == 1
    assert sorted(listed(newsroom, trashed=True)) == [watched, newer]
    assert listed(newsroom) == [kept]
    clock.advance(days=3)
    assert newsroom.trash.empty_old() == 2
    assert newsroom.checking.findings() == ()


@pytest.mark.parametrize("days", [-1, 400])
def test_a_clock_that_cannot_be_believed_deletes_nothing(
    newsroom: Newsroom, clock: Clock, days: int
) -> None:
    newsroom.trash.put(newsroom.editing.create(make_content()).id)
    clock.advance(days=days)
    assert newsroom.trash.empty_old() == 0
