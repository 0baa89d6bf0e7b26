"""Where articles stand in time: their neighbours, how long in the trash, and the last saving."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, select, tuple_

from newsroom.domain.card import Card, card_of
from newsroom.domain.language import Language
from newsroom.domain.workflow import State
from newsroom.storage.article_query import read_revision
from newsroom.storage.articles import WHOLE, as_article, publication
from newsroom.storage.rows import ArticleRow
from newsroom.storage.sessions import Session


def around(
    session: Session,
    day: date,
    number: int,
    states: Sequence[State],
    most: int,
    *,
    language: Language | None = None,
) -> tuple[list[Card], list[Card]]:
    """Return the cards of the articles next to a place in the order by date: newer, and older.

    Up to `most` of each, the newest first, in `language` where one is given; one that stands at the
    place itself is not among them.
    """
    query = WHOLE.where(
        ArticleRow.trashed_at == "",
        ArticleRow.state.in_([state.value for state in states]),
        ArticleRow.id != number,
    )
    if language:
        query = query.where(ArticleRow.language == language.value)
    key = tuple_(ArticleRow.sort_date, ArticleRow.id)
    place = tuple_(day.isoformat(), number)
    newer = session.execute(
        query.where(key > place).order_by(ArticleRow.sort_date, ArticleRow.id).limit(most)
    ).all()
    older = session.execute(
        query.where(key < place)
        .order_by(ArticleRow.sort_date.desc(), ArticleRow.id.desc())
        .limit(most)
    ).all()
    return [_card(*found) for found in reversed(newer)], [_card(*found) for found in older]


def _card(row: ArticleRow, document: bytes) -> Card:
    article = as_article(row, read_revision(row.head, document))
    return card_of(article, row.words, publication(row))


def trashed_before(session: Session, when: datetime) -> list[int]:
    """Return the articles that have been in the trash since before then."""
    query = select(ArticleRow.id).where(
        ArticleRow.trashed_at > "", ArticleRow.trashed_at < when.isoformat()
    )
    return list(session.scalars(query))


def last_saved(session: Session) -> datetime | None:
    """Return when an article was saved or put into the trash last, None where there is none."""
    texts = session.execute(select(func.max(ArticleRow.saved_at), func.max(ArticleRow.trashed_at)))
    found = [datetime.fromisoformat(text) for text in texts.one() if text]
    return max(found, default=None)
