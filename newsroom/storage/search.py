"""Full-text search: folded words, each taken as the beginning of one.

Kazakh hangs its endings on a word, so the stem that a person types is nearly always the beginning
of the word that is meant: `кооперация` finds `кооперацияны`.
"""

from __future__ import annotations

import re

from sqlalchemy import Select, column, literal_column, select, table, text
from sqlalchemy.orm import Session

from newsroom.domain.article import Content
from newsroom.text.folding import fold

_INDEX = table("search", column("rowid"))
_PHRASE = re.compile(r'"([^"]*)"?|«([^»]*)»?|“([^”]*)”?')
_TOKEN = re.compile(r"\w+")


def put(session: Session, article: int, content: Content) -> None:
    """Index an article's words in place of what was indexed for it before."""
    remove(session, article)
    session.execute(
        text(
            "INSERT INTO search (rowid, headline, lede, body, byline, tags) "
            "VALUES (:id, :headline, :lede, :body, :byline, :tags)"
        ),
        {
            "id": article,
            "headline": fold(content.headline),
            "lede": fold(content.lede),
            "body": fold(content.body),
            "byline": fold(content.byline),
            "tags": fold(" ".join(content.tags)),
        },
    )


def remove(session: Session, article: int) -> None:
    """Forget the words of an article."""
    session.execute(text("DELETE FROM search WHERE rowid = :id"), {"id": article})


def clear(session: Session) -> None:
    """Forget every word, before the index is built anew."""
    session.execute(text("INSERT INTO search (search) VALUES ('delete-all')"))


def matches(query: str) -> Select[tuple[int]]:
    """Return a query for the numbers of the articles that match what a person typed.

    A query in which no word remains (`!?`) matches nothing.
    """
    expression = expression_for(query)
    if not expression:
        return select(literal_column("0").label("rowid")).where(literal_column("0") == 1)
    return (
        select(_INDEX.c.rowid)
        .where(text("search MATCH :expression"))
        .params(expression=expression)
        .select_from(_INDEX)
    )


def expression_for(query: str) -> str:
    """Return the FTS5 expression for what a person typed, empty when no word is in it.

    Only letters and digits of the query reach the expression, always between quotation marks, so
    nothing that is typed can be an operator.
    """
    parts: list[str] = []
    rest = _PHRASE.sub(lambda match: _take_phrase(match, parts), fold(query))
    parts += [f'"{word}"*' for word in _TOKEN.findall(rest)]
    return " AND ".join(parts)


def _take_phrase(match: re.Match[str], parts: list[str]) -> str:
    words = _TOKEN.findall(next(group for group in match.groups() if group is not None))
    if words:
        parts.append(f'"{" ".join(words)}"')
    return " "
