"""What people let stand although the copy desk remarks on it, outside every revision."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from newsroom.domain.proof import Ignored
from newsroom.storage.rows import IgnoredRow


def of_article(session: Session, article: str) -> frozenset[Ignored]:
    """Return what is ignored in the article with this UUID."""
    query = select(IgnoredRow.rule, IgnoredRow.words).where(IgnoredRow.article == article)
    return frozenset(Ignored(rule, words) for rule, words in session.execute(query))


def add(session: Session, article: str, one: Ignored) -> None:
    """Ignore something in an article; twice is once."""
    row = {"article": article, "rule": one.rule, "words": one.words}
    session.execute(insert(IgnoredRow).values(**row).on_conflict_do_nothing())


def forget_article(session: Session, article: str) -> None:
    """Ignore nothing in an article any more."""
    session.execute(delete(IgnoredRow).where(IgnoredRow.article == article))
