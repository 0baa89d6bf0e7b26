"""Full-text search: folded words, each taken as the beginning of one, the newest article first.

Kazakh hangs its endings on a word, so the stem that a person types is nearly always the beginning
of the word that is meant: `кооперация` finds `кооперацияны`.

An article's row in the index is numbered by its day and its own number, so that the index gives the
newest matches by itself and stops at the first page. What lists filter by stands in the index too,
as words that nobody can type: a common word with a rare filter costs no more than the rare one.

FTS5 merges all that begins with a prefix before it gives the first match, unless it has an index of
prefixes of that length. Beyond those lengths a prefix is therefore written out as the words that
there are, from the table `word`: the index takes such a list match by match.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from newsroom.domain.article import Content, Filter
from newsroom.domain.workflow import State
from newsroom.storage.question import Ask, Question
from newsroom.text.indexed import MARK, Indexed, indexed
from newsroom.text.query import Query, Term
from newsroom.text.usual_letters import LETTERS, is_usual

if TYPE_CHECKING:
    from newsroom.storage.sessions import Session

_ARTICLE_BITS = 32
_LAST = (1 << 60) - 1
_TRASH = 1 << 60
_GREATEST = chr(0x10FFFF)
# A letter of the area for private use begins the words of the filters: the tokenizer takes it for a
# letter, and what is typed or written never reaches the index with it.
_EVERY = f"{MARK}a"
_INDEXED_PREFIX = 4  # letters: as the schema says
_MOST_WORDS = 400  # that a prefix is written out as
_LONG_WORD = re.compile(rf"[^\W_]{{{_INDEXED_PREFIX + 1},}}")
_USUAL_LONG_WORD = re.compile(f"[0-9{LETTERS}]{{{_INDEXED_PREFIX + 1},}}")
_INSERT = (
    "INSERT INTO search (rowid, headline, lede, body, byline, tags, marks) "
    "VALUES (:place, :headline, :lede, :body, :byline, :tags, :marks)"
)
# One statement with all of them: as many as an article has are slow one by one.
_INSERT_WORDS = "INSERT OR IGNORE INTO word (text) SELECT value FROM json_each(:words)"


def place_of(day: str, article: int, *, trashed: bool = False) -> int:
    """Return the number of an article's row in the index; lists go from the greatest down.

    What is in the trash stands below everything else.
    """
    place = date.fromisoformat(day).toordinal() << _ARTICLE_BITS | article
    return place - _TRASH if trashed else place


def article_at(place: int) -> int:
    """Return the article whose row in the index has this number."""
    return place & ((1 << _ARTICLE_BITS) - 1)


def put(session: Session, before: int | None, place: int, content: Content, state: State) -> None:
    """Index an article's words at `place`, instead of what was indexed for it `before`."""
    if before is not None:
        remove(session, before)
    values = row_values(content, state)
    connection = session.connection()
    connection.exec_driver_sql(_INSERT, {"place": place, **values})
    new = [word["text"] for word in words_of(values)]
    connection.exec_driver_sql(_INSERT_WORDS, {"words": json.dumps(new, ensure_ascii=False)})


def put_new(
    session: Session, new: Sequence[tuple[int, Content, State]], texts: Sequence[Indexed]
) -> None:
    """Index the words of new articles at their places; `texts` are theirs."""
    if not new:
        return
    rows = [
        {"place": place, **_values_of(found, content, state)}
        for (place, content, state), found in zip(new, texts, strict=True)
    ]
    connection = session.connection()
    connection.exec_driver_sql(_INSERT, rows)
    words = sorted({word for values in rows for word in _words(values)})
    connection.exec_driver_sql(_INSERT_WORDS, {"words": json.dumps(words, ensure_ascii=False)})


def words_of(values: dict[str, str]) -> list[dict[str, str]]:
    """Return the different words of what the index takes, as rows of the table `word`."""
    return [{"text": word} for word in sorted(_words(values))]


def _words(values: Mapping[str, Any]) -> set[str]:
    texts = [value for name, value in values.items() if name not in ("marks", "place")]
    whole = "\n".join(texts)
    return set((_USUAL_LONG_WORD if is_usual(whole) else _LONG_WORD).findall(whole))


def row_values(content: Content, state: State) -> dict[str, str]:
    """Return what the index takes of an article."""
    return _values_of(indexed(content), content, state)


def _values_of(found: Indexed, content: Content, state: State) -> dict[str, str]:
    return {
        "headline": found.headline,
        "lede": found.lede,
        "body": found.body,
        "byline": found.byline,
        "tags": found.tags,
        "marks": f"{_EVERY} {_state_mark(state)} {_category_mark(content.category)}",
    }


def remove(session: Session, place: int) -> None:
    """Forget the words of the article at `place`."""
    session.connection().exec_driver_sql("DELETE FROM search WHERE rowid = ?", (place,))


