"""Which parts of a site may differ from the last export's, so that all others are left alone.

Told too much, an export looks at pages that come out the same; so in doubt a part is in the scope.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from newsroom.domain.bundle import Between
from newsroom.domain.card import Mark
from newsroom.publishing.order import NEIGHBOURS, Lane

_REMEMBERED = 4096
_ARTICLE = re.compile(r"article/([0-9]{1,18})(?:-[^/]*)?\.[a-z]+")
_MONTH = re.compile(r"archive/([0-9]{4}-[0-9]{2})\.html")
_SEARCH_LIST = re.compile(r"search/[0-9]+\.js")
_PICTURE_FOLDERS = ("media/", "newsroom/pictures/")
_FIRST_ARTICLE, _BEHIND_ARTICLES = "article/", "article0"
# Their pages are in no list that could be named, or are looked at each time.
_ALWAYS = ("assets/", "newsroom/")


@dataclass(frozen=True, slots=True)
class Difference:
    """What is different since the last export of the same kind into the same folder.

    `now` and `before` are the articles that it showed otherwise or not at all, and those that it
    showed and that do not go out any more, with all editions of their stories. `disturbed` are
    files that do not stand as they were left, `loose` pictures' files that no other article shows,
    with or without their suffix.
    """

    now: tuple[Mark, ...]
    before: tuple[Mark, ...]
    disturbed: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()


class Scope:
    """Tells, while the stories come by, the oldest first, what has to be looked at.

    `folders_of` gives the folders of all lists that a story may stand in.
    """

    def __init__(self, difference: Difference, folders_of: Callable[[Mark], Iterable[str]]) -> None:
        marks = (*difference.now, *difference.before)
        self._disturbed = difference.disturbed
        self._loose = difference.loose
        self._articles = {mark.id for mark in marks}
        self._months = {mark.listed[:7] for mark in marks}
        self._firsts = _first_places(marks, folders_of)
        self._folders = set(self._firsts)
        for path in difference.disturbed:
            self._add_owner(path)
        self._moved = _first_moved(difference)
        self._places = sorted({_place(mark) for mark in marks}, reverse=True)
        self._fresh = 0
        self._seen: dict[str, int] = {}
        self._left: dict[str, int] = {}
        self._skipped: set[str] = set()
        self._folders_of = lru_cache(_REMEMBERED)(self._in_folders)
        self._all_folders_of = folders_of

    @staticmethod
    def reaches(disturbed: Collection[str]) -> bool:
        """Whether a scope can be told from these files: none is an unknown or a picture's."""
        return not any(path.startswith(_PICTURE_FOLDERS) for path in disturbed)

    @property
    def folders(self) -> Collection[str]:
        """The folders of the lists that have to be made whole."""
        return self._folders

    def pass_by(self, mark: Mark, lane: Lane) -> None:
        """Take the next story; to be called with each of them."""
        if self._places and self._places[-1] <= (mark.listed, mark.id):
            self._pass_places(mark)
        own, led = lane
        # The oldest ones of a lane lead to newer ones too.
        if self._left.get(own, self._fresh) or self._seen.get(own, 0) <= 2 * NEIGHBOURS:
            self._articles.add(mark.id)
        for name in led:
            self._seen[name] = self._seen.get(name, 0) + 1
            if left := self._left.get(name, self._fresh):
                self._left[name] = left - 1

    def _pass_places(self, mark: Mark) -> None:
        while self._places and self._places[-1] <= _place(mark):
            self._places.pop()
        # The one that stood or stands here, and those whose latest news it is, in each lane.
        self._fresh = NEIGHBOURS + 1
        self._left.clear()

    def has_article(self, mark: Mark) -> bool:
        """Whether this article's files have to be looked at; it has passed by."""
        return mark.id in self._articles

    def has_list_of(self, mark: Mark) -> bool:
        """Whether the story stands in a list that has to be made whole."""
        return self._folders_of(mark.category, mark.others, mark.byline, mark.tags, mark.language)

    def has_list_page(self, folder: str, path: str, last: Mark) -> bool:
        """Whether a page of a list has to be looked at; otherwise it stays as it stands.

        `last` is the story that came when it was full: those behind it are not told of there.
        """
        first = self._firsts.get(folder)
        if path in self._disturbed or (first is not None and first <= _place(last)):
            return True
        self._skipped.add(path)
        return False

    def has_month(self, path: str, older: str, newer: str) -> bool:
        """Whether the page of a month has to be looked at; otherwise it stays as it stands.

        `older` and `newer` name those beside it.
        """
        own = path[-len("2024-01.html") : -len(".html")]
        first, last = older[:7] or own, newer[:7] or "9999-99"
        # A month between them may have gone.
        if any(first <= month <= last for month in self._months) or (
            not older and any(month < own for month in self._months)
        ):
            return True
        self._skipped.add(path)
        return False

    def has_search_list(self, path: str, marks: Sequence[Mark], *, last: bool) -> bool:
        """Whether a list for the search page has to be looked at; otherwise it stays.

        `marks` are its stories, the oldest first; behind those of the `last` one there are none.
        """
        shifted = self._moved is not None and (last or _place(marks[-1]) >= self._moved)
        if shifted or path in self._disturbed or any(mark.id in self._articles for mark in marks):
            return True
        self._skipped.add(path)
        return False

    def leaving(self, between: Between) -> Iterator[str]:
        """Yield those of the last export's files that may not stay; to be asked behind all stories.

        `between` gives their paths: nearly all are articles', of which few are looked at.
        """
        if "article" in self._folders:
            suspects = between("", None)
        else:
            suspects = chain(
                between("", _FIRST_ARTICLE),
                between(_BEHIND_ARTICLES, None),
                # From the hyphen before a slug to what comes behind the full stop.
                *(between(f"article/{one}-", f"article/{one}/") for one in self._articles),
                self._disturbed,
            )
        return (path for path in suspects if not self.stays(path))

    def stays(self, path: str) -> bool:
        """Whether a file of the last export stays as it stands; see `leaving`."""
        if path in self._disturbed:
            return False
        article = _ARTICLE.fullmatch(path)
        if article:
            return int(article[1]) not in self._articles
        if path.startswith(_PICTURE_FOLDERS):
            return self._loose.isdisjoint((path, path.rpartition(".")[0]))
        if "/" not in path or path.startswith(_ALWAYS):
            return False
        if path.startswith(("archive/", "search/")):
            return path in self._skipped
        return path in self._skipped or path.rpartition("/")[0] not in self._folders

    def _add_owner(self, path: str) -> None:
        if article := _ARTICLE.fullmatch(path):
            self._articles.add(int(article[1]))
        elif month := _MONTH.fullmatch(path):
            self._months.add(month[1])
        elif "/" in path and not _SEARCH_LIST.fullmatch(path):
            self._folders.add(path.rpartition("/")[0])

    def _in_folders(
        self, category: str, others: str, byline: str, tags: str, language: str
    ) -> bool:
        mark = Mark(0, "", "", category, byline, tags, "", "", "", "", others, language)
        return not self._folders.isdisjoint(self._all_folders_of(mark))


def _place(mark: Mark) -> tuple[str, int]:
    return mark.listed, mark.id


def _first_places(
    marks: Iterable[Mark], folders_of: Callable[[Mark], Iterable[str]]
) -> dict[str, tuple[str, int]]:
    """Return the folders of the lists that these stories stand in, with the first one's place."""
    firsts: dict[str, tuple[str, int]] = {}
    for mark in marks:
        place = _place(mark)
        for folder in folders_of(mark):
            firsts[folder] = min(place, firsts.get(folder, place))
    return firsts


def _first_moved(difference: Difference) -> tuple[str, int] | None:
    """Return the first place from which on stories stand one further or nearer than before."""
    now = {mark.id: mark for mark in difference.now if mark.is_listed}
    before = {mark.id: mark for mark in difference.before if mark.is_listed}
    moved = [
        _place(mark)
        for number in now.keys() | before.keys()
        if number not in now
        or number not in before
        or _place(now[number]) != _place(before[number])
        for mark in (now.get(number), before.get(number))
        if mark is not None
    ]
    return min(moved, default=None)
