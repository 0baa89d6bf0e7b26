"""Lists of articles: a page by its key, what is found, the neighbours in time, and the counts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session

from newsroom.domain.article import Content, Filter, Page, Summary
from newsroom.domain.card import Card, card_of
from newsroom.domain.language import Language
from newsroom.domain.listing import NEWEST_FIRST, Order
from newsroom.domain.revision import parse_document
from newsroom.domain.term import TermCount
from newsroom.domain.workflow import State
from newsroom.storage import list_query, search
from newsroom.storage.articles import WHOLE, as_article, derive, publication, read_revision
from newsroom.storage.rows import ArticleRow, RevisionRow
from newsroom.text.query import Query, parse_query, stemmed


def page(
    session: Session, wanted: Filter, after: str | None, limit: int, order: Order = NEWEST_FIRST
) -> Page:
    """Return up to `limit` articles in this order, from behind the key `after`.

    What a search finds comes the newest date first, whatever the order.
    """
    if wanted.query.strip():
        found, key, _ = find(session, wanted, after, limit)
        return Page(tuple(found), key)
    rows, key = list_query.page(_asking(session), wanted, after, limit, order)
    return Page(tuple(_summary(session, row) for row in rows), key)


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
    rows = list_query.these(_asking(session), numbers)
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
    session: Session,
    day: date,
    number: int,
    states: Sequence[State],
    most: int,
    *,
    language: Language | None = None,
) -> tuple[list[Card], list[Card]]:
    """Return the cards of the articles next to a place in the order by date: newer, and older.

    Up to `most` of each, the newest first, in `language` where one is given; one that stands at the
    place itself is not among them.
    """
    query = WHOLE.where(
        ArticleRow.trashed_at == "",
        ArticleRow.state.in_([state.value for state in states]),
        ArticleRow.id != number,
    )
    if language:
        query = query.where(ArticleRow.language == language.value)
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
    return list_query.count(_asking(session), wanted)


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


def _asking(session: Session) -> list_query.Ask:
    connection = session.connection()
    return lambda question: connection.exec_driver_sql(*question).all()


def _summary(session: Session, row: list_query.Listed) -> Summary:
    try:
        return list_query.shown(row)
    except (ValueError, TypeError):
        # The entry is damaged: the revision is the truth, and what it says is shown.
        whole = session.execute(WHOLE.where(ArticleRow.id == row.id)).one()
        revision = read_revision(whole[0].head, whole[1])
        entry = ArticleRow(id=row.id, uuid=row.uuid, trashed_at=row.trashed_at)
        derive(entry, revision)
        return list_query.shown(entry)
