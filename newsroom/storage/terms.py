"""Bylines, tags and further categories: which articles carry which."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from newsroom.domain.article import Content
from newsroom.domain.term import Term
from newsroom.storage.rows import ArticleTermRow


def put(session: Session, article: int, content: Content) -> None:
    """Note the names that an article carries now, instead of those noted before."""
    remove(session, article)
    rows = _rows(article, content)
    if rows:
        session.execute(insert(ArticleTermRow), rows)


def put_new(session: Session, carried: Sequence[tuple[int, Content]]) -> None:
    """Note the names that new articles carry."""
    rows = [row for article, content in carried for row in _rows(article, content)]
    if rows:
        session.execute(insert(ArticleTermRow), rows)


def remove(session: Session, article: int) -> None:
    """Forget the names that an article carries."""
    session.execute(delete(ArticleTermRow).where(ArticleTermRow.article_id == article))


def _rows(article: int, content: Content) -> list[dict[str, str | int]]:
    return [
        {"kind": term.value, "text": text, "article_id": article}
        for term, texts in _terms(content).items()
        for text in texts
    ]


def _terms(content: Content) -> dict[Term, set[str]]:
    names = map(str.strip, content.byline.split(","))
    return {
        Term.BYLINE: {name for name in names if name},
        Term.TAG: set(content.tags),
        Term.CATEGORY: {content.category, *content.other_categories} - {""},
    }
