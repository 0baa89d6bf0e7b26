"""The desk: what is written is saved in its order, and a failed save costs nobody a word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from newsroom.desktop.desk import Desk
from newsroom.desktop.tasks import Tasks
from newsroom.domain.article import Article, Content, Filter
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import StorageFailed
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content


@pytest.fixture
def desk(newsroom: Newsroom) -> Iterator[Desk]:
    tasks = Tasks()
    yield Desk(newsroom, tasks)
    assert tasks.wait_for_done()


def content_of(desk: Desk) -> Content:
    assert desk.sheet is not None
    return desk.sheet.content


def write(desk: Desk, **changes: str) -> None:
    desk.edit(replace(content_of(desk), **changes))  # type: ignore[arg-type]


def test_a_new_article_is_stored_when_it_is_first_saved(
    desk: Desk, newsroom: Newsroom, qtbot: QtBot
) -> None:
    desk.new()
    assert newsroom.library.count(Filter()) == 0
    write(desk, headline="Жаңа тақырып")
    assert desk.sheet is not None
    assert desk.sheet.unsaved
    with qtbot.waitSignal(desk.saved):
        desk.save()
    assert not desk.sheet.unsaved
    assert newsroom.library.get(1).content.headline == "Жаңа тақырып"
    assert content_of(desk).slug == newsroom.library.get(1).content.slug != ""


def test_an_empty_new_article_is_dropped(desk: Desk, newsroom: Newsroom, qtbot: QtBot) -> None:
    stored = newsroom.editing.create(make_content())
    desk.new()
    with qtbot.waitSignal(desk.opened):
        desk.open(stored.id)
    assert newsroom.library.count(Filter()) == 1


def test_leaving_saves_first(desk: Desk, newsroom: Newsroom, qtbot: QtBot) -> None:
    first = newsroom.editing.create(make_content())
    second = newsroom.editing.create(make_content(headline="Екінші"))
    desk.open(first.id)
    write(desk, body="Өзгерген")
    with qtbot.waitSignal(desk.opened):
        desk.open(second.id)
    assert content_of(desk).headline == "Екінші"
    assert newsroom.library.get(first.id).content.body == "Өзгерген"


def test_what_is_typed_while_saving_is_saved_too(
    desk: Desk, newsroom: Newsroom, qtbot: QtBot
) -> None:
    stored = newsroom.editing.create(make_content())
    desk.open(stored.id)
    write(desk, body="Бір")
    left: list[bool] = []
    desk.leave(lambda: left.append(True))
    write(desk, body="Бір екі")
    qtbot.waitUntil(lambda: bool(left))
    assert newsroom.library.get(stored.id).content.body == "Бір екі"


def test_writes_keep_their_order(desk: Desk, newsroom: Newsroom, qtbot: QtBot) -> None:
    desk.new()
    for number in range(5):
        write(desk, headline=f"Тақырып {number}")
        desk.save()
    desk.step(State.IN_REVIEW)
    qtbot.waitUntil(lambda: not desk.saving)
    assert newsroom.library.count(Filter()) == 1
    article = newsroom.library.get(1)
    assert article.content.headline == "Тақырып 4"
    assert article.state is State.IN_REVIEW


def test_a_failed_save_keeps_the_text_and_the_sheet(
    desk: Desk, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = newsroom.editing.create(make_content())
    second = newsroom.editing.create(make_content())

    def full(*_arguments: object, **_names: object) -> Article:
        raise StorageFailed(Message("The disk is full."))

    desk.open(first.id)
    write(desk, body="Жоғалмауы керек")
    monkeypatch.setattr(newsroom.editing, "save", full)
    with qtbot.waitSignal(desk.failed):
        desk.open(second.id)
    assert desk.sheet is not None
    assert desk.sheet.article is not None
    assert desk.sheet.article.id == first.id
    assert content_of(desk).body == "Жоғалмауы керек"
    assert desk.sheet.unsaved
    monkeypatch.undo()
    with qtbot.waitSignal(desk.opened):
        desk.open(second.id)
    assert newsroom.library.get(first.id).content.body == "Жоғалмауы керек"


def test_two_that_leave_during_a_save_both_do_and_nothing_is_saved_again(
    desk: Desk, newsroom: Newsroom, qtbot: QtBot
) -> None:
    stored = newsroom.editing.create(make_content())
    desk.open(stored.id)
    saved: list[Article] = []
    desk.saved.connect(saved.append)
    write(desk, headline="Өзгерді")
    left: list[str] = []
    desk.leave(lambda: left.append("first"))
    desk.leave(lambda: left.append("second"))
    assert desk.saving
    write(desk, headline="Тағы өзгерді")  # a key between
    qtbot.waitUntil(lambda: len(left) == 2)
    assert left == ["first", "second"]
    assert newsroom.library.get(stored.id).content.headline == "Тағы өзгерді"
    qtbot.wait(50)
    assert len(saved) == 2
    assert not desk.saving


def test_nobody_leaves_when_a_save_fails(
    desk: Desk, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = newsroom.editing.create(make_content())
    desk.open(stored.id)
    write(desk, headline="Өзгерді")

    def fail(*_args: object, **_values: object) -> Article:
        raise StorageFailed(Message("The disk is full."))

    monkeypatch.setattr("newsroom.services.editing.Editing.save", fail)
    left: list[str] = []
    with qtbot.waitSignal(desk.failed):
        desk.leave(lambda: left.append("first"))
        desk.leave(lambda: left.append("second"))
    qtbot.wait(50)
    assert left == []
    monkeypatch.undo()
    with qtbot.waitSignal(desk.saved):
        desk.save()
    assert left == []  # whoever still wants to leave asks again
