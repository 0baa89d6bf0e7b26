"""The questions of a list, and what its rows say: SQL as text, and nothing that is slow to import.

`pages` asks them of an open newsroom, `glance` before it is open: they cannot disagree, since there
is one text for both.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from newsroom.domain.language import Language
from newsroom.domain.listed import Filter, Summary
from newsroom.domain.listing import Order, Sorting
from newsroom.domain.term import Term
from newsroom.domain.workflow import State
from newsroom.storage.question import Ask, Question

_UNSENT = (
    "(article.state = 'published' AND NOT EXISTS (SELECT 1 FROM sent "
    "WHERE article_id = article.id AND revision = article.head))"
)
_CARRIES = (
    "EXISTS (SELECT 1 FROM article_term WHERE article_term.kind = ? AND article_term.text = ? "
    "AND article_term.article_id = article.id)"
)
_ORDERS: Mapping[Sorting, str] = {
    Sorting.DATE: "article.sort_date",
    Sorting.SAVED: "article.saved_at",
    Sorting.HEADLINE: "article.headline_key",
    Sorting.WORDS: "article.words",
}


class Listed(NamedTuple):
    """A row of a list; `listed_by` is what it stands in its order by."""

    id: int
    uuid: str
    headline: str
    lede: str
    category: str
    date: str | None
    state: str
    language: str
    words: int
    saved_at: str
    trashed_at: str
    comments: int
    remarks: int | None
    unsent: int
    listed_by: Any


_COLUMNS = f"""article.id, article.uuid, article.headline, article.lede, article.category,
 article.date, article.state, article.language, article.words, article.saved_at,
 article.trashed_at,
 (SELECT count(*) FROM review_comment WHERE review_comment.article = article.uuid
  AND standing = 'open' AND kind != 'reply'),
 (SELECT number FROM remarked WHERE article_id = article.id AND revision = article.head),
 {_UNSENT}"""  # noqa: S608 - of our own words alone, as every text here


def page(
    ask: Ask, wanted: Filter, after: str | None, limit: int, order: Order
) -> tuple[list[Listed], str | None]:
    """Return up to `limit` rows from behind the key `after`, and the key behind the last.

    `wanted.query` is left out of account: what is searched for is found by the index.
    """
    behind = json.loads(after) if after is not None else None
    if order.by is Sorting.STATE:
        rows = _by_state(ask, wanted, behind, limit + 1, order)
    else:
        column = _ORDERS[order.by]
        question = _page(wanted, column, behind, limit + 1, descending=order.descending)
        rows = [Listed(*row) for row in ask(question)]
    if len(rows) <= limit:
        return rows, None
    last = rows[limit - 1]
    place = [last.listed_by, last.id]
    return rows[:limit], json.dumps([last.state, *place] if order.by is Sorting.STATE else place)


def these(ask: Ask, numbers: Sequence[int]) -> list[Listed]:
    """Return the rows of these articles, in no order."""
    marks = ",".join("?" * len(numbers))
    sql = f"SELECT {_COLUMNS}, NULL FROM article WHERE article.id IN ({marks})"  # noqa: S608
    return [Listed(*row) for row in ask(Question(sql, tuple(numbers)))]


def count(ask: Ask, wanted: Filter) -> int:
    """Return how many articles a list has."""
    conditions, values = _conditions(wanted)
    sql = f"SELECT count(*) FROM article WHERE {' AND '.join(conditions)}"  # noqa: S608
    return int(ask(Question(sql, tuple(values)))[0][0])


def shown(row: Any) -> Summary:
    """Return what a row says; raises `ValueError` or `TypeError` where it is damaged.

    `row` is a `Listed`, or whatever else has the names of its first fields.
    """
    return Summary(
        id=row.id,
        uuid=row.uuid,
        headline=row.headline,
        lede=row.lede,
        category=row.category,
        date=date.fromisoformat(row.date) if row.date else None,
        state=State(row.state),
        language=Language(row.language),
        words=int(row.words),
        saved_at=datetime.fromisoformat(row.saved_at).astimezone(UTC),
        comments=getattr(row, "comments", 0),
        remarks=getattr(row, "remarks", None),
        unsent=bool(getattr(row, "unsent", False)),
        trashed_at=datetime.fromisoformat(row.trashed_at) if row.trashed_at else None,
    )


def _page(
    wanted: Filter, column: str, behind: Sequence[Any] | None, limit: int, *, descending: bool
) -> Question:
    conditions, values = _conditions(wanted)
    if behind is not None:
        conditions.append(f"({column}, article.id) {'<' if descending else '>'} (?, ?)")
        values += behind
    way = " DESC" if descending else ""
    sql = (
        f"SELECT {_COLUMNS}, {column} FROM article WHERE {' AND '.join(conditions)} "  # noqa: S608
        f"ORDER BY {column}{way}, article.id{way} LIMIT ?"
    )
    return Question(sql, (*values, limit))


def _by_state(
    ask: Ask, wanted: Filter, behind: Sequence[Any] | None, limit: int, order: Order
) -> list[Listed]:
    # State by state, as the workflow goes: the index has the names in the order of their letters.
    states = [state for state in State if state in (wanted.states or tuple(State))]
    if order.descending:
        states.reverse()
    rows: list[Listed] = []
    if behind is not None:
        states = states[states.index(State(behind[0])) :]
    for state in states:
        place = behind[1:] if behind is not None and state is State(behind[0]) else None
        question = _page(
            replace(wanted, states=(state,)),
            _ORDERS[Sorting.DATE],
            place,
            limit - len(rows),
            descending=True,
        )
        rows += [Listed(*row) for row in ask(question)]
        if len(rows) == limit:
            break
    return rows


def _conditions(wanted: Filter) -> tuple[list[str], list[Any]]:
    found = list(_every_condition(wanted))
    return [sql for sql, _ in found], [value for _, values in found for value in values]


def _every_condition(wanted: Filter) -> Iterator[tuple[str, Sequence[Any]]]:
    yield f"article.trashed_at {'>' if wanted.trashed else '='} ''", ()
    if wanted.states:
        marks = ",".join("?" * len(wanted.states))
        yield f"article.state IN ({marks})", [state.value for state in wanted.states]
    if wanted.category:
        yield "article.category = ?", [wanted.category]
    if wanted.since:
        yield "article.sort_date >= ?", [wanted.since.isoformat()]
    if wanted.until:
        yield "article.sort_date <= ?", [wanted.until.isoformat()]
    for term, name in ((Term.TAG, wanted.tag), (Term.BYLINE, wanted.byline)):
        if name:
            yield _CARRIES, [term.value, name]
    if wanted.unsent:
        yield _UNSENT, ()