def clear(session: Session) -> None:
    """Forget every word, before the index is built anew."""
    connection = session.connection()
    connection.exec_driver_sql("INSERT INTO search (search) VALUES ('delete-all')")
    connection.exec_driver_sql("DELETE FROM word")


def places(ask: Ask, query: Query, wanted: Filter, below: int | None, limit: int) -> list[int]:
    """Return the places of up to `limit` matches below a place, the newest first."""
    values = _values(ask, query, wanted)
    if below is not None:
        values["last"] = min(values["last"], below - 1)
    sql = (
        "SELECT rowid FROM search WHERE search MATCH :expression "  # noqa: S608
        f"AND rowid BETWEEN :first AND :last {_beside(wanted)} ORDER BY rowid DESC LIMIT :limit"
    )
    return [row[0] for row in ask(Question(sql, {**values, "limit": limit}))]


def count(ask: Ask, query: Query, wanted: Filter) -> int:
    """Return how many articles match."""
    sql = (
        "SELECT count(*) FROM search WHERE search MATCH :expression "  # noqa: S608
        f"AND rowid BETWEEN :first AND :last {_beside(wanted)}"
    )
    return int(ask(Question(sql, _values(ask, query, wanted)))[0][0])


def expression_for(
    query: Query, wanted: Filter, beginning: Callable[[str], list[str]] = lambda _prefix: []
) -> str:
    """Return the FTS5 expression for what a person typed and chose.

    `beginning` gives the known words that begin with a prefix; none, where it knows none.

    Only letters and digits of what was typed reach the expression, always between quotation marks,
    so that nothing that is typed can be an operator.
    """
    parts = [_term(term, beginning) for term in query.terms]
    if wanted.states:
        parts.append(_either(_state_mark(state) for state in wanted.states))
    if wanted.category:
        parts.append(_either([_category_mark(wanted.category)]))
    if not parts:
        parts.append(_either([_EVERY]))
    expression = " AND ".join(parts)
    for term in query.excluded:
        expression = f"({expression}) NOT {_term(term, beginning)}"
    return expression


def _values(ask: Ask, query: Query, wanted: Filter) -> dict[str, Any]:
    def beginning(prefix: str) -> list[str]:
        sql = "SELECT text FROM word WHERE text >= ? AND text < ? LIMIT ?"
        values = (prefix, prefix + _GREATEST, _MOST_WORDS + 1)
        return [row[0] for row in ask(Question(sql, values))]

    first = place_of(wanted.since.isoformat(), 0) if wanted.since else 0
    last = _LAST
    if wanted.until:
        last = place_of(wanted.until.isoformat(), 0) | ((1 << _ARTICLE_BITS) - 1)
    below = _TRASH if wanted.trashed else 0
    return {
        "expression": expression_for(query, wanted, beginning),
        "first": first - below,
        "last": last - below,
        **dict(_named(wanted)),
    }


def _named(wanted: Filter) -> list[tuple[str, str]]:
    named = [("tag", wanted.tag), ("byline", wanted.byline)]
    return [(term, name) for term, name in named if name]


def _beside(wanted: Filter) -> str:
    """Return the conditions on what is found that the index knows nothing of."""
    article = f"(search.rowid & {(1 << _ARTICLE_BITS) - 1})"
    parts = [
        f"AND EXISTS (SELECT 1 FROM article_term WHERE kind = '{term}' AND text = :{term} "  # noqa: S608
        f"AND article_id = {article})"
        for term, _ in _named(wanted)
    ]
    if wanted.unsent:
        parts.append(
            f"AND EXISTS (SELECT 1 FROM article WHERE id = {article} AND state = 'published' "  # noqa: S608
            "AND NOT EXISTS (SELECT 1 FROM sent WHERE article_id = article.id "
            "AND revision = article.head))"
        )
    return " ".join(parts)


def _term(term: Term, beginning: Callable[[str], list[str]]) -> str:
    forms = [_form(words, beginning, prefix=term.prefix) for words in term.forms]
    return forms[0] if len(forms) == 1 else f"({' OR '.join(forms)})"


def _form(words: tuple[str, ...], beginning: Callable[[str], list[str]], *, prefix: bool) -> str:
    if prefix and len(words) == 1 and len(words[0]) > _INDEXED_PREFIX:
        known = beginning(words[0])
        if 0 < len(known) <= _MOST_WORDS:
            return _either(known)
    return f'"{" ".join(words)}"{"*" if prefix else ""}'


def _either(words: Iterable[str]) -> str:
    return "(" + " OR ".join(f'"{word}"' for word in words) + ")"


def _state_mark(state: State) -> str:
    return f"{MARK}s{state.value.replace('_', '')}"


def _category_mark(category: str) -> str:
    return f"{MARK}c{hashlib.sha256(category.encode()).hexdigest()[:16]}"
