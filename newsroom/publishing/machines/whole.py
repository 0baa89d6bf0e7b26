"""What machines read of the whole site: feeds, maps, robots."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from newsroom.domain.bundle import File
from newsroom.domain.card import Edition, Mark
from newsroom.publishing.entries import line
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


class Machines:
    """Takes stories, the oldest first, and keeps the newest; maps leave as they fill up."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._map = SiteMap(site.base)
        self._recent: deque[Mark] = deque(maxlen=MOST_NEWS)
        self.newest: deque[Mark] = deque(maxlen=LENGTH)

    def add(self, mark: Mark) -> None:
        """Take one more listed story for what tells the newest ones."""
        self.newest.append(mark)
        if self._site.base:
            self._recent.append(mark)

    def map(self, mark: Mark, editions: Sequence[Edition]) -> Iterator[File]:
        """Take one more story for the maps; yield a map that it filled."""
        if self._site.base:
            for path, data in self._map.add(mark, editions):
                yield File(path, data)

    def finished(self, folders: Sequence[str]) -> Iterator[File]:
        """Yield the last map, and what robots may see; `folders` are the categories'."""
        if self._site.base:
            for path, data in self._map.finished(folders):
                yield File(path, data)
        yield File("robots.txt", robots(self._site.base))

    def feeds(self, items: Sequence[Item]) -> Iterator[tuple[str, bytes]]:
        """Yield the feeds' paths and bytes; the newest story comes first."""
        house = self._site.house
        channel = Channel(self._site.name, line(house.uuid), house.language.value, self._site.base)
        yield RSS, rss(channel, items)
        yield ATOM, atom(channel, items)
        yield JSON, json_feed(channel, items)

    def news(self) -> list[Mark]:
        """Return the stories of the last days, the newest first.

        Counted from the newest story: no clock enters a site.
        """
        if not self._recent:
            return []
        first = date.fromisoformat(self._recent[-1].listed) - timedelta(days=NEWS_DAYS)
        return [mark for mark in reversed(self._recent) if mark.listed >= first.isoformat()]
