"""A second process makes the same files as one alone, whatever happens to it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from types import MappingProxyType

import pytest

from newsroom.domain.newsroom import House
from newsroom.publishing.article_files import Task
from newsroom.publishing.crew import Crew
from newsroom.publishing.second import Second
from newsroom.publishing.site import Publisher, Site
from newsroom.publishing.theme import standard_theme
from tests.support.articles import make_story

SITE = Site(House("5f0c", "Дала хабары", address="https://example.kz/"), {"Қоғам": "qogam"})
PUBLISHER = Publisher(standard_theme())
_PATIENCE = 60.0


def make_tasks(count: int) -> list[Task]:
    stories = [
        make_story(number, headline=f"Хабар {number}", slug=f"habar-{number}")
        for number in range(1, count + 1)
    ]
    beside = tuple(story.card for story in stories[:6])
    return [Task(b"%d" % story.article.id, story, beside, ()) for story in stories]


def made_by(crew: Crew, tasks: list[Task]) -> dict[str, tuple[bytes, bytes]]:
    found = [*crew.files(tasks), *crew.finished()]
    assert len({file.path for file in found}) == len(found)
    return {file.path: (file.data, file.key) for file in found}


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """What the second process was given to do; it is there from the first article on."""
    counts: list[int] = []
    start, begin = Second.__init__, Second.begin

    def start_and_wait(self: Second, *args: object, **named: object) -> None:
        start(self, *args, **named)  # type: ignore[arg-type]
        self.answered(_PATIENCE)

    def begin_and_count(self: Second, tasks: list[Task]) -> None:
        counts.append(len(tasks))
        begin(self, tasks)

    monkeypatch.setattr(Second, "__init__", start_and_wait)
    monkeypatch.setattr(Second, "begin", begin_and_count)
    monkeypatch.setattr("newsroom.publishing.crew.os.cpu_count", lambda: 2)
    return counts


def test_two_make_what_one_makes(begun: list[int]) -> None:
    tasks = make_tasks(100)
    alone = made_by(Crew(PUBLISHER, SITE, alone=True), tasks)
    assert len(alone) == 300
    assert not begun
    with Crew(PUBLISHER, SITE, worth_it=1) as crew:
        assert made_by(crew, tasks) == alone
    assert begun


def test_what_a_dead_process_was_given_is_made_here(
    begun: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = make_tasks(100)
    alone = made_by(Crew(PUBLISHER, SITE, alone=True), tasks)
    begin = Second.begin

    def begin_and_die(self: Second, given: list[Task]) -> None:
        begin(self, given)
        assert self._process is not None
        self._process.kill()

    monkeypatch.setattr(Second, "begin", begin_and_die)
    with Crew(PUBLISHER, SITE, worth_it=1) as crew:
        assert made_by(crew, tasks) == alone
    assert begun


@pytest.mark.parametrize(
    "program",
    ["raise SystemExit", "import sys, pickle; pickle.dump(b'?', sys.stdout.buffer)", "print('no')"],
)
def test_a_program_that_makes_other_files_is_given_nothing(
    begun: list[int], monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr("newsroom.publishing.second.COMMAND", (sys.executable, "-c", program))
    tasks = make_tasks(50)
    with Crew(PUBLISHER, SITE, worth_it=1) as crew:
        assert made_by(crew, tasks) == made_by(Crew(PUBLISHER, SITE, alone=True), tasks)
    assert not begun


def test_what_cannot_be_sent_is_made_here(begun: list[int]) -> None:
    tasks = make_tasks(50)
    unsendable = MappingProxyType(tasks[3].story.pictures)
    tasks[3] = tasks[3]._replace(story=replace(tasks[3].story, pictures=unsendable))
    alone = made_by(Crew(PUBLISHER, SITE, alone=True), tasks)
    with Crew(PUBLISHER, SITE, worth_it=1) as crew:
        assert made_by(crew, tasks) == alone
    assert begun


def test_few_articles_start_no_process(begun: list[int]) -> None:
    with Crew(PUBLISHER, SITE) as crew:
        made_by(crew, make_tasks(40))
        assert crew._second is None
    assert not begun


def test_a_stopped_export_ends_the_process(begun: list[int]) -> None:
    with Crew(PUBLISHER, SITE, worth_it=1) as crew:
        files = crew.files(make_tasks(100))
        while not begun:
            next(files)
        second = crew._second
        assert second
        process = second._process
        assert process
        assert process.poll() is None
    assert process.poll() is not None


def test_the_second_process_imports_neither_window_nor_database() -> None:
    heavy = ("PySide6", "sqlalchemy", "sqlcipher3", "newsroom.services", "newsroom.storage")
    code = (
        "import sys, newsroom.publishing.second as s; s.standard_theme(); "
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
