"""Lists of articles: a page by its key, what is found, the neighbours in time, and the counts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Select, func, literal_column, select, tuple_
from sqlalchemy.orm import Session

from newsroom.domain.article import Content, Filter, Page, Summary
from newsroom.domain.card import Card, card_of
from newsroom.domain.language import Language
from newsroom.domain.listing import NEWEST_FIRST, Order, Sorting
from newsroom.domain.revision import parse_document
from newsroom.domain.term import Term, TermCount
from newsroom.domain.workflow import State
from newsroom.storage import search, terms
from newsroom.storage.articles import WHOLE, as_article, derive, publication, read_revision
from newsroom.storage.rows import ArticleRow, RevisionRow
from newsroom.text.query import Query, parse_query, stemmed

_UNSENT = (
    "(article.state = 'published' AND NOT EXISTS (SELECT 1 FROM sent "
    "WHERE article_id = article.id AND revision = article.head))"
)
_LISTED: tuple[Any, ...] = (
    ArticleRow.id,
    ArticleRow.uuid,
    ArticleRow.headline,
    ArticleRow.lede,
    ArticleRow.category,
    ArticleRow.date,
    ArticleRow.state,
    ArticleRow.language,
    ArticleRow.words,
    ArticleRow.saved_at,
    ArticleRow.sort_date,
    ArticleRow.trashed_at,
    # Past the mappings: what keeps them is read when somebody needs it.
    literal_column(
        "(SELECT count(*) FROM review_comment WHERE review_comment.article = article.uuid "
        "AND standing = 'open' AND kind != 'reply')"
    ).label("comments"),
    literal_column(
        "(SELECT number FROM remarked WHERE article_id = article.id AND revision = article.head)"
    ).label("remarks"),
    literal_column(_UNSENT).label("unsent"),
)
_ORDERS: Mapping[Sorting, Any] = {
    Sorting.DATE: ArticleRow.sort_date,
    Sorting.SAVED: ArticleRow.saved_at,
    Sorting.HEADLINE: ArticleRow.headline_key,
    Sorting.WORDS: ArticleRow.words,
}


def page(
    session: Session, wanted: Filter, after: str | None, limit: int, order: Order = NEWEST_FIRST
) -> Page:
    """Return up to `limit` articles in this order, from behind the key `after`.

    What a search finds comes the newest date first, whatever the order.
    """
    if wanted.query.strip():
        found, key, _ = find(session, wanted, after, limit)
        return Page(tuple(found), key)
    behind = json.loads(after) if after is not None else None
    if order.by is Sorting.STATE:
        rows = _by_state(session, wanted, behind, limit + 1, order)
    else:
        column = _ORDERS[order.by]
        query = _filtered(select(*_LISTED, column.label("listed_by")), wanted)
        query = _from(query, column, behind, descending=order.descending)
        rows = list(session.execute(query.limit(limit + 1)))
    more = len(rows) > limit
    rows = rows[:limit]
    key = None
    if more:
        last = rows[-1]
        place = [last.listed_by, last.id]
        key = json.dumps([last.state, *place] if order.by is Sorting.STATE else place)
    return Page(tuple(_summary(session, row) for row in rows), key)


def _from(
    query: Select[*tuple[Any, ...]],
    column: Any,
    behind: Sequence[Any] | None,
    *,
    descending: bool,
) -> Select[*tuple[Any, ...]]:
    place: Any = tuple_(column, ArticleRow.id)
    if behind is not None:
        query = query.where(place < tuple_(*behind) if descending else place > tuple_(*behind))
    if descending:
        return query.order_by(column.desc(), ArticleRow.id.desc())
    return query.order_by(column, ArticleRow.id)


def _by_state(
    session: Session, wanted: Filter, behind: Sequence[Any] | None, limit: int, order: Order
) -> list[Any]:
    # State by state, as the workflow goes: the index has the names in the order of their letters.
    column = ArticleRow.sort_date
    states = [state for state in State if state in (wanted.states or tuple(State))]
    if order.descending:
        states.reverse()
    rows: list[Any] = []
    if behind is not None:
        states = states[states.index(State(behind[0])) :]
    for state in states:
        query = select(*_LISTED, column.label("listed_by"))
        query = _filtered(query, replace(wanted, states=(state,)))
        place = behind[1:] if behind is not None and state is State(behind[0]) else None
        query = _from(query, column, place, descending=True)
        rows += session.execute(query.limit(limit - len(rows)))
        if len(rows) == limit:
            break
    return rows


def find(
    session: Session, wanted: Filter, after: str | None, limit: int
) -> tuple[list[Summary], str | None, Query]:
    """Return up to `limit` articles that match, the key of the next page, and the query as used.

    Where nothing at all matches, the endings of the words are left out of account.
    """
    query, below = parse_query(wanted.query), None
    if query.is_empty:
        return [], None, query
    is_stemmed = False
    if after is not None:
        below, is_stemmed = json.loads(after)
    if is_stemmed:
        query = stemmed(query)
    places = search.places(session, query, wanted, below, limit + 1)
    if not places and below is None and (shorter := stemmed(query)) != query:
        query, is_stemmed = shorter, True
        places = search.places(session, query, wanted, None, limit + 1)
    key = json.dumps([places[limit - 1], is_stemmed]) if len(places) > limit else None
    numbers = [search.article_at(place) for place in places[:limit]]
    return summaries(session, numbers), key, query


def summaries(session: Session, numbers: Sequence[int]) -> list[Summary]:
    """Return what lists show of these articles, in this order, without those that are gone."""
    rows = session.execute(select(*_LISTED).where(ArticleRow.id.in_(numbers))).all()
    by_number = {row.id: _summary(session, row) for row in rows}
    return [by_number[number] for number in numbers if number in by_number]


def contents(session: Session, numbers: Sequence[int]) -> dict[int, Content]:
    """Return what the newest revisions say, to be shown in part.

    Their hashes are not computed: an article that is opened is read with `get`. One that cannot be
    read is left out.
    """
    rows = session.execute(
        select(ArticleRow.id, RevisionRow.document)
        .join(RevisionRow, RevisionRow.id == ArticleRow.head)
        .where(ArticleRow.id.in_(numbers))
    )
    found: dict[int, Content] = {}
    for number, document in rows:
        with suppress(ValueError):
            found[number] = parse_document(document).content
    return found


def around(
    session: Session, day: date, number: int, states: Sequence[State], most: int
) -> tuple[list[Card], list[Card]]:
    """Return the cards of the articles next to a place in the order by date: newer, and older.

    Up to `most` of each, the newest first; one that stands at the place itself is not among them.
    """
    query = WHOLE.where(
        ArticleRow.trashed_at == "",
        ArticleRow.state.in_([state.value for state in states]),
        ArticleRow.id != number,
    )
    key = tuple_(ArticleRow.sort_date, ArticleRow.id)
    place = tuple_(day.isoformat(), number)
    newer = session.execute(
        query.where(key > place).order_by(ArticleRow.sort_date, ArticleRow.id).limit(most)
    ).all()
    older = session.execute(
        query.where(key < place)
        .order_by(ArticleRow.sort_date.desc(), ArticleRow.id.desc())
        .limit(most)
    ).all()
    return [_card(*found) for found in reversed(newer)], [_card(*found) for found in older]


def _card(row: ArticleRow, document: bytes) -> Card:
    article = as_article(row, read_revision(row.head, document))
    return card_of(article, row.words, publication(row))


def count(session: Session, wanted: Filter) -> int:
    """Return how many articles a list with this filter has."""
    if wanted.query.strip():
        typed = parse_query(wanted.query)
        if typed.is_empty:
            return 0
        return search.count(session, typed, wanted) or search.count(session, stemmed(typed), wanted)
    query = _filtered(select(func.count()).select_from(ArticleRow), wanted)
    return session.scalar(query) or 0


def count_by_state(session: Session) -> Mapping[State, int]:
    """Return how many articles stand in each state that has any."""
    rows = session.execute(
        select(ArticleRow.state, func.count())
        .where(ArticleRow.trashed_at == "")
        .group_by(ArticleRow.state)
    )
    # A state that there is not is a damaged entry, of which the check speaks.
    known = set(State)
    return {State(state): number for state, number in rows if state in known}


def count_by_state_and_language(session: Session) -> Mapping[tuple[State, Language], int]:
    """Return how many articles there are of each state and language that has any."""
    rows = session.execute(
        select(ArticleRow.state, ArticleRow.language, func.count())
        .where(ArticleRow.trashed_at == "")
        .group_by(ArticleRow.state, ArticleRow.language)
    )
    states, languages = set(State), set(Language)
    return {
        (State(state), Language(language)): number
        for state, language, number in rows
        if state in states and language in languages
    }


def trashed_before(session: Session, when: datetime) -> list[int]:
    """Return the articles that have been in the trash since before then."""
    query = select(ArticleRow.id).where(
        ArticleRow.trashed_at > "", ArticleRow.trashed_at < when.isoformat()
    )
    return list(session.scalars(query))


def last_saved(session: Session) -> datetime | None:
    """Return when an article was saved or put into the trash last, None where there is none."""
    texts = session.execute(select(func.max(ArticleRow.saved_at), func.max(ArticleRow.trashed_at)))
    found = [datetime.fromisoformat(text) for text in texts.one() if text]
    return max(found, default=None)


def count_by_category(session: Session) -> tuple[TermCount, ...]:
    """Return the first categories of the articles outside the trash, by name."""
    rows = session.execute(
        select(ArticleRow.category, func.count())
        .where(ArticleRow.trashed_at == "", ArticleRow.category != "")
        .group_by(ArticleRow.category)
    )
    return tuple(TermCount(category, number) for category, number in rows)


def _filtered(query: Select[*tuple[Any, ...]], wanted: Filter) -> Select[*tuple[Any, ...]]:
    trashed = ArticleRow.trashed_at
    query = query.where(trashed > "" if wanted.trashed else trashed == "")
    if wanted.states:
        query = query.where(ArticleRow.state.in_([state.value for state in wanted.states]))
    if wanted.category:
        query = query.where(ArticleRow.category == wanted.category)
    if wanted.since:
        query = query.where(ArticleRow.sort_date >= wanted.since.isoformat())
    if wanted.until:
        query = query.where(ArticleRow.sort_date <= wanted.until.isoformat())
    for term, name in ((Term.TAG, wanted.tag), (Term.BYLINE, wanted.byline)):
        if name:
            query = query.where(terms.carries(ArticleRow.id, term, name))
    if wanted.unsent:
        query = query.where(literal_column(_UNSENT))
    return query


def _summary(session: Session, row: Any) -> Summary:
    try:
        return _shown(row)
    except (ValueError, TypeError):
        # The entry is damaged: the revision is the truth, and what it says is shown.
        whole = session.execute(WHOLE.where(ArticleRow.id == row.id)).one()
        revision = read_revision(whole[0].head, whole[1])
        entry = ArticleRow(id=row.id, uuid=row.uuid, trashed_at=row.trashed_at)
        derive(entry, revision)
        return _shown(entry)


def _shown(row: Any) -> Summary:
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
