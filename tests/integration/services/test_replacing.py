"""Words in all articles: found with what stands beside them, replaced, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.domain.finding import Wanted
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import Cancelled, InputRefused
from newsroom.services import replacing
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    made = make_newsroom(tmp_path)
    add = made.editing.create
    add(make_content(headline="Нұрсұлтан қаласы", lede="Жаңалық", body="Нұр-Сұлтанда, Нұр-Сұлтан."))
    add(
        make_content(headline="Басқа", lede="Нұр-Сұлтан", body="😀 Нұр-Сұлтан әуежайы", subhead="x")
    )
    add(make_content(headline="Бос", lede="Лид", body="Мәтін"))
    trashed = add(make_content(headline="Себетте", body="Нұр-Сұлтан"))
    made.trash.put(trashed.id)
    yield made
    made.close()


WANTED = Wanted("нұр-сұлтан")


def test_every_place_is_shown_with_what_would_come(newsroom: Newsroom) -> None:
    harvest = newsroom.replacing.find(WANTED, "Астана")
    assert [(one.article, one.count) for one in harvest.found] == [(2, 2), (1, 2)]
    assert (harvest.read, harvest.places, harvest.whole) == (3, 4, True)
    lede, body = harvest.found[0].hits
    assert (lede.field.value, lede.start, lede.end) == ("lede", 0, 10)
    assert (body.before, body.words, body.by, body.after) == (
        "😀 ",
        "Нұр-Сұлтан",
        "Астана",
        " әуежайы",
    )


def test_ways_to_look(newsroom: Newsroom) -> None:
    find = newsroom.replacing.find
    assert [one.article for one in find(Wanted("нұр-сұлтан", case=True)).found] == []
    assert [one.count for one in find(Wanted("нұр-сұлтан", whole=True)).found] == [2, 1]
    assert [one.article for one in find(Wanted(r"^Басқа$", pattern=True)).found] == [2]
    assert find(WANTED, states=(State.PUBLISHED,)).found == ()
    assert find(Wanted("x")).found[0].hits[0].field.value == "subhead"
    with pytest.raises(InputRefused):
        find(Wanted("(", pattern=True))


def test_what_is_replaced_is_a_revision_and_can_be_taken_back(newsroom: Newsroom) -> None:
    found = newsroom.replacing.find(WANTED, "Астана").found
    before = [newsroom.library.get(number).content for number in (1, 2, 3, 4)]
    done = newsroom.replacing.replace(found, WANTED, "Астана")
    assert [one.article for one in done.changed] == [2, 1]
    assert (done.left, done.places) == ((), 4)
    first, second = newsroom.library.get(1), newsroom.library.get(2)
    assert first.content.body == "Астанада, Астана."
    assert (second.content.lede, second.content.body) == ("Астана", "😀 Астана әуежайы")
    assert [one.sequence for one in (first, second)] == [2, 2]
    assert newsroom.library.get(4).content == before[3]
    assert [one.article for one in newsroom.replacing.find(Wanted("астана")).found] == [2, 1]
    back = newsroom.replacing.take_back(done.changed)
    assert [one.article for one in back.changed] == [2, 1]
    assert [newsroom.library.get(number).content for number in (1, 2, 3, 4)] == before


def test_groups_of_a_pattern(newsroom: Newsroom) -> None:
    wanted = Wanted(r"(Нұр)-(Сұлтан)", pattern=True)
    found = newsroom.replacing.find(wanted, r"\2-\1").found
    newsroom.replacing.replace(found, wanted, r"\2-\1")
    assert newsroom.library.get(1).content.body == "Сұлтан-Нұрда, Сұлтан-Нұр."


def test_what_changed_meanwhile_is_left_alone(newsroom: Newsroom) -> None:
    found = newsroom.replacing.find(WANTED, "Астана").found
    newsroom.editing.save(2, make_content(headline="Жаңа", body="Нұр-Сұлтан жаңа"))
    newsroom.trash.put(1)
    newsroom.trash.delete(1)
    done = newsroom.replacing.replace(found, WANTED, "Астана")
    assert (done.changed, sorted(done.left)) == ((), [1, 2])
    assert newsroom.library.get(2).content.body == "Нұр-Сұлтан жаңа"


def test_what_was_written_since_is_not_taken_back(newsroom: Newsroom) -> None:
    found = newsroom.replacing.find(WANTED, "Астана").found
    done = newsroom.replacing.replace(found, WANTED, "Астана")
    later = newsroom.editing.save(2, make_content(headline="Кейін"))
    back = newsroom.replacing.take_back(done.changed)
    assert back.left == (2,)
    assert newsroom.library.get(2).revision == later.revision


def test_stopping(newsroom: Newsroom) -> None:
    def stop() -> None:
        raise Cancelled(Message("The work was stopped."))

    with pytest.raises(Cancelled):
        newsroom.replacing.find(WANTED, between=stop)
    found = newsroom.replacing.find(WANTED, "Астана").found
    asked = iter([False, True])
    done = newsroom.replacing.replace(found, WANTED, "Астана", cancelled=lambda: next(asked))
    assert [one.article for one in done.changed] == [2]
    assert "Нұр-Сұлтан" in newsroom.library.get(1).content.body


def test_too_much_is_said(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replacing, "_MOST_ARTICLES", 1)
    harvest = newsroom.replacing.find(WANTED)
    assert (len(harvest.found), harvest.whole) == (1, False)
    monkeypatch.setattr(replacing, "_MOST_HITS", 1)
    [one] = newsroom.replacing.find(WANTED).found
    assert (one.count, len(one.hits)) == (2, 1)
