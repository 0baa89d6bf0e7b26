"""Bylines, tags and further categories: which articles carry which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, delete, func, insert, literal_column, select
from sqlalchemy.orm import Session

from newsroom.domain.article import Content
from newsroom.domain.term import Term, TermCount
from newsroom.storage.rows import ArticleRow, ArticleTermRow

_AT_ONCE = 500


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


def counts(session: Session, term: Term, limit: int) -> tuple[TermCount, ...]:
    """Return the names of a kind outside the trash, those that most articles carry first."""
    every = _counted(ArticleTermRow.kind == term.value)
    # All of them without those in the trash, of which there are few: to look at every article's
    # entry takes ten times as long.
    numbers = Counter({row[0]: row[1] for row in session.execute(every)})
    numbers.subtract({row[0]: row[1] for row in session.execute(_counted(*_in_trash(term)))})
    found = sorted((-count, text) for text, count in numbers.items() if count > 0)
    return tuple(TermCount(text, -count) for count, text in found[:limit])


def count(session: Session, term: Term, name: str) -> int:
    """Return how many articles outside the trash carry a name."""
    named = ArticleTermRow.text == name
    queries = (
        _counted(ArticleTermRow.kind == term.value, named),
        _counted(*_in_trash(term), named),
    )
    every, trashed = (sum(row[1] for row in session.execute(query)) for query in queries)
    return int(every - trashed)


def _counted(*conditions: ColumnElement[bool]) -> Select[str, int]:
    return (
        select(ArticleTermRow.text, func.count()).where(*conditions).group_by(ArticleTermRow.text)
    )


def _in_trash(term: Term) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    trashed = select(ArticleRow.id).where(ArticleRow.trashed_at > "")
    # The plus keeps SQLite from reading all names of the kind, rather than those of few articles.
    kind: ColumnElement[str] = literal_column("+article_term.kind")
    return kind == term.value, ArticleTermRow.article_id.in_(trashed)


def of_articles(session: Session, term: Term, articles: Sequence[int]) -> list[str]:
    """Return the names of a kind that these articles carry, the most frequent first."""
    numbers: Counter[str] = Counter()
    for start in range(0, len(articles), _AT_ONCE):
        numbers.update(
            session.scalars(
                select(ArticleTermRow.text).where(
                    ArticleTermRow.article_id.in_(articles[start : start + _AT_ONCE]),
                    ArticleTermRow.kind == term.value,
                )
            )
        )
    return [name for name, _ in numbers.most_common()]


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
