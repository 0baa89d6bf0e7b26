"""A second process makes the same files as one alone, whatever happens to it."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from newsroom.domain.bundle import File
from newsroom.domain.newsroom import House
from newsroom.domain.revision import Revision
from newsroom.errors import Cancelled, ExportFailed, TextDamaged
from newsroom.exchange.names import UNFINISHED
from newsroom.publishing.article_files import Task
from newsroom.publishing.crew import Crew
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.second import Second
from newsroom.publishing.site import Site
from newsroom.publishing.story import Manuscript, Story
from newsroom.publishing.theme import standard_theme
from newsroom.text import markdown
from tests.support import export_by_two
from tests.support.articles import make_story
from tests.support.bundles import files_in, recover
from tests.support.memory import Memory
from tests.support.small_disk import small_disk, superuser

SITE = Site(House("5f0c", "Дала хабары", address="https://example.kz/"), {"Қоғам": "qogam"})
PUBLISHER = Publisher(standard_theme())
_PATIENCE = 60.0
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="there it gives bytes back")


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
    return {file.path: (file.data, file.key) for file in found if isinstance(file, File)}


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
    stories = [task.story for task in tasks if isinstance(task.story, Story)]
    unsendable = MappingProxyType(stories[3].pictures)
    tasks[3] = tasks[3]._replace(story=replace(stories[3], pictures=unsendable))
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
        files = crew.files(make_tasks(300))
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


class OnDisk:
    """A shelf in a folder."""

    def __init__(self, place: Path) -> None:
        place.mkdir()
        self._place = place
        self.lock = os.open(place, os.O_RDONLY)
        self.cleared: list[str] = []

    def folder(self, name: str) -> str:
        place = self._place / name
        place.mkdir(exist_ok=True)
        return str(place)

    def clear(self, paths: Sequence[str]) -> None:
        self.cleared += paths
        for path in paths:
            (self._place / path).unlink(missing_ok=True)

    def made_by(self, crew: Crew, tasks: list[Task]) -> dict[str, tuple[bytes, bytes]]:
        """Return what a crew made; what comes as bytes is written, as an export would."""
        crew.write_onto(self)
        found: dict[str, tuple[bytes, bytes]] = {}
        for file in (*crew.files(tasks), *crew.finished()):
            assert file.path not in found
            place = self._place / file.path
            if isinstance(file, File):
                place.parent.mkdir(exist_ok=True)
                with place.open("xb") as new:
                    new.write(file.data)
            else:
                status = place.lstat()
                assert (file.modified, file.inode) == (status.st_mtime_ns, status.st_ino)
                assert file.size == status.st_size
                assert file.sha256 == hashlib.sha256(place.read_bytes()).hexdigest()
            found[file.path] = (place.read_bytes(), file.key)
        assert {str(path.relative_to(self._place)) for path in self._place.glob("*/*")} == set(
            found
        )
        return found


@on_unix
def test_it_writes_what_it_makes(begun: list[int], tmp_path: Path) -> None:
    tasks = make_tasks(100)
    alone = made_by(Crew(PUBLISHER, SITE, alone=True), tasks)
    shelf = OnDisk(tmp_path / "shelf")
    with Crew(PUBLISHER, SITE, worth_it=1) as crew:
        assert shelf.made_by(crew, tasks) == alone
    assert begun
    assert not shelf.cleared


@on_unix
def test_what_a_dead_process_began_is_cleared_and_made_here(
    begun: list[int], tmp_path: Path
) -> None:
    tasks = make_tasks(100)
    alone = made_by(Crew(PUBLISHER, SITE, alone=True), tasks)
    shelf = OnDisk(tmp_path / "shelf")
    # Half a file lies where the process is to write: it cannot, as on a disk that has become full.
    begun_file = Path(shelf.folder("article"), f"{len(tasks) // 2}-habar-{len(tasks) // 2}.json")
    begun_file.write_bytes(b"{")
    with Crew(PUBLISHER, SITE, worth_it=1) as crew:
        assert shelf.made_by(crew, tasks) == alone
    assert begun
    assert f"article/{begun_file.name}" in shelf.cleared


def unread(tasks: list[Task], *, rendered: bool) -> list[Task]:
    """Return tasks as an export has them: with the documents that the newsroom keeps."""
    found = []
    for task in tasks:
        assert isinstance(task.story, Story)
        article = task.story.article
        content = replace(article.content, body=f"Мәтін *{article.id}*.")
        revision = Revision(article.uuid, 1, None, article.state, "", article.saved_at, content)
        body = markdown.render(content.body, content.language, content.rates)
        story = Manuscript(
            task.story.card._replace(revision=revision.id),
            revision.document(),
            f"name {article.id}",
            body.encode() if rendered else None,
            {},
        )
        found.append(task._replace(story=story))
    return found


def test_bodies_that_are_not_rendered_are_rendered_by_both_and_kept(begun: list[int]) -> None:
    tasks = make_tasks(60)
    expected = made_by(Crew(PUBLISHER, SITE, alone=True), unread(tasks, rendered=True))
    kept: dict[str, str] = {}
    with Crew(PUBLISHER, SITE, worth_it=1, keep_bodies=kept.update) as crew:
        assert made_by(crew, unread(tasks, rendered=False)) == expected
    assert begun
    assert kept == {f"name {number}": f"<p>Мәтін <em>{number}</em>.</p>" for number in range(1, 61)}


def test_a_damaged_text_is_refused_whoever_reads_it(begun: list[int]) -> None:
    tasks = unread(make_tasks(60), rendered=True)
    story = tasks[40].story
    assert isinstance(story, Manuscript)
    harmed = story._replace(document=story.document.replace(b"\xd0\x9c", b"\xd0\x9d"))
    tasks[40] = tasks[40]._replace(story=harmed)
    with Crew(PUBLISHER, SITE, worth_it=1) as crew, pytest.raises(TextDamaged, match="damaged"):
        made_by(crew, tasks)
    assert begun


def recovered(target: Path) -> None:
    """Complete or clear up what was interrupted, as soon as nobody writes there any more."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            recover(target)
        except ExportFailed:
            # It lives a moment longer than the process that started it, and holds the lock.
            assert time.monotonic() < end
        else:
            return


