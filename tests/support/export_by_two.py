"""Exports into a folder with a second process that writes; says when that is at it.

`python -m tests.support.export_by_two TARGET`; imported, it gives the same export without one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from newsroom.domain.bundle import File, Placed
from newsroom.domain.newsroom import House
from newsroom.exchange.folder import Outcome, write_folder
from newsroom.exchange.ground import Ground
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.memory import Memory
from newsroom.publishing.article_files import Task
from newsroom.publishing.crew import Crew
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.second import Second
from newsroom.publishing.site import Site
from newsroom.publishing.theme import standard_theme
from tests.support.articles import make_story
from tests.support.bundles import NAME, NEWSROOM, make_entries

SITE = Site(House(NEWSROOM, NAME), {"Қоғам": "qogam"})
COUNT = 400


def export(
    target: Path,
    *,
    alone: bool,
    began: Callable[[], None] = lambda: None,
    stop: bool = False,
    memory: Memory | None = None,
) -> Outcome:
    """Export articles; `began` is called when the second process has begun; `stop` stops it."""
    stories = [make_story(number, slug=f"habar-{number}") for number in range(1, COUNT + 1)]
    tasks = [Task(b"%d" % story.article.id, story, (), ()) for story in stories]
    crew = Crew(Publisher(standard_theme()), SITE, alone=alone, worth_it=1)
    crew._alone = alone  # however many cores there are
    at_it: list[Second] = []

    def files(_ground: Ground) -> Iterator[File | Placed]:
        for start in range(0, COUNT, 100):
            yield from crew.files(tasks[start : start + 100])
            if crew._second and not at_it:
                crew._second.answered(60)
                at_it.append(crew._second)
                began()
        yield from crew.finished()

    def cancelled() -> bool:
        return stop and bool(at_it and at_it[0].under_way)

    finish = closing(NEWSROOM, NAME, make_entries([]))
    with crew:
        return write_folder(target, files, finish, cancelled, memory=memory, helper=crew)


if __name__ == "__main__":
    export(Path(sys.argv[1]), alone=False, began=lambda: print("begun", flush=True))  # noqa: T201
