"""Lists of stories by category, author, tag and month: which pages they have, and what is on each.

Pages are counted from the oldest, so that a new story changes the newest page and no other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from newsroom.domain.card import Mark
from newsroom.domain.language import Language
from newsroom.publishing.entries import folder_of, line
from newsroom.text.slugs import slug

PER_PAGE = 30
_LEAST = PER_PAGE // 2
_SPLIT = PER_PAGE + _LEAST
_BETWEEN = re.compile(r"\s*[,;]\s*")
LANGUAGE = "language"
"""The kind of a list with all stories in a language that is not the house's."""
LANGUAGE_FOLDERS = {
    Language.KAZAKH: "kk",
    Language.KAZAKH_LATIN: "latn",
    Language.KAZAKH_ARABIC: "arab",
    Language.RUSSIAN: "ru",
    Language.ENGLISH: "en",
}
_LANGUAGES = {language.value: language for language in Language}


def feeds_folder(language: Language, house: Language) -> str:
    """Return where the feeds of a language are: "" for the house's own, or a folder with a slash.

    The house's feeds have the newest stories of the site, each in one of its editions; those of
    another language have what there is in it.
    """
    return "" if language is house else f"{LANGUAGE_FOLDERS[language]}/"


_REMEMBERED = 4096
_FIRST = 2
"""The number of the oldest page: the newest one is the list's index."""


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of a list, the newest story first; `newer` and `older` name pages beside it."""

    kind: str
    folder: str
    name: str
    path: str
    marks: tuple[Mark, ...]
    newer: str
    older: str


@dataclass(slots=True)
class _List:
    kind: str
    folder: str
    name: str
    number: int = _FIRST
    marks: list[Mark] = field(default_factory=list)

    def add(self, mark: Mark, name: str) -> ListPage | None:
        self.marks.append(mark)
        self.name = name
        if len(self.marks) < PER_PAGE + _SPLIT:
            return None
        return self._full(_page_name(self.number + 1))

    def finished(self) -> Iterator[ListPage]:
        if len(self.marks) >= _SPLIT:
            yield self._full("index.html")
        yield self._page("index.html", "", self.marks)

    def _full(self, newer: str) -> ListPage:
        page = self._page(_page_name(self.number), newer, self.marks[:PER_PAGE])
        del self.marks[:PER_PAGE]
        self.number += 1
        return page

    def _page(self, name: str, newer: str, marks: Sequence[Mark]) -> ListPage:
        older = _page_name(self.number - 1) if self.number > _FIRST else ""
        return ListPage(
            self.kind, self.folder, self.name, f"{self.folder}/{name}", tuple(reversed(marks)),
            newer, older,
        )  # fmt: skip


class Lists:
    """Takes stories, the oldest first, and gives the pages of lists as soon as they are full."""

    def __init__(self, categories: Mapping[str, str], house: Language) -> None:
        self._categories = categories
        self._house = house
        self._lists: dict[str, _List] = {}
        self._names = _Names()
        self._known: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
        self._placed: dict[tuple[str | bool, ...], tuple[tuple[str, str, str], ...]] = {}
        self._sections: dict[str, str] = {}
        self._languages: dict[str, str] = {}

    def add(
        self, mark: Mark, *, first: bool = True, only: Collection[str] | None = None
    ) -> Iterator[ListPage]:
        """Take one more story; one that is not the `first` of its editions is in one list alone.

        `only` the lists with these folders take it, None for all.
        """
        for kind, folder, name in self._places_of(mark, first=first):
            if only is None or folder in only:
                known = self._lists.get(folder)
                if known is None:
                    known = self._lists[folder] = _List(kind, folder, name)
                page = known.add(mark, name)
                if page is not None:
                    yield page

    def note(self, mark: Mark, *, first: bool = True) -> None:
        """Take a story's category and language to be there, and put it into no list."""
        language = _LANGUAGES[mark.language]
        if language is not self._house:
            self._languages[LANGUAGE_FOLDERS[language]] = language.own_name
        if first:
            for folder, name in self._sections_of(mark):
                self._sections[folder] = name

    def folders_of(self, mark: Mark) -> Iterator[str]:
        """Yield the folders of all lists that a story stands in, if it is the first edition."""
        for _, folder, _ in self._places(mark, first=True):
            yield folder

    def _places_of(self, mark: Mark, *, first: bool) -> tuple[tuple[str, str, str], ...]:
        about = (mark.category, mark.others, mark.byline, mark.tags, mark.language, first)
        known = self._placed.get(about)
        if known is None:
            if len(self._placed) >= _REMEMBERED:
                self._placed.clear()
            known = self._placed[about] = tuple(self._places(mark, first=first))
        return known

    def _places(self, mark: Mark, *, first: bool) -> Iterator[tuple[str, str, str]]:
        """Yield kind, folder and name of each list that a story stands in."""
        language = _LANGUAGES[mark.language]
        if language is not self._house:
            yield LANGUAGE, LANGUAGE_FOLDERS[language], language.own_name
        if not first:
            return
        for folder, name in self._sections_of(mark):
            yield "category", folder, name
        for name in self._names.authors(mark.byline):
            yield "author", f"author/{self._names.slug(name)}", name
        for name in self._names.tags(mark.tags):
            yield "tag", f"tag/{self._names.slug(name)}", name

    def _sections_of(self, mark: Mark) -> Iterable[tuple[str, str]]:
        """Return the folders and names of a story's categories, its own first."""
        place = (mark.category, mark.others)
        known = self._known.get(place)
        if known is None:
            found: dict[str, str] = {}
            for folder, name in map(self._section, (place[0], *self._names.listed(place[1]))):
                if folder is not None:
                    found.setdefault(folder, name)
            known = self._known[place] = tuple(found.items())
        return known

    def finished(self) -> Iterator[ListPage]:
        """Yield the newest page of every list, and what is left."""
        for folder in sorted(self._lists):
            yield from self._lists[folder].finished()

    def sections(self) -> list[tuple[str, str]]:
        """Return the names and folders of the categories that were noted, by their folders."""
        return [(name, folder) for folder, name in sorted(self._sections.items())]

    def languages(self) -> list[tuple[str, str]]:
        """Return the other languages' own names and folders that were noted, by their folders."""
        return [(name, folder) for folder, name in sorted(self._languages.items())]

    def _section(self, category: str) -> tuple[str | None, str]:
        return folder_of(category, self._categories), line(category)


