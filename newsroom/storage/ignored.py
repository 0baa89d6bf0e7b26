"""What people let stand although the copy desk remarks on it, outside every revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsroom.domain.proof import Ignored
from newsroom.storage.question import Ask, Question

if TYPE_CHECKING:
    from newsroom.storage.sessions import Session


def of_article(ask: Ask, article: str) -> frozenset[Ignored]:
    """Return what is ignored in the article with this UUID."""
    rows = ask(Question("SELECT rule, words FROM ignored WHERE article = ?", (article,)))
    return frozenset(Ignored(rule, words) for rule, words in rows)


def add(session: Session, article: str, one: Ignored) -> None:
    """Ignore something in an article; twice is once."""
    session.connection().exec_driver_sql(
        "INSERT INTO ignored (article, rule, words) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (article, one.rule, one.words),
    )


def forget_article(session: Session, article: str) -> None:
    """Ignore nothing in an article any more."""
    session.connection().exec_driver_sql("DELETE FROM ignored WHERE article = ?", (article,))
