"""Newsrooms that exchange bundles: each has a name, an author and a clock of its own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from newsroom.domain.article import Article, Filter
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.inbox import Arrival, Delivery
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.support.newsrooms import Clock, put_newsroom

_numbers = itertools.count(1)


class Desk:
    """A newsroom that writes, exports and takes in."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.name = name
        self.clock = Clock()
        self.newsroom: Newsroom
        self.open()
        self.newsroom.settings.change(name=name)

    def open(self) -> None:
        path = self.folder / f"{self.name}.newsroom"
        put_newsroom(path)
        self.newsroom = open_newsroom(path, lambda: self.name, self.clock)

    def close(self) -> None:
        self.newsroom.close()

    def export(self, *articles: int | str, name: str = "") -> Path:
        """Write a bundle of these articles, of all without any, and return its path."""
        path = self.folder / (name or f"{self.name}-{next(_numbers)}.zip")
        # By number: an export of all leaves out what is under embargo.
        everything = self.newsroom.library.page(Filter(), limit=1000).items
        order = ExportOrder(path, articles or tuple(one.id for one in everything))
        self.newsroom.publishing.export(order)
        return path

    def arrivals(self, bundle: Path) -> dict[str, Arrival]:
        with self.newsroom.inbox.open(bundle) as incoming:
            return {one.uuid: one for one in incoming.arrivals()}

    def take(self, bundle: Path, *chosen: str) -> Delivery:
        with self.newsroom.inbox.open(bundle) as incoming:
            return incoming.take(chosen or None)

    def get(self, uuid: str) -> Article:
        return self.newsroom.library.get(uuid)

    def rewrite(self, uuid: str, **changes: object) -> Article:
        """Save an article with other fields of its content, a minute later."""
        self.clock.advance(minutes=1)
        article = self.get(uuid)
        content = replace(article.content, **changes)  # type: ignore[arg-type]
        return self.newsroom.editing.save(article.id, content)

    def step(self, uuid: str, *states: State) -> Article:
        for state in states:
            self.clock.advance(minutes=1)
            article = self.newsroom.editing.set_state(uuid, state)
        return article

    def revisions(self, uuid: str) -> set[str]:
        return {one.id for one in self.newsroom.history.revisions(uuid)}


def desks(folder: Path, *names: str) -> Iterator[Desk]:
    """Yield newsrooms with these names."""
    for name in names:
        yield Desk(folder / name, name)