class _Names:
    """What bylines and tags say, read once each."""

    def __init__(self) -> None:
        self._slugs: dict[str, str] = {}
        self._authors: dict[str, tuple[str, ...]] = {}
        self._tags: dict[str, tuple[str, ...]] = {}
        self._listed: dict[str, tuple[str, ...]] = {}

    def slug(self, name: str) -> str:
        found = self._slugs.get(name)
        if found is None:
            found = self._slugs[name] = slug(name)
        return found

    def authors(self, byline: str) -> tuple[str, ...]:
        found = self._authors.get(byline)
        if found is None:
            found = self._authors[byline] = self._different(authors(byline))
        return found

    def tags(self, tags: str) -> tuple[str, ...]:
        found = self._tags.get(tags)
        if found is None:
            found = self._tags[tags] = self._different(map(line, json.loads(tags)))
        return found

    def listed(self, names: str) -> tuple[str, ...]:
        """Return the names in a JSON list as they stand there."""
        if names == "[]":
            return ()
        found = self._listed.get(names)
        if found is None:
            found = self._listed[names] = tuple(json.loads(names))
        return found

    def _different(self, names: Iterator[str] | tuple[str, ...] | map[str]) -> tuple[str, ...]:
        by_slug = {self.slug(name): name for name in names}
        return tuple(name for spelt, name in by_slug.items() if spelt)


@lru_cache(maxsize=2048)  # a newspaper's correspondents stand under many stories
def authors(byline: str) -> tuple[str, ...]:
    """Return the names in a byline, which commas part."""
    return tuple(name for name in _BETWEEN.split(line(byline)) if name)


def _page_name(number: int) -> str:
    return f"page-{number}.html"


@dataclass(frozen=True, slots=True)
class Month:
    """A month with stories: `path` is its page's; the names of the months beside it, or nothing."""

    path: str
    first: str
    marks: tuple[Mark, ...]
    newer: str
    older: str


class Months:
    """Takes stories, the oldest first, and gives a page for each month."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self._marks: list[Mark] = []
        self._older = ""

    def add(self, mark: Mark) -> Month | None:
        """Take one more story; return the month that is over with it."""
        month = mark.listed[:7]
        page = None
        if self._marks and self._marks[-1].listed[:7] != month:
            page = self._page(f"{month}.html")
        self._marks.append(mark)
        self.counts[month] = self.counts.get(month, 0) + 1
        return page

    def finished(self) -> Month | None:
        """Return the newest month."""
        return self._page("") if self._marks else None

    def _page(self, newer: str) -> Month:
        name = f"{self._marks[-1].listed[:7]}.html"
        marks = tuple(reversed(self._marks))
        page = Month(f"archive/{name}", f"{name[:7]}-01", marks, newer, self._older)
        self._older = name
        self._marks = []
        return page
