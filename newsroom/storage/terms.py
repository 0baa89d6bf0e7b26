"""Bylines, tags and further categories: which articles carry which."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, delete, exists, func, insert, select
from sqlalchemy.orm import Session

from newsroom.domain.article import Content
from newsroom.domain.term import Term, TermCount
from newsroom.storage.rows import ArticleRow, ArticleTermRow


def put(session: Session, article: int, content: Content) -> None:
    """Note the names that an article carries now, instead of those noted before."""
    remove(session, article)
    rows = [
        {"kind": term.value, "text": text, "article_id": article}
        for term, texts in _terms(content).items()
        for text in texts
    ]
    if rows:
        session.execute(insert(ArticleTermRow), rows)


def remove(session: Session, article: int) -> None:
    """Forget the names that an article carries."""
    session.execute(delete(ArticleTermRow).where(ArticleTermRow.article_id == article))


def counts(session: Session, term: Term, limit: int) -> tuple[TermCount, ...]:
    """Return the names of a kind outside the trash, those that most articles carry first."""
    number = func.count()
    found = session.execute(
        select(ArticleTermRow.text, number)
        .join(ArticleRow, ArticleRow.id == ArticleTermRow.article_id)
        .where(ArticleTermRow.kind == term.value, ArticleRow.trashed_at == "")
        .group_by(ArticleTermRow.text)
        .order_by(number.desc(), ArticleTermRow.text)
        .limit(limit)
    )
    return tuple(TermCount(text, count) for text, count in found)


def carries(article: Any, term: Term, name: str) -> ColumnElement[bool]:
    """Return the condition that an article, a column with its number, carries a name."""
    return exists().where(
        ArticleTermRow.kind == term.value,
        ArticleTermRow.text == name,
        ArticleTermRow.article_id == article,
    )


def _terms(content: Content) -> dict[Term, set[str]]:
    names = map(str.strip, content.byline.split(","))
    return {
        Term.BYLINE: {name for name in names if name},
        Term.TAG: set(content.tags),
        Term.CATEGORY: {content.category, *content.other_categories} - {""},
    }
