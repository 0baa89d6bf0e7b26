"""The draft journal: what was typed is there after any end, until it is saved."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from newsroom.domain.article import Content
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import Clock, make_newsroom


def reopened(newsroom: Newsroom) -> Newsroom:
    newsroom.close()
    return make_newsroom(newsroom.path.parent)


def test_what_was_typed_is_found_at_the_next_start(newsroom: Newsroom, clock: Clock) -> None:
    stored = newsroom.editing.create(make_content())
    typed = replace(stored.content, body="Жаңа сөз", headline="Жаңа")
    newsroom.journal.keep("k", stored.uuid, stored.revision, typed)
    again = reopened(newsroom)
    [found] = again.journal.pending()
    assert found.draft.content == typed
    assert (found.article, found.outdated) == (stored.id, False)
    assert found.draft.written_at == clock.now
    again.close()


def test_a_new_article_keeps_its_identity_from_the_first_key(newsroom: Newsroom) -> None:
    uuid = str(uuid4())
    newsroom.journal.keep("k", uuid, None, Content(headline="Жа"))
    newsroom.journal.keep("k", uuid, None, Content(headline="Жаңа"))
    [found] = newsroom.journal.pending()
    assert (found.draft.content.headline, found.article, found.outdated) == ("Жаңа", None, False)
    stored = newsroom.editing.save(None, found.draft.content, uuid=uuid, draft="k")
    assert stored.uuid == uuid
    assert newsroom.journal.pending() == ()


def test_saving_forgets_the_draft_in_the_same_transaction(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(make_content())
    newsroom.journal.keep("k", stored.uuid, stored.revision, make_content(body="Бір"))
    newsroom.editing.save(stored.id, make_content(body="Екі"), draft="k")
    assert newsroom.journal.pending() == ()


def test_a_later_sitting_takes_nothing_from_an_earlier_one(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(make_content())
    newsroom.journal.keep("earlier", stored.uuid, stored.revision, make_content(body="Ескі"))
    newsroom.journal.keep("later", stored.uuid, stored.revision, make_content(body="Жаңа"))
    newsroom.editing.save(stored.id, make_content(body="Жаңа"), draft="later")
    [found] = newsroom.journal.pending()
    assert (found.draft.content.body, found.outdated) == ("Ескі", True)


def test_a_draft_over_an_older_revision_says_so(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create(make_content())
    newsroom.editing.save(stored.id, make_content(body="Басқа жерден"))
    newsroom.journal.keep("k", stored.uuid, stored.revision, make_content(body="Осы жерден"))
    [found] = newsroom.journal.pending()
    assert found.outdated


def test_the_last_written_comes_first_whatever_the_clock_says(
    newsroom: Newsroom, clock: Clock
) -> None:
    for number in range(3):
        newsroom.journal.keep(str(number), str(number), None, Content(headline=str(number)))
        clock.advance(days=-1)
    newsroom.journal.keep("0", "0", None, Content(headline="0 тағы"))
    order = [found.draft.content.headline for found in newsroom.journal.pending()]
    assert order == ["0 тағы", "2", "1"]
    newsroom.journal.forget("2")
    assert len(newsroom.journal.pending()) == 2
