"""Lists of articles, asked as text: a page by its key, what is found, single entries, the count."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from newsroom.domain.article import Content, Filter, Page, Summary
from newsroom.domain.listing import NEWEST_FIRST, Order
from newsroom.domain.revision import parse_document
from newsroom.storage import article_query, list_query, search
from newsroom.storage.question import Ask, Question
from newsroom.text.counting import article_words
from newsroom.text.query import Query, parse_query, stemmed


def page(
    ask: Ask, wanted: Filter, after: str | None, limit: int, order: Order = NEWEST_FIRST
) -> Page:
    """Return up to `limit` articles in this order, from behind the key `after`.

    What a search finds comes the newest date first, whatever the order.
    """
    if wanted.query.strip():
        found, key, _ = find(ask, wanted, after, limit)
        return Page(tuple(found), key)
    rows, key = list_query.page(ask, wanted, after, limit, order)
    return Page(tuple(_summary(ask, row) for row in rows), key)


def find(
    ask: Ask, wanted: Filter, after: str | None, limit: int
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
    places = search.places(ask, query, wanted, below, limit + 1)
    if not places and below is None and (shorter := stemmed(query)) != query:
        query, is_stemmed = shorter, True
        places = search.places(ask, query, wanted, None, limit + 1)
    key = json.dumps([places[limit - 1], is_stemmed]) if len(places) > limit else None
    numbers = [search.article_at(place) for place in places[:limit]]
    return summaries(ask, numbers), key, query


def summaries(ask: Ask, numbers: Sequence[int]) -> list[Summary]:
    """Return what lists show of these articles, in this order, without those that are gone."""
    by_number = {row.id: _summary(ask, row) for row in list_query.these(ask, numbers)}
    return [by_number[number] for number in numbers if number in by_number]


def contents(ask: Ask, numbers: Sequence[int]) -> dict[int, Content]:
    """Return what the newest revisions say, to be shown in part.

    Their hashes are not computed: an article that is opened is read with `get`. One that cannot be
    read is left out.
    """
    marks = ",".join("?" * len(numbers))
    sql = (
        "SELECT article.id, revision.document FROM article "  # noqa: S608
        f"JOIN revision ON revision.id = article.head WHERE article.id IN ({marks})"
    )
    found: dict[int, Content] = {}
    for number, document in ask(Question(sql, tuple(numbers))):
        with suppress(ValueError):
            found[number] = parse_document(document).content
    return found


def count(ask: Ask, wanted: Filter) -> int:
    """Return how many articles a list with this filter has."""
    if wanted.query.strip():
        typed = parse_query(wanted.query)
        if typed.is_empty:
            return 0
        return search.count(ask, typed, wanted) or search.count(ask, stemmed(typed), wanted)
    return list_query.count(ask, wanted)


def _summary(ask: Ask, row: list_query.Listed) -> Summary:
    try:
        return list_query.shown(row)
    except (ValueError, TypeError):
        # The entry is damaged: the revision is the truth, and what it says is shown.
        article = article_query.get(ask, row.id)
        content = article.content
        return Summary(
            id=row.id,
            uuid=row.uuid,
            headline=content.headline,
            lede=content.lede,
            category=content.category,
            date=content.date,
            state=article.state,
            language=content.language,
            words=article_words(content),
            saved_at=article.saved_at,
            trashed_at=datetime.fromisoformat(row.trashed_at) if row.trashed_at else None,
        )
