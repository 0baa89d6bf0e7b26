"""The library: listing, finding and getting articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsroom.domain.article import Article, Filter, Page, Summary
from newsroom.domain.found import Found, FoundPage
from newsroom.domain.newsroom import Category
from newsroom.domain.term import Term, TermCount
from newsroom.domain.workflow import State
from newsroom.storage import articles, house, lists, terms
from newsroom.storage.engine import Engine
from newsroom.text.snippets import find_marks, make_snippet


class Library:
    """What is in the newsroom, as values."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def page(self, wanted: Filter, after: str | None = None, limit: int = 100) -> Page:
        """Return up to `limit` articles, the newest date first, from behind the key `after`."""
        with self._engine.reading() as session:
            return lists.page(session, wanted, after, limit)

    def found(self, wanted: Filter, after: str | None = None, limit: int = 50) -> FoundPage:
        """Return articles as `page` does, with marks and snippets where the filter has a query."""
        with self._engine.reading() as session:
            if not wanted.query.strip():
                page = lists.page(session, wanted, after, limit)
                return FoundPage(tuple(Found(item) for item in page.items), page.after)
            summaries, key, query = lists.find(session, wanted, after, limit)
            contents = lists.contents(session, [summary.id for summary in summaries])
        items = []
        for summary in summaries:
            content = contents.get(summary.id)
            snippet = make_snippet(content, query) if content else None
            items.append(Found(summary, find_marks(summary.headline, query), snippet))
        return FoundPage(tuple(items), key)

    def summaries(self, numbers: Sequence[int]) -> tuple[Summary, ...]:
        """Return these articles as lists show them, in this order, without those that are gone."""
        with self._engine.reading() as session:
            return tuple(lists.summaries(session, numbers))

    def count(self, wanted: Filter) -> int:
        """Return how many articles a list with this filter has."""
        with self._engine.reading() as session:
            return lists.count(session, wanted)

    def count_by_state(self) -> Mapping[State, int]:
        """Return how many articles stand in each state that has any."""
        with self._engine.reading() as session:
            return lists.count_by_state(session)

    def get(self, key: int | str) -> Article:
        """Return the article with this number or UUID; `NotFound` when there is none."""
        with self._engine.reading() as session:
            return articles.get(session, key)

    def terms(self, term: Term, limit: int = 500) -> tuple[TermCount, ...]:
        """Return the names of a kind that articles carry, the most frequent first."""
        with self._engine.reading() as session:
            return terms.counts(session, term, limit)

    def categories(self) -> tuple[Category, ...]:
        """Return the newsroom's categories in its order."""
        with self._engine.reading() as session:
            return house.categories(session)
