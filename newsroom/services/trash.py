"""The trash: articles that are out of every list, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from newsroom.domain.article import Article
from newsroom.domain.message import Message
from newsroom.domain.note import Note
from newsroom.domain.trash import KEPT_DAYS
from newsroom.domain.workflow import State
from newsroom.errors import NotFound, StepRefused, TextDamaged
from newsroom.services.clock import Clock
from newsroom.storage import articles, dictionary, drafts, ignored, lists, notes, pictures, reviews
from newsroom.storage.engine import Engine


def raise_if_published(article: Article) -> None:
    """Raise `StepRefused` for an article that readers can see: it is not put into the trash."""
    if article.state is State.PUBLISHED:
        raise StepRefused(
            Message(
                "Article {id} is published. Withdraw it before you put it into the trash.",
                id=article.id,
            )
        )


_BELIEVED = timedelta(days=366)


class Trash:
    """Puts articles into the trash, takes them back, and deletes them for good."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def put(self, article: int | str) -> None:
        """Put an article into the trash; `StepRefused` for one that readers can see."""
        with self._engine.writing() as session:
            found = articles.get(session, article)
            raise_if_published(found)
            articles.trash(session, found.id, self._clock())

    def take_back(self, article: int | str) -> None:
        """Take an article out of the trash; one that is not in it stays as it is."""
        with self._engine.writing() as session:
            articles.take_back(session, articles.get(session, article).id)

    def empty_old(
        self, spared: int | None = None, cancelled: Callable[[], bool] = lambda: False
    ) -> int:
        """Delete for good what has been in the trash for 30 days; return how many.

        `spared` is an article that somebody looks at.
        A clock that stands before the last saving is not believed, nor one that is a year ahead
        of it: nothing is deleted then.
        """
        now = self._clock()
        with self._engine.reading() as session:
            old = lists.trashed_before(session, now - timedelta(days=KEPT_DAYS))
            last = lists.last_saved(session)
        if last is None or not last <= now <= last + _BELIEVED:
            return 0
        deleted = 0
        for article in old:
            if cancelled():
                break
            if article == spared:
                continue
            with suppress(NotFound, StepRefused, TextDamaged):
                self.delete(article)
                deleted += 1
        return deleted

    def holds(self, article: int) -> bool:
        """Whether an article is in the trash."""
        with self._engine.reading() as session:
            return articles.is_trashed(session, article)

    def delete(self, article: int | str) -> None:
        """Delete an article and all its revisions for good; only from the trash."""
        with self._engine.writing() as session:
            found = articles.get(session, article)
            if not articles.is_trashed(session, found.id):
                raise StepRefused(
                    Message(
                        "Article {id} is not in the trash. Put it there before you delete it.",
                        id=found.id,
                    )
                )
            named = articles.delete(session, found.id)
            drafts.forget_article(session, found.uuid)
            pictures.drop_unused(session, named, None)
            ignored.forget_article(session, found.uuid)
            dictionary.forget_article(session, found.uuid)
            reviews.forget_article(session, found.uuid)
            notes.put(session, found.uuid, Note(), self._clock())