@on_unix
def test_a_kill_leaves_nothing_that_the_next_export_trips_over(tmp_path: Path, rounds: int) -> None:
    export_by_two.export(tmp_path / "alone", alone=True)
    expected = files_in(tmp_path / "alone")
    chance = random.Random()  # noqa: S311 - no secret
    for number in range(max(2, rounds // 10)):
        target = tmp_path / f"killed-{number}"
        with subprocess.Popen(
            [sys.executable, "-m", "tests.support.export_by_two", target], stdout=subprocess.PIPE
        ) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == b"begun\n"
            time.sleep(chance.uniform(0, 0.1))  # the moment is the test's point
            program.kill()
        recovered(target)
        assert files_in(target) in ({}, expected)
        export_by_two.export(target, alone=bool(number % 2))
        assert files_in(target) == expected
        assert not (target / UNFINISHED).exists()


@on_unix
def test_a_cancel_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "site"
    with pytest.raises(Cancelled):
        export_by_two.export(target, alone=False, stop=True)
    assert not target.exists()


@on_unix
def test_the_next_export_finds_what_the_second_process_wrote_as_it_was_left(tmp_path: Path) -> None:
    target = tmp_path / "site"
    memory = Memory()
    outcome = export_by_two.export(target, alone=False, memory=memory)
    assert len(memory.files) == 3 * export_by_two.COUNT
    for kept in memory.files.values():
        status = (target / kept.path).lstat()
        assert (kept.size, kept.modified, kept.inode) == (
            status.st_size,
            status.st_mtime_ns,
            status.st_ino,
        )
    again = export_by_two.export(target, alone=False)
    assert (again.written, again.unchanged, again.removed) == (0, outcome.written, 0)


@superuser
def test_a_disk_that_is_full_is_told_whichever_process_meets_it(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "2m") as disk:
        target = disk / "site"
        with pytest.raises(ExportFailed, match="the disk is full"):
            export_by_two.export(target, alone=False)
        assert not target.exists()
