"""A whole site as a stream of files: each story is looked at once, and little is ever held."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from newsroom.domain.bundle import Between, File, Keep, Placed
from newsroom.domain.card import Card, Editions, Mark, first_edition
from newsroom.publishing import inputs
from newsroom.publishing.article_files import Task
from newsroom.publishing.crew import Crew
from newsroom.publishing.entries import folder_of
from newsroom.publishing.front import MOST_BEFORE_SECTIONS, MOST_IN_SECTION, PICTURED
from newsroom.publishing.icon import ICON, icon
from newsroom.publishing.lists import ListPage, Lists, Month, Months
from newsroom.publishing.machines.item import Item
from newsroom.publishing.machines.maps import NEWS, news_map
from newsroom.publishing.machines.whole import Machines
from newsroom.publishing.order import Neighbours, lane_of
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.scope import Difference, Scope
from newsroom.publishing.site import Site
from newsroom.publishing.story import Manuscript, Story, address_of

Progress = Callable[[int, int], None]
"""Called with the number of stories whose pages are made or stand, and of all stories."""

_BATCH = 100
_SEARCH_LIST = 250


class Source(Protocol):
    """Where stories come from."""

    def marks(self) -> Iterator[Mark]:
        """Yield the marks of all, the oldest first."""

    def cards(self, numbers: Sequence[int]) -> Mapping[int, Card]:
        """Return the cards of these stories."""

    def stories(self, cards: Sequence[Card]) -> Sequence[Story]:
        """Return these stories, in this order."""

    def manuscripts(self, cards: Sequence[Card]) -> Sequence[Story | Manuscript]:
        """Return these stories, in this order, for whoever makes their files."""

    def with_pictures(self, numbers: Sequence[int]) -> Iterable[int]:
        """Return those of these stories that may show pictures."""

    def picture_file(self, path: str) -> bytes:
        """Return a file of a story's pictures."""

    def editions(self) -> Editions:
        """Return the editions of stories that are there in more than one language."""

    def total(self) -> int:
        """Return how many there are."""


def nothing_stands(_key: bytes, _paths: Sequence[str]) -> bool:
    """Say that every file has to be made."""
    return False


