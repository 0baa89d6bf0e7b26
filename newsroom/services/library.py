"""The library: listing, finding and getting articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsroom.domain.article import Article, Content, Filter, Page, Summary
from newsroom.domain.found import Found, FoundPage
from newsroom.domain.language import Language
from newsroom.domain.listing import NEWEST_FIRST, Order, SavedSearch, Shelves
from newsroom.domain.message import Message
from newsroom.domain.newsroom import Category, House
from newsroom.domain.term import Term, TermCount
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, NotFound
from newsroom.storage import article_query, counts, pages, saved_searches, settings, twins
from newsroom.storage.engine import Engine
from newsroom.storage.question import asking
from newsroom.text.snippets import find_marks, make_snippet
from newsroom.text.sorting import sort_key

_TAGS = 40  # that are offered to choose from, the most frequent ones
_LONGEST_NAME = 60


class Library:
    """What is in the newsroom, as values."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def page(
        self,
        wanted: Filter,
        after: str | None = None,
        limit: int = 100,
        order: Order = NEWEST_FIRST,
    ) -> Page:
        """Return up to `limit` articles in this order, from behind the key `after`."""
        with self._engine.asking() as ask:
            return pages.page(ask, wanted, after, limit, order)

    def found(
        self,
        wanted: Filter,
        after: str | None = None,
        limit: int = 50,
        order: Order = NEWEST_FIRST,
    ) -> FoundPage:
        """Return articles as `page` does; with marks and snippets, by date, for a query."""
        with self._engine.asking() as ask:
            if not wanted.query.strip():
                page = pages.page(ask, wanted, after, limit, order)
                return FoundPage(tuple(Found(item) for item in page.items), page.after)
            summaries, key, query = pages.find(ask, wanted, after, limit)
            contents = pages.contents(ask, [summary.id for summary in summaries])
        items = []
        for summary in summaries:
            content = contents.get(summary.id)
            snippet = make_snippet(content, query) if content else None
            items.append(Found(summary, find_marks(summary.headline, query), snippet))
        return FoundPage(tuple(items), key)

    def summaries(self, numbers: Sequence[int]) -> tuple[Summary, ...]:
        """Return these articles as lists show them, in this order, without those that are gone."""
        with self._engine.asking() as ask:
            return tuple(pages.summaries(ask, numbers))

    def count(self, wanted: Filter) -> int:
        """Return how many articles a list with this filter has."""
        with self._engine.asking() as ask:
            return pages.count(ask, wanted)

    def numbers(
        self, wanted: Filter, order: Order = NEWEST_FIRST, most: int = 100_000
    ) -> list[int]:
        """Return the numbers of all articles of a list with this filter, up to `most`."""
        found: list[int] = []
        after = None
        while len(found) < most:
            page = self.page(wanted, after, min(5000, most - len(found)), order)
            found += [summary.id for summary in page.items]
            after = page.after
            if after is None:
                break
        return found

    def shelves(self, author: str) -> Shelves:
        """Return what there is to choose from, and how much; `author` is the correspondent."""
        with self._engine.asking() as ask:
            return Shelves(
                mine=counts.carrying(ask, Term.BYLINE, author) if author else 0,
                unsent=pages.count(ask, Filter(unsent=True)),
                trashed=pages.count(ask, Filter(trashed=True)),
                states=counts.by_state(ask),
                categories=tuple(
                    sorted(counts.by_category(ask), key=lambda one: sort_key(one.text))
                ),
                tags=counts.terms(ask, Term.TAG, _TAGS),
                searches=saved_searches.every(ask),
            )

    def keep_search(self, name: str, wanted: Filter, *, instead_of: str = "") -> SavedSearch:
        """Keep a filter under a name, in place of the one that has it, or of `instead_of`.

        Raises `InputRefused` for a name that is empty or too long, and `StorageFailed`.
        """
        name = " ".join(name.split())
        if not 0 < len(name) <= _LONGEST_NAME:
            raise InputRefused(
                Message(
                    "A saved search needs a name of 1 to {most} characters. Nothing was kept.",
                    most=_LONGEST_NAME,
                )
            )
        kept = SavedSearch(name, wanted)
        with self._engine.writing() as session:
            gone = (name, instead_of)
            others = [one for one in saved_searches.every(asking(session)) if one.name not in gone]
            saved_searches.put(session, [*others, kept])
        return kept

    def saved_search(self, name: str) -> SavedSearch:
        """Return the saved search of this name; raises `NotFound`."""
        with self._engine.asking() as ask:
            found = [one for one in saved_searches.every(ask) if one.name == name]
        if not found:
            raise NotFound(Message("There is no saved search {name}.", name=name))
        return found[0]

    def forget_search(self, name: str) -> None:
        """Forget a saved search; one that is not there is forgotten already."""
        with self._engine.writing() as session:
            known = saved_searches.every(asking(session))
            saved_searches.put(session, [one for one in known if one.name != name])

    def count_by_state(self) -> Mapping[State, int]:
        """Return how many articles stand in each state that has any."""
        with self._engine.asking() as ask:
            return counts.by_state(ask)

    def count_by_state_and_language(self) -> Mapping[tuple[State, Language], int]:
        """Return how many articles there are of each state and language that has any.

        Looks at every article: off the window's thread.
        """
        with self._engine.asking() as ask:
            return counts.by_state_and_language(ask)

    def get(self, key: int | str) -> Article:
        """Return the article with this number or UUID; `NotFound` when there is none."""
        with self._engine.asking() as ask:
            return article_query.get(ask, key)

    def terms(self, term: Term, limit: int = 500) -> tuple[TermCount, ...]:
        """Return the names of a kind that articles carry, the most frequent first."""
        with self._engine.asking() as ask:
            return counts.terms(ask, term, limit)

    def tags_of(self, numbers: Sequence[int]) -> list[str]:
        """Return the tags that any of these articles carries, the most frequent first."""
        with self._engine.asking() as ask:
            return counts.carried_by(ask, Term.TAG, numbers)

    def categories(self) -> tuple[Category, ...]:
        """Return the newsroom's categories in its order."""
        with self._engine.asking() as ask:
            return settings.categories(ask)

    def twins(self, contents: Sequence[Content]) -> list[int | None]:
        """Return, for each text, the article here that says the same; None for none."""
        with self._engine.asking() as ask:
            return twins.twins(ask, contents)

    def zone(self) -> str:
        """Return the newsroom's zone, in which its days begin."""
        with self._engine.asking() as ask:
            house = settings.get_house(ask)
        return (house or House("")).zone
