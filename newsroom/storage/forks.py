"""Articles whose newest revisions stand against each other, undecided."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from newsroom.storage import article_query
from newsroom.storage.exchange_rows import ForkRow
from newsroom.storage.question import asking


def of_article(session: Session, article: int) -> frozenset[str]:
    """Return the revisions that stand against the one that an article shows."""
    return article_query.forks(asking(session), article)


def every(session: Session) -> list[tuple[int, str]]:
    """Return all articles with an open revision, and that revision, in their order."""
    query = select(ForkRow.article_id, ForkRow.revision)
    rows = session.execute(query.order_by(ForkRow.article_id, ForkRow.revision))
    return [(row.article_id, row.revision) for row in rows]


def put(session: Session, article: int, revisions: Collection[str]) -> None:
    """Note which revisions stand against the one that an article shows, and no others."""
    if of_article(session, article) != frozenset(revisions):
        forget(session, article)
        _add(session, article, revisions)


def forget(session: Session, article: int) -> None:
    """Note that nothing stands against what an article shows."""
    session.execute(delete(ForkRow).where(ForkRow.article_id == article))


def _add(session: Session, article: int, revisions: Iterable[str]) -> None:
    values = [{"article_id": article, "revision": one} for one in sorted(revisions)]
    if values:
        session.execute(insert(ForkRow), values)
