"""The words that a newsroom calls right, everywhere or in one article."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from newsroom.storage.rows import KnownWordRow

EVERYWHERE = ""


def words(session: Session, article: str = EVERYWHERE) -> tuple[str, ...]:
    """Return the words of the newsroom's dictionary, or those that one article ignores."""
    query = select(KnownWordRow.word).where(KnownWordRow.article == article)
    return tuple(session.scalars(query.order_by(KnownWordRow.word)))


def add(session: Session, word: str, article: str = EVERYWHERE) -> None:
    """Add a word; one that is there already changes nothing."""
    values = {"article": article, "word": word}
    session.execute(insert(KnownWordRow).values(values).on_conflict_do_nothing())


def remove(session: Session, words: Iterable[str], article: str = EVERYWHERE) -> None:
    """Take words out."""
    for word in words:
        session.execute(
            delete(KnownWordRow).where(KnownWordRow.article == article, KnownWordRow.word == word)
        )


def forget_article(session: Session, article: str) -> None:
    """Keep nothing of an article any more."""
    session.execute(delete(KnownWordRow).where(KnownWordRow.article == article))