class Composer:
    """Yields the files of a site that do not stand already as they would be made."""

    def __init__(
        self,
        publisher: Publisher,
        site: Site,
        source: Source,
        keep: Keep = nothing_stands,
        crew: Crew | None = None,
        *,
        difference: Difference | None = None,
    ) -> None:
        self._publisher = publisher
        self._crew = crew or Crew(publisher, site, alone=True)
        self._site = site
        self._source = source
        self._keep = keep
        self._key = publisher.key(site)
        self._folders: dict[str, str] = {}
        self._front = _Front()
        self._editions = source.editions()
        self._lists = Lists(site.categories, site.house.language)
        self._scope = Scope(difference, self._lists.folders_of) if difference else None
        self._months = Months()
        self._machines = Machines(site)
        self._searched: list[Mark] = []
        self._pictures: set[str] = set()
        self._search_lists = 0

    def leaving(self, between: Between) -> Iterable[str]:
        """Return which of the last export's files may not stay as they stand.

        To be asked when all files have been yielded; see `Scope`.
        """
        return between("", None) if self._scope is None else self._scope.leaving(between)

    def files(self, progress: Progress | None = None) -> Iterator[File | Placed]:
        """Yield the theme's own files, articles with the lists that they fill, the front page."""
        for path, data in self._publisher.assets.items():
            yield File(path, data)
        yield File(ICON, icon(self._site))
        total = self._source.total()
        self._crew.expect(total)
        batch: list[tuple[Mark, tuple[Mark, ...]]] = []
        scope, house = self._scope, self._site.house.language
        neighbours = Neighbours(scope.has_article) if scope else Neighbours()
        for done, mark in enumerate(self._source.marks(), start=1):
            first = self._is_first(mark)
            lane = lane_of(mark, house, first=first)
            if scope:
                scope.pass_by(mark, lane)
            batch += neighbours.add(mark, lane)
            if mark.is_listed:
                yield from self._listed(mark, first=first)
            if len(batch) >= _BATCH:
                yield from self._articles(batch)
                batch.clear()
                if progress is not None:
                    progress(done, total)
        batch += neighbours.finished()
        yield from self._articles(batch)
        for page in self._lists.finished():
            yield from self._list_page(page)
        month = self._months.finished()
        if month is not None:
            yield from self._month_page(month)
        yield from self._single_pages()
        yield from self._for_machines()
        # The last, so that nobody waits while there is something to do.
        yield from self._crew.finished()
        if progress is not None:
            progress(total, total)

    def _listed(self, mark: Mark, *, first: bool) -> Iterator[File]:
        """Put a story into its lists, and yield the pages of them that it filled."""
        self._lists.note(mark, first=first)
        scope = self._scope
        if scope is None or scope.has_list_of(mark):
            only = scope.folders if scope else None
            for page in self._lists.add(mark, first=first, only=only):
                if scope is None or scope.has_list_page(page.folder, page.path, mark):
                    yield from self._list_page(page)
        if self._machines.maps(mark):
            yield from self._machines.map(mark, self._editions.get(mark.id, ()))
        self._searched.append(mark)
        if len(self._searched) == _SEARCH_LIST:
            yield from self._search_list()
        if not first:
            return
        month = self._months.add(mark)
        if month is not None:
            yield from self._month_page(month)
        self._front.add(mark, self._folder(mark))
        self._machines.add(mark)

    def _is_first(self, mark: Mark) -> bool:
        """Tell whether lists of the whole site show this edition of its story.

        The one in the house's language, or else the original; the others stand in the lists of
        their languages, so that no list has a story twice.
        """
        editions = self._editions.get(mark.id) if self._editions else None
        if not editions or not mark.is_listed:
            return mark.is_listed
        return first_edition(editions, self._site.house.language).id == mark.id

    def _search_list(self, *, last: bool = False) -> Iterator[File]:
        """Yield a list for the search page, counted from the oldest as pages are."""
        scope = self._scope
        marks = list(reversed(self._searched))
        self._searched.clear()
        self._search_lists += 1
        path = f"search/{self._search_lists}.js"
        if scope and not scope.has_search_list(path, marks[::-1], last=last):
            return
        key = inputs.key(self._key, path, self._named(marks))
        if not self._keep(key, (path,)):
            yield File(path, self._publisher.search_list(self._site, self._cards(marks)), key)

    def _single_pages(self) -> Iterator[File]:
        site, publisher, months = self._site, self._publisher, self._months
        if months.counts:
            yield from self._page(
                "archive/index.html",
                inputs.plain(months.counts),
                lambda: publisher.archive_page(site, months.counts),
            )
        if self._searched:
            yield from self._search_list(last=True)
        lists = self._search_lists
        yield from self._page("search.html", str(lists), lambda: publisher.search_page(site, lists))
        yield from self._page("404.html", "", lambda: publisher.missing_page(site))
        sections = [*self._lists.sections(), *self._lists.languages()]
        marks = self._front.marks()
        shown = self._pictured(marks[:PICTURED])
        paths = [path for story in shown.values() for path in _picture_paths(story)]
        made_from = inputs.plain(
            (sections, repr((site.rates, site.newest_rates)), paths)
        ) + self._named(marks)
        yield from self._page(
            "index.html",
            made_from,
            lambda: publisher.front_page(
                site,
                self._cards(marks),
                sections,
                self._source.stories(self._cards(marks[:PICTURED])),
            ),
        )

    def _for_machines(self) -> Iterator[File]:
        """Yield feeds, maps and what robots may see."""
        machines = self._machines
        lists = (*self._lists.sections(), *self._lists.languages())
        yield from machines.finished([folder for _, folder in lists])
        for newest in machines.newest():
            key = inputs.key(self._key, f"feeds {newest.folder}", self._named(newest.marks))
            if not self._keep(key, newest.paths):
                cards = self._cards(list(reversed(newest.marks)))
                items = [self._item(story) for story in self._source.stories(cards)]
                for path, data in machines.feeds(newest, items):
                    yield File(path, data, key)
        if self._site.base:
            news = machines.news()
            key = inputs.key(self._key, "news", self._named(news))
            if not self._keep(key, (NEWS,)):
                data = news_map(self._site.base, self._site.name, self._cards(news))
                yield File(NEWS, data, key)

    def _articles(self, batch: Sequence[tuple[Mark, tuple[Mark, ...]]]) -> Iterator[File | Placed]:
        """Yield the pages of these articles that do not stand."""
        pictured = self._pictured([mark for mark, _ in batch])
        for story in pictured.values():
            yield from self._picture_files(story)
        wanted: list[tuple[bytes, Mark, tuple[Mark, ...]]] = []
        for mark, beside in batch:
            named = [f"{self._folder(mark)} {mark.id}", *mark[1:]]
            named += [f"{one.id} {one.revision}" for one in beside]
            named += [" ".join(map(str, one)) for one in self._editions.get(mark.id, ())]
            if mark.id in pictured:
                named += _picture_paths(pictured[mark.id])
            key = inputs.key(self._key, "\0".join(named))
            if not self._keep(key, paths_of(mark)):
                wanted.append((key, mark, beside))
        if not wanted:
            return
        numbers = {one.id for _, mark, beside in wanted for one in (mark, *beside)}
        cards = self._source.cards(sorted(numbers))
        stories = self._source.manuscripts([cards[mark.id] for _, mark, _ in wanted])
        tasks = [
            Task(
                key,
                story,
                tuple(cards[one.id] for one in beside),
                tuple(self._editions.get(mark.id, ())),
            )
            for (key, mark, beside), story in zip(wanted, stories, strict=True)
        ]
        yield from self._crew.files(tasks)

    def _pictured(self, marks: Sequence[Mark]) -> dict[int, Story]:
        """Return those of the stories that show pictures: which files these are, they alone say."""
        live = [mark.id for mark in marks if mark.is_listed]
        numbers = sorted(self._source.with_pictures(live))
        if not numbers:
            return {}
        cards = self._source.cards(numbers)
        stories = self._source.stories([cards[number] for number in numbers])
        return {story.article.id: story for story in stories if story.pictures}

    def _picture_files(self, story: Story) -> Iterator[File]:
        for path in _picture_paths(story):
            if path not in self._pictures:
                self._pictures.add(path)
                # The name carries the hash of what is in it.
                key = inputs.key(path)
                if not self._keep(key, (path,)):
                    yield File(path, self._source.picture_file(path), key)

    def _item(self, story: Story) -> Item:
        editions = self._editions.get(story.article.id, ())
        return self._publisher.item(self._site, story, editions)

    def _list_page(self, page: ListPage) -> Iterator[File]:
        made_from = inputs.plain((page.name, page.newer, page.older)) + self._named(page.marks)
        yield from self._page(
            page.path,
            made_from,
            lambda: self._publisher.list_page(self._site, page, self._cards(page.marks)),
        )

    def _month_page(self, month: Month) -> Iterator[File]:
        if self._scope and not self._scope.has_month(month.path, month.older, month.newer):
            return
        made_from = inputs.plain((month.newer, month.older)) + self._named(month.marks)
        yield from self._page(
            month.path,
            made_from,
            lambda: self._publisher.month_page(self._site, month, self._cards(month.marks)),
        )

    def _page(self, path: str, made_from: str, make: Callable[[], str]) -> Iterator[File]:
        key = inputs.key(self._key, path, made_from)
        if not self._keep(key, (path,)):
            yield _file(path, make(), key)

    def _cards(self, marks: Sequence[Mark]) -> list[Card]:
        cards = self._source.cards([mark.id for mark in marks])
        return [cards[mark.id] for mark in marks]

    def _named(self, marks: Iterable[Mark]) -> str:
        return "".join(f"{mark.id} {mark.revision}{self._folder(mark)}" for mark in marks)

    def _folder(self, mark: Mark) -> str:
        found = self._folders.get(mark.category)
        if found is None:
            folder = folder_of(mark.category, self._site.categories)
            found = self._folders[mark.category] = folder or ""
        return found


