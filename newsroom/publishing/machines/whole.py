"""What machines read of the whole site: feeds, maps, robots."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import NAMESPACE_URL, uuid5

from newsroom.domain.bundle import File
from newsroom.domain.card import Edition, Mark
from newsroom.domain.language import Language
from newsroom.publishing.entries import line
from newsroom.publishing.lists import feeds_folder
from newsroom.publishing.machines.feeds import (
    ATOM,
    JSON,
    LENGTH,
    RSS,
    Channel,
    atom,
    json_feed,
    rss,
)
from newsroom.publishing.machines.item import Item
from newsroom.publishing.machines.maps import MOST_NEWS, NEWS_DAYS, SiteMap, robots
from newsroom.publishing.site import Site


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest stories that the feeds in a folder tell, the oldest first.

    `language` is None for the feeds of the whole site, which have the first edition of each story.
    """

    language: Language | None
    folder: str
    marks: deque[Mark] = field(default_factory=lambda: deque(maxlen=LENGTH))

    @property
    def paths(self) -> tuple[str, str, str]:
        """Where the feeds are."""
        return f"{self.folder}{RSS}", f"{self.folder}{ATOM}", f"{self.folder}{JSON}"


class Machines:
    """Takes stories, the oldest first, and keeps the newest; maps leave as they fill up."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._map = SiteMap(site.base, site.house.language)
        self._recent: deque[Mark] = deque(maxlen=MOST_NEWS)
        self._newest: dict[Language | None, Newest] = {None: Newest(None, "")}

    def add(self, mark: Mark) -> None:
        """Take one more story, in the first of its editions, for the feeds of the whole site."""
        self._newest[None].marks.append(mark)

    def maps(self, mark: Mark) -> bool:
        """Whether `map` has anything to do with it."""
        return bool(self._site.base) or mark.language != self._site.house.language.value

    def map(self, mark: Mark, editions: Sequence[Edition]) -> Iterator[File]:
        """Take one more edition, for maps and its language's feeds; yield a map that it filled."""
        house = self._site.house.language
        if mark.language != house.value:
            language = Language(mark.language)
            if language not in self._newest:
                self._newest[language] = Newest(language, feeds_folder(language, house))
            self._newest[language].marks.append(mark)
        if self._site.base:
            self._recent.append(mark)
            for path, data in self._map.add(mark, editions):
                yield File(path, data)

    def finished(self, folders: Sequence[str]) -> Iterator[File]:
        """Yield the last map, and what robots may see; `folders` are the categories'."""
        if self._site.base:
            for path, data in self._map.finished(folders):
                yield File(path, data)
        yield File("robots.txt", robots(self._site.base))

    def newest(self) -> list[Newest]:
        """Return what the feeds tell: those of the whole site, then those of other languages."""
        return [self._newest[one] for one in (None, *Language) if one in self._newest]

    def feeds(self, newest: Newest, items: Sequence[Item]) -> Iterator[tuple[str, bytes]]:
        """Yield the feeds' paths and bytes; the newest story comes first."""
        house, name, language = self._site.house, self._site.name, newest.language
        uuid = line(house.uuid)
        if language is not None:
            name = f"{name} – {language.own_name}"
            uuid = str(uuid5(NAMESPACE_URL, f"urn:uuid:{uuid}#{language.value}"))
        tag = (language or house.language).value
        channel = Channel(name, uuid, tag, self._site.base, newest.folder)
        for path, form in zip(newest.paths, (rss, atom, json_feed), strict=True):
            yield path, form(channel, items)

    def news(self) -> list[Mark]:
        """Return the stories of the last days, the newest first.

        Counted from the newest story: no clock enters a site.
        """
        if not self._recent:
            return []
        first = date.fromisoformat(self._recent[-1].listed) - timedelta(days=NEWS_DAYS)
        return [mark for mark in reversed(self._recent) if mark.listed >= first.isoformat()]
