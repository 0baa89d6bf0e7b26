"""Making articles' files in a second process too, where there are many to make.

The other process reads nothing of the newsroom: it is given values. It gives bytes back, or, where
nothing stands yet, writes the files where new ones wait and gives their names back. Whatever ails
it, its work is done here; so the files are the same with it and without.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol, Self

from newsroom.domain.bundle import File, Placed
from newsroom.publishing.article_files import Task, article_files, article_paths
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.second import Second
from newsroom.publishing.site import Site
from newsroom.publishing.story import Story

# The other process takes as long to start as it takes to make so many articles.
WORTH_IT = 300
_AT_ONCE = 20
# Enough to be busy with while the first process reads, makes lists and takes in files.
_UNDER_WAY = 240
# So many are kept in one transaction.
_BODIES = 250
_PATIENCE = 20.0  # seconds, for what takes some tens of milliseconds
_FOLDER = "article"


class Shelf(Protocol):
    """Where new files wait to be put in place, for a process that writes them itself."""

    @property
    def lock(self) -> int:
        """What keeps other exports out as long as a process that was given it lives."""

    def folder(self, name: str) -> str:
        """Make a folder for new files, where none stands yet; return where it is."""

    def clear(self, paths: Sequence[str]) -> None:
        """Remove those of these files that were begun."""


class Crew:
    """Makes articles' files, alone or with a second process; ends that with the `with` block.

    `theme` is the folder of the publisher's own theme. Files come in no particular order.
    `keep_bodies` is given the HTML of bodies that had to be rendered, by their names.
    """

    def __init__(
        self,
        publisher: Publisher,
        site: Site,
        theme: Path | None = None,
        *,
        alone: bool = False,
        worth_it: int = WORTH_IT,
        keep_bodies: Callable[[Mapping[str, str]], None] = lambda _made: None,
    ) -> None:
        self._publisher = publisher
        self._site = site
        self._theme = theme
        self._worth_it = worth_it
        self._keep_bodies = keep_bodies
        self._made = 0
        self._bodies: dict[str, str] = {}
        self._shelf: Shelf | None = None
        self._second: Second | None = None
        # A frozen program is no Python that could be started again.
        self._alone = alone or getattr(sys, "frozen", False) or os.cpu_count() == 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.end()

    def write_onto(self, shelf: Shelf) -> None:
        """Let the second process write its files itself."""
        self._shelf = shelf

    def expect(self, stories: int) -> None:
        """Be told how many articles the site has: where none stands yet, all have to be made."""
        if self._shelf is not None and stories >= 2 * self._worth_it:
            self._worth_it = 0
            self._helper()

    def end(self) -> None:
        """End the second process, whatever it is doing."""
        self._alone = True
        if self._second is not None:
            self._second.end()

    def files(self, tasks: Sequence[Task]) -> Iterator[File | Placed]:
        """Yield files of these articles, and of earlier ones that are ready now."""
        waiting = deque(tasks)
        while waiting:
            second = self._helper()
            if second is None:
                yield from self._files_of(waiting.popleft())
                continue
            if second.is_ready and second.load < _UNDER_WAY:
                second.begin(_piece(waiting))
            elif not second.answered():
                yield from self._files_of(waiting.popleft())
            yield from self._done(second)
        if len(self._bodies) >= _BODIES:
            self._keep()

    def finished(self) -> Iterator[File | Placed]:
        """Yield the files that are not ready yet."""
        second = self._second
        while second is not None and second.under_way:
            second.answered(_PATIENCE)
            before = len(second.under_way)
            yield from self._done(second)
            if len(second.under_way) == before:
                second.end()
        self._keep()

    def _keep(self) -> None:
        self._keep_bodies(self._bodies)
        self._bodies.clear()

    def _helper(self) -> Second | None:
        """Return the second process where it is there to be asked, and start it in time."""
        if self._alone:
            return None
        if self._second is None:
            if self._made < self._worth_it:
                return None
            shelf = self._shelf
            place = (shelf.folder(_FOLDER), shelf.lock) if shelf else None
            self._second = Second(self._publisher, self._site, self._theme, place)
        return self._second

    def _done(self, second: Second) -> Iterator[File | Placed]:
        files, bodies = second.take()
        self._bodies.update(bodies)
        yield from files
        if second.ended:
            self._alone = True
            while second.under_way:
                tasks = second.under_way.popleft()
                if self._shelf is not None:
                    self._shelf.clear(
                        [path for task in tasks for path in article_paths(task.story.card)]
                    )
                for task in tasks:
                    yield from self._files_of(task)

    def _files_of(self, task: Task) -> Iterator[File]:
        self._made += task.weight
        story = task.story.read()
        if not isinstance(task.story, Story) and not task.is_rendered:
            self._bodies[task.story.name] = story.body_html
        return article_files(self._publisher, self._site, task, story)


def _piece(waiting: deque[Task]) -> list[Task]:
    """Take off as much as is handed over at once."""
    tasks: list[Task] = []
    weight = 0
    while waiting and weight < _AT_ONCE:
        tasks.append(waiting.popleft())
        weight += tasks[-1].weight
    return tasks
