"""One moment of a newsroom, read for an export: by key and by page, however long it takes.

Past the mappings: ten thousand rows through them take longer than all pages that change in a day.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from newsroom.domain.card import Card, Edition, Mark
from newsroom.domain.language import Language
from newsroom.domain.publication import NEVER, Publication
from newsroom.domain.workflow import State
from newsroom.storage.exported import Left, left

_PAGE = 500
_DAYS = 20_000  # half a century
_MARK = (
    "id, head, state, category, byline, tags, sort_date, slug, "
    "published_at || changed_at || corrected_at, former, other_categories, language"
)
_CARD = (
    "id, uuid, head, state, headline, lede, category, date, byline, tags, language, slug, words, "
    "sort_date, saved_at, published_at, changed_at, corrected_at, former"
)
# All that pages and lists say of an article, and which story it is an edition of.
_SHOWN = f"json_array({_MARK}, uuid, translation_of)"
_ENTRY = "id, uuid, head, headline, category, date, language, state, slug"
_STATES: Mapping[Any, State] = {state.value: state for state in State}
_LANGUAGES: Mapping[Any, Language] = {language.value: language for language in Language}


class Chosen:
    """Which articles go out: those with these numbers, or all in these states.

    With `languages`, only those in one of them. With `now`, a time in UTC, those that are under
    embargo then are held back. `notices` takes those too that were published and withdrawn: what
    stands at their addresses says so.
    """

    def __init__(
        self,
        states: Sequence[State],
        numbers: Sequence[int] = (),
        now: datetime | None = None,
        *,
        languages: Sequence[Language] = (),
        notices: bool = False,
    ) -> None:
        # Numbers and names of our own: there is nothing to quote.
        kinds = [[one.value for one in kind] for kind in (states, languages)]
        self.about = f"{kinds} {sorted(map(int, numbers))} {notices}"
        """Names what was asked for, whatever the time."""
        if numbers:
            which = f"AND id IN ({','.join(str(int(one)) for one in numbers)})"
        else:
            names = ",".join(f"'{state.value}'" for state in states)
            gone = " OR state = 'withdrawn' AND published_at > ''" if notices else ""
            which = f"AND (state IN ({names}){gone})"
        if languages:
            # Whatever is asked of the moment keeps to them: lists, feeds and who leads to whom.
            tags = ",".join(f"'{language.value}'" for language in languages)
            which += f" AND language IN ({tags})"
        self.held = f"+trashed_at = '' {which} AND embargo > '{now.isoformat()}'" if now else ""
        if now:
            which += f" AND embargo <= '{now.isoformat()}'"
        self.listed = f"trashed_at = '' {which}"
        """The condition, for whoever reads them by date and stops before the last."""
        # The plus keeps SQLite from an index that nearly all articles share: going from it to each
        # of them takes twice as long as reading all in the order in which they lie there.
        self.where = f"+{self.listed}"
        """The condition, for whoever reads them all."""


class Shown(NamedTuple):
    """An article as an export shows it; `story` is the UUID of the original of its editions."""

    mark: Mark
    story: str


class Moment:
    """Reads what stood in a newsroom when its snapshot was taken (`Engine.snapshot`)."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver

    def tally(self, chosen: Chosen) -> tuple[int, list[tuple[int, datetime]]]:
        """Return how many articles were chosen, and which their embargo holds back until when."""
        if not chosen.held:
            query = f"SELECT count(*) FROM article WHERE {chosen.where}"  # noqa: S608
            return int(self._driver.execute(query).fetchone()[0]), []
        query = (
            f"SELECT count(*) FILTER (WHERE {chosen.where}), json_group_array(json_array(id, embargo)) "  # noqa: S608,E501
            f"FILTER (WHERE {chosen.held}) FROM article"
        )
        count, found = self._driver.execute(query).fetchone()
        return count, [(number, _moment(until)) for number, until in sorted(json.loads(found))]

    def marks(self, chosen: Chosen) -> Iterator[Mark]:
        """Yield the marks of the chosen articles, the oldest first."""
        query = f"SELECT {_MARK} FROM article WHERE {chosen.listed} ORDER BY sort_date, id"  # noqa: S608
        rows = self._driver.execute(query)
        while page := rows.fetchmany(_PAGE):
            yield from map(Mark._make, page)

    def shown(self, chosen: Chosen, only: Sequence[int] | None = None) -> Iterator[tuple[int, str]]:
        """Yield what an export shows of the chosen articles, of `only` these: number and JSON."""
        some = _among(only)
        yield from self._driver.execute(
            f"SELECT id, {_SHOWN} FROM article WHERE {chosen.where}{some}"  # noqa: S608
        )

    def left(self, target: str) -> Left | None:
        """Return what the last export into a folder had left there at this moment."""
        return left(self._driver, target)

    def changed(self, chosen: Chosen, export: int, most: int) -> list[Shown]:
        """Return chosen articles that the export of this number showed otherwise, or not at all."""
        query = (
            f"SELECT {_SHOWN} FROM article LEFT JOIN export_article ON export_id = ? "  # noqa: S608
            f"AND article_id = id WHERE {chosen.where} AND shown IS NOT {_SHOWN} LIMIT ?"
        )
        return [_shown(row[0]) for row in self._driver.execute(query, (export, most))]

    def gone(self, chosen: Chosen, export: int, most: int) -> list[Shown]:
        """Return the articles that this export showed and that are not chosen any more."""
        query = (
            "SELECT shown FROM export_article WHERE export_id = ? AND NOT EXISTS "  # noqa: S608
            f"(SELECT 1 FROM article WHERE id = article_id AND {chosen.where}) LIMIT ?"
        )
        return [_shown(row[0]) for row in self._driver.execute(query, (export, most))]

    def before(self, export: int, numbers: Sequence[int]) -> list[Shown]:
        """Return how this export showed these articles; those that it did not are left out."""
        listed = ",".join(map(str, numbers))
        query = f"SELECT shown FROM export_article WHERE export_id = ? AND article_id IN ({listed})"  # noqa: S608
        return [_shown(row[0]) for row in self._driver.execute(query, (export,))]

    def of_stories(self, chosen: Chosen, stories: Sequence[str]) -> list[Shown]:
        """Return the chosen articles that are editions of these stories, the originals too."""
        places = ",".join("?" * len(stories))
        query = (
            f"SELECT {_SHOWN} FROM article WHERE {chosen.where} AND id IN "  # noqa: S608
            f"(SELECT id FROM article WHERE uuid IN ({places}) UNION ALL "
            f"SELECT id FROM article WHERE translation_of IN ({places}))"
        )
        return [_shown(row[0]) for row in self._driver.execute(query, (*stories, *stories))]

    def with_any_picture(self, chosen: Chosen, hashes: Sequence[str]) -> list[tuple[int, str]]:
        """Return chosen articles any of whose revisions names one of these pictures, and heads."""
        places = ",".join("?" * len(hashes))
        query = (
            f"SELECT id, head FROM article WHERE {chosen.where} AND id IN "  # noqa: S608
            f"(SELECT article_id FROM picture_use WHERE sha256 IN ({places}))"
        )
        return list(self._driver.execute(query, hashes))

    def newest_listed(self, chosen: Chosen, most: int) -> list[str]:
        """Return the newest revisions of the newest articles that are not withdrawn."""
        query = (
            f"SELECT head FROM article WHERE {chosen.listed} AND state != 'withdrawn' "  # noqa: S608
            "ORDER BY sort_date DESC, id DESC LIMIT ?"
        )
        return [row[0] for row in self._driver.execute(query, (most,))]

    def for_review(self, chosen: Chosen, most: int) -> list[int]:
        """Return chosen articles: first those that readers have not seen, the newest first."""
        query = (
            f"SELECT id FROM article WHERE {chosen.where} "  # noqa: S608
            "ORDER BY state IN ('published', 'withdrawn'), sort_date DESC, id DESC LIMIT ?"
        )
        return [row[0] for row in self._driver.execute(query, (most,))]

    def cards(self, numbers: Sequence[int]) -> dict[int, Card]:
        """Return the cards of these articles by their numbers."""
        found: dict[int, Card] = {}
        for start in range(0, len(numbers), _PAGE):
            listed = ",".join(map(str, numbers[start : start + _PAGE]))
            query = f"SELECT {_CARD} FROM article WHERE id IN ({listed})"  # noqa: S608
            found.update((row[0], _card(row)) for row in self._driver.execute(query))
        return found

    def editions(self, chosen: Chosen) -> dict[int, tuple[Edition, ...]]:
        """Return the editions of those chosen stories that are there in more than one language.

        A withdrawn one is none. Of two in one language the lower number stands for it.
        """
        query = (
            f"SELECT id, uuid, language, slug, translation_of FROM article WHERE {chosen.where} "  # noqa: S608
            "AND state != 'withdrawn' AND id IN (SELECT id FROM article WHERE translation_of > '' "
            "UNION ALL SELECT id FROM article WHERE uuid IN "
            "(SELECT translation_of FROM article WHERE translation_of > '')) ORDER BY id"
        )
        stories: dict[str, dict[Language, Edition]] = {}
        for number, uuid, language, slug, of in self._driver.execute(query):
            one = Edition(number, uuid, _LANGUAGES[language], slug, not of)
            stories.setdefault(of or uuid, {}).setdefault(one.language, one)
        order = list(Language)
        found: dict[int, tuple[Edition, ...]] = {}
        for editions in stories.values():
            if len(editions) > 1:
                ordered = sorted(editions.values(), key=lambda one: order.index(one.language))
                found.update((one.id, tuple(ordered)) for one in ordered)
        return found

    def entries(
        self, chosen: Chosen, only: Sequence[int] | None = None
    ) -> Iterator[tuple[Any, ...]]:
        """Yield what a manifest says of each article, or of `only` these, lowest number first.

        Number, UUID, newest revision, headline, category, date, language, state, slug.
        """
        some = _among(only)
        query = f"SELECT {_ENTRY} FROM article WHERE {chosen.where}{some} ORDER BY id"  # noqa: S608
        for number, uuid, head, headline, category, day, *rest in self._driver.execute(query):
            yield (number, uuid, head, headline, category, _day(day) if day else None, *rest)

    def with_pictures(self, numbers: Sequence[int]) -> list[int]:
        """Return those of these articles any of whose revisions names a picture."""
        listed = ",".join(map(str, numbers))
        query = f"SELECT DISTINCT article_id FROM picture_use WHERE article_id IN ({listed})"  # noqa: S608
        return [row[0] for row in self._driver.execute(query)]

    def pictures(self, chosen: Chosen) -> list[str]:
        """Return the hashes of all pictures that any revision of the chosen articles names."""
        query = f"SELECT DISTINCT sha256 FROM picture_use JOIN article ON article_id = id WHERE {chosen.where}"  # noqa: S608,E501
        return [row[0] for row in self._driver.execute(query)]

    def documents(self, revisions: Sequence[str]) -> dict[str, bytes]:
        """Return the documents of these revisions; one that is missing is left out."""
        found: dict[str, bytes] = {}
        for start in range(0, len(revisions), _PAGE):
            part = revisions[start : start + _PAGE]
            places = ",".join("?" * len(part))
            query = f"SELECT id, document FROM revision WHERE id IN ({places})"  # noqa: S608
            found.update(self._driver.execute(query, part).fetchall())
        return found

    def heads(self, chosen: Chosen) -> Iterator[tuple[str, str]]:
        """Yield UUIDs and newest revisions of the chosen articles, in the order of the UUIDs.

        Of an article whose newest revisions stand against each other, all of them.
        """
        query = (
            f"SELECT uuid, head FROM article WHERE {chosen.where} UNION ALL "  # noqa: S608
            f"SELECT uuid, revision FROM article JOIN fork ON article_id = id "
            f"WHERE {chosen.where} ORDER BY 1, 2"
        )
        yield from self._driver.execute(query)

    def unsent(
        self, chosen: Chosen, only: Sequence[int] | None = None
    ) -> Iterator[tuple[int, str]]:
        """Yield chosen articles, or of `only` these, whose newest revision no export took."""
        query = (
            f"SELECT id, head FROM article WHERE {chosen.where}{_among(only)} AND NOT EXISTS "  # noqa: S608
            "(SELECT 1 FROM sent WHERE article_id = article.id AND revision = article.head)"
        )
        yield from self._driver.execute(query)

    def chains(self, chosen: Chosen) -> Iterator[tuple[str, bytes]]:
        """Yield ids and documents of whole chains, the articles in the order of their UUIDs."""
        query = f"SELECT id FROM article WHERE {chosen.where} ORDER BY uuid"  # noqa: S608
        for (number,) in self._driver.execute(query):
            yield from self._driver.execute(
                "SELECT id, document FROM revision WHERE article_id = ? ORDER BY sequence, id",
                (number,),
            )


def _among(numbers: Sequence[int] | None) -> str:
    return "" if numbers is None else f" AND id IN ({','.join(map(str, numbers))})"


def _shown(text: str) -> Shown:
    *values, uuid, original = json.loads(text)
    return Shown(Mark._make(values), original or uuid)


def _card(row: Sequence[Any]) -> Card:
    (
        number, uuid, head, state, headline, lede, category, day, byline, tags, language, slug,
        words, sort_date, saved_at, published_at, changed_at, corrected_at, former,
    ) = row  # fmt: skip
    publication = NEVER
    if published_at or corrected_at or former != "[]":
        publication = Publication(
            _moment(published_at) if published_at else None,
            _moment(changed_at) if changed_at else None,
            _moment(corrected_at) if corrected_at else None,
            tuple(json.loads(former)),
        )
    return Card(
        number, uuid, head, _STATES[state], headline, lede, category,
        _day(day) if day else None, byline, tuple(json.loads(tags)) if tags != "[]" else (),
        _LANGUAGES[language], slug, words, _day(sort_date), _moment(saved_at), publication,
    )  # fmt: skip


@lru_cache(maxsize=_DAYS)
def _day(text: str) -> date:
    return date.fromisoformat(text)


@lru_cache(maxsize=1024)
def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