def paths_of(mark: Mark) -> list[str]:
    """Return the paths of the files that are made for an article."""
    page = address_of(mark.id, mark.slug)
    stem = page.removesuffix(".html")
    own = [page, f"{stem}.json", f"{stem}.xml"]
    if mark.former == "[]":
        return own
    moved = (address_of(mark.id, slug) for slug in json.loads(mark.former))
    return list(dict.fromkeys((*own, *moved)))


def _picture_paths(story: Story) -> list[str]:
    """Return the files of the pictures that a story shows."""
    return sorted({path for shown in story.pictures.values() for path in shown.paths})


class _Front:
    """The stories that may stand on the front page: the newest, and those of each category."""

    def __init__(self) -> None:
        self._newest: deque[Mark] = deque(maxlen=MOST_BEFORE_SECTIONS)
        self._sections: dict[str, deque[Mark]] = {}

    def add(self, mark: Mark, folder: str) -> None:
        """Take one more story; the oldest comes first."""
        self._newest.append(mark)
        if folder:
            if folder not in self._sections:
                self._sections[folder] = deque(maxlen=MOST_BEFORE_SECTIONS + MOST_IN_SECTION)
            self._sections[folder].append(mark)

    def marks(self) -> list[Mark]:
        """Return them, the newest first."""
        found = {
            mark.id: mark for marks in (self._newest, *self._sections.values()) for mark in marks
        }
        return sorted(found.values(), key=lambda mark: (mark.listed, mark.id), reverse=True)


def _file(path: str, page: str, key: bytes) -> File:
    return File(path, page.encode(), key)
