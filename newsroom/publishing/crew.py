"""Making articles' files in a second process too, where there are many to make.

The other process reads nothing of the newsroom and writes nothing: it is given values and gives
bytes back. Whatever ails it, its work is done here; so the files are the same with it and without.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

from newsroom.domain.bundle import File
from newsroom.publishing.article_files import Task, article_files
from newsroom.publishing.second import Second
from newsroom.publishing.site import Publisher, Site

# The other process takes as long to start as it takes to make so many articles.
WORTH_IT = 300
_AT_ONCE = 20
_PATIENCE = 20.0  # seconds, for what takes some tens of milliseconds


class Crew:
    """Makes articles' files, alone or with a second process; ends that with the `with` block.

    `theme` is the folder of the publisher's own theme. Files come in no particular order.
    """

    def __init__(
        self,
        publisher: Publisher,
        site: Site,
        theme: Path | None = None,
        *,
        alone: bool = False,
        worth_it: int = WORTH_IT,
    ) -> None:
        self._publisher = publisher
        self._site = site
        self._theme = theme
        self._worth_it = worth_it
        self._made = 0
        self._second: Second | None = None
        # A frozen program is no Python that could be started again.
        self._alone = alone or getattr(sys, "frozen", False) or os.cpu_count() == 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._second is not None:
            self._second.end()

    def files(self, tasks: Sequence[Task]) -> Iterator[File]:
        """Yield files of these articles, and of earlier ones that are ready now."""
        waiting = deque(tasks)
        while waiting:
            second = self._helper()
            if second is None:
                yield from self._files_of(waiting.popleft())
                continue
            if second.has_room and len(waiting) >= _AT_ONCE:
                second.begin([waiting.popleft() for _ in range(_AT_ONCE)])
            elif not second.answered():
                yield from self._files_of(waiting.popleft())
            yield from self._done(second)

    def finished(self) -> Iterator[File]:
        """Yield the files that are not ready yet."""
        second = self._second
        while second is not None and second.under_way:
            second.answered(_PATIENCE)
            before = len(second.under_way)
            yield from self._done(second)
            if len(second.under_way) == before:
                second.end()

    def _helper(self) -> Second | None:
        """Return the second process where it is there to be asked, and start it in time."""
        if self._alone:
            return None
        if self._second is None:
            if self._made < self._worth_it:
                return None
            self._second = Second(self._publisher, self._site, self._theme)
        return self._second

    def _done(self, second: Second) -> Iterator[File]:
        yield from second.files()
        if second.ended:
            self._alone = True
            while second.under_way:
                for task in second.under_way.popleft():
                    yield from self._files_of(task)

    def _files_of(self, task: Task) -> Iterator[File]:
        self._made += 1
        return article_files(self._publisher, self._site, task)
