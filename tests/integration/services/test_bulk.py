"""Several articles are changed together: all that can be, in one transaction, and back again."""

from __future__ import annotations

import pytest

from newsroom.domain.article import Filter
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import Cancelled, InputRefused
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content


@pytest.fixture
def numbers(newsroom: Newsroom) -> list[int]:
    stored = newsroom.editing.create_all(
        [
            (make_content(headline="Бірінші", tags=("су",)), State.DRAFT),
            (make_content(headline="Екінші", tags=("су", "жол")), State.IN_REVIEW),
            (make_content(headline="Үшінші", tags=()), State.PUBLISHED),
        ]
    )
    return [article.id for article in stored]


def states(newsroom: Newsroom, numbers: list[int]) -> list[State]:
    return [newsroom.library.get(number).state for number in numbers]


def test_legal_steps_only_and_the_rest_is_told(newsroom: Newsroom, numbers: list[int]) -> None:
    done = newsroom.bulk.set_state(numbers, State.IN_REVIEW)
    assert [one.article for one in done.moved] == numbers[:1]
    assert [(one.article, one.headline) for one in done.left] == [(numbers[2], "Үшінші")]
    assert "withdrawn" in str(done.left[0].reason.values)
    assert states(newsroom, numbers) == [State.IN_REVIEW, State.IN_REVIEW, State.PUBLISHED]
    back = newsroom.bulk.undo(done)
    assert (len(back.moved), back.left) == (1, ())
    assert states(newsroom, numbers)[0] is State.DRAFT


def test_category_and_tags_with_undo(newsroom: Newsroom, numbers: list[int]) -> None:
    before = [newsroom.library.get(number).content for number in numbers]
    moved = newsroom.bulk.set_category(numbers, "Жаңа айдар")
    tagged = newsroom.bulk.tag(numbers, add=("жедел", "су"), remove=("жол",))
    assert "Жаңа айдар" in [one.name for one in newsroom.library.categories()]
    assert [newsroom.library.get(number).content.tags for number in numbers] == [
        ("су", "жедел"),
        ("су", "жедел"),
        ("жедел", "су"),
    ]
    newsroom.editing.save(numbers[0], make_content(headline="Басқа"))
    back = newsroom.bulk.undo(tagged)
    assert [one.article for one in back.left] == numbers[:1]
    assert [one.article for one in back.moved] == numbers[1:]
    assert newsroom.bulk.undo(moved).moved == ()
    newsroom.bulk.set_category(numbers[1:], "Президент")
    assert [newsroom.library.get(number).content for number in numbers[1:]] == before[1:]
    assert newsroom.checking.findings() == ()


def test_the_trash_and_back(newsroom: Newsroom, numbers: list[int]) -> None:
    done = newsroom.bulk.trash(numbers)
    assert [one.article for one in done.left] == numbers[2:]
    assert newsroom.library.count(Filter(trashed=True)) == 2
    assert newsroom.bulk.trash(numbers[:1]).moved == ()
    assert len(newsroom.bulk.undo(done).moved) == 2
    assert newsroom.library.count(Filter(trashed=True)) == 0


def test_stopped_in_between_nothing_is_changed(newsroom: Newsroom, numbers: list[int]) -> None:
    def stop(done: int, _all: int) -> None:
        if done == 2:
            raise Cancelled(Message("The work was stopped."))

    with pytest.raises(Cancelled):
        newsroom.bulk.set_category(numbers, "Жаңа айдар", stop)
    assert {newsroom.library.get(number).content.category for number in numbers} == {"Президент"}
    assert "Жаңа айдар" not in [one.name for one in newsroom.library.categories()]


def test_what_changes_nothing_makes_no_revision(newsroom: Newsroom, numbers: list[int]) -> None:
    assert newsroom.bulk.tag(numbers, remove=("жоқ",)).moved == ()
    assert newsroom.bulk.set_category(numbers, "Президент").moved == ()
    assert newsroom.bulk.set_state(numbers[:1], State.DRAFT).moved == ()
    with pytest.raises(InputRefused):
        newsroom.bulk.set_category(numbers, "  ")
    [left] = newsroom.bulk.set_category([999], "Спорт").left
    assert (left.article, left.headline) == (999, "")
