"""Backups: made when there is something new, proved, kept by number, whole whatever fails."""

from __future__ import annotations

import errno
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from newsroom.domain.article import Filter
from newsroom.domain.backup import Kind
from newsroom.domain.note import Note
from newsroom.domain.workflow import State
from newsroom.errors import AlreadyThere, Cancelled, StorageFailed
from newsroom.services.backups import Backups
from newsroom.services.newsroom import Newsroom
from newsroom.storage.backup import check_backup
from newsroom.storage.engine import Engine
from newsroom.storage.upgrade import SCHEMA, open_engine
from tests.support.articles import make_content
from tests.support.damage import FailingDisk, flip_in_text
from tests.support.newsrooms import Clock, make_newsroom


def names(newsroom: Newsroom) -> list[str]:
    folder = newsroom.backups.folder
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_a_backup_is_one_plain_file_with_everything(newsroom: Newsroom) -> None:
    newsroom.editing.create(make_content())
    newsroom.editing.create(make_content(headline="Екінші"))
    newsroom.editing.set_state(1, State.IN_REVIEW)
    backup = newsroom.backups.make(Kind.ASKED)
    assert backup
    assert names(newsroom) == ["00001-20240424T060000Z-asked.newsroom"]
    contents = check_backup(backup.path, thorough=True)
    assert (contents.articles, contents.revisions, contents.schema) == (2, 3, SCHEMA)
    head = backup.path.read_bytes()[:20]
    assert head[18:20] == b"\1\1"  # no write-ahead log
    assert not backup.path.stat().st_mode & 0o222
    (listed,) = newsroom.backups.listed()
    assert listed.backup == backup
    assert listed.contents == contents


def test_no_change_no_backup(newsroom: Newsroom, clock: Clock) -> None:
    newsroom.editing.create(make_content())
    assert newsroom.backups.make(Kind.HOURLY)
    clock.advance(hours=3)
    newsroom.publishing.page(newsroom.library.get(1), newsroom.library.get(1).content)
    assert newsroom.backups.make(Kind.HOURLY) is None
    newsroom.settings.change(name="Ауыл тынысы")
    assert newsroom.backups.make(Kind.HOURLY)
    newsroom.editing.set_state(1, State.IN_REVIEW)
    assert newsroom.backups.make(Kind.CLOSE)
    assert newsroom.backups.make(Kind.CLOSE) is None
    assert newsroom.backups.make(Kind.CLOSE, always=True)


def test_the_hourly_backup_waits_for_its_hour(newsroom: Newsroom, clock: Clock) -> None:
    newsroom.editing.create(make_content())
    assert newsroom.backups.make_hourly()
    newsroom.editing.create(make_content(headline="Екінші"))
    clock.advance(minutes=59)
    assert newsroom.backups.make_hourly() is None
    clock.advance(minutes=1)
    assert newsroom.backups.make_hourly()
    # A clock that was set back must not stop the backups until it has caught up.
    newsroom.editing.create(make_content(headline="Үшінші"))
    clock.advance(days=-30)
    made = newsroom.backups.make_hourly()
    assert made
    assert made.sequence == 3
    assert newsroom.backups.listed()[0].backup == made


def test_after_a_program_was_killed_the_file_is_proved_at_once(
    tmp_path: Path, clock: Clock
) -> None:
    newsroom = make_newsroom(tmp_path, clock)
    newsroom.editing.create(make_content())
    assert newsroom.backups.make(Kind.HOURLY)
    newsroom.close()
    (tmp_path / ".test.newsroom.lock").touch()  # what a killed program leaves
    newsroom = make_newsroom(tmp_path, clock)
    assert newsroom.backups.make_hourly()
    assert newsroom.backups.make_hourly() is None
    newsroom.close()


def test_an_import_is_preceded_by_a_backup(
    newsroom: Newsroom, clock: Clock, tmp_path: Path
) -> None:
    story = tmp_path / "story.md"
    story.write_text("# Тақырып\n\nМәтін\n", encoding="utf-8")
    newsroom.importing.take_in([story])
    assert names(newsroom) == []  # there was nothing to lose
    newsroom.importing.take_in([story])
    assert names(newsroom) == ["00001-20240424T060000Z-import.newsroom"]
    newsroom.importing.take_in([story])
    assert len(names(newsroom)) == 1
    clock.advance(hours=1)
    newsroom.importing.take_in([story])
    assert len(names(newsroom)) == 2
    assert [one.contents.articles for one in newsroom.backups.listed() if one.contents] == [3, 1]


def test_a_newsroom_is_written_while_it_is_backed_up(newsroom: Newsroom) -> None:
    for number in range(30):
        newsroom.editing.create(make_content(headline=f"{number}", body="мәтін " * 20_000))
    before = newsroom.library.count(Filter())
    written = threading.Event()

    def progress(_done: int, _all: int) -> None:
        if not written.is_set():
            newsroom.editing.create(make_content(headline="between two steps"))
            written.set()

    backup = newsroom.backups.make(Kind.ASKED, progress)
    assert written.is_set()
    assert backup
    assert check_backup(backup.path, thorough=True).articles == before
    assert newsroom.library.count(Filter()) == before + 1
    assert newsroom.backups.make(Kind.ASKED)


def test_a_backup_that_is_stopped_leaves_nothing(newsroom: Newsroom) -> None:
    newsroom.editing.create(make_content())
    with pytest.raises(Cancelled):
        newsroom.backups.make(Kind.ASKED, cancelled=lambda: True)
    assert names(newsroom) == []


def test_a_disk_that_fails_costs_no_backup_that_there_is(newsroom: Newsroom, clock: Clock) -> None:
    newsroom.editing.create(make_content())
    good = newsroom.backups.make(Kind.ASKED)
    assert good
    newsroom.editing.create(make_content(headline="Екінші"))
    engine = open_engine(newsroom.path)
    try:
        for step in range(30):
            disk = FailingDisk(step)
            try:
                Backups(engine, clock, disk).make(Kind.ASKED)
            except StorageFailed as error:
                assert "No space left on device" in str(error)  # noqa: PT017
                assert disk.failure.errno == errno.ENOSPC  # type: ignore[attr-defined]
            else:
                break
            check_backup(good.path, thorough=True)
            whole = [one for one in newsroom.backups.listed() if one.contents]
            assert len(whole) == len(newsroom.backups.listed())
        assert step > 3
        newest = newsroom.backups.listed()[0].contents
        assert newest
        assert newest.articles == 2
    finally:
        engine.close()
    assert not [name for name in names(newsroom) if name.startswith(".")]


def test_a_full_disk_under_sqlite_is_told(newsroom: Newsroom) -> None:
    resource = pytest.importorskip("resource")
    newsroom.editing.create(make_content())
    good = newsroom.backups.make(Kind.ASKED)
    assert good
    newsroom.editing.create(make_content(headline="Екінші", body="мәтін " * 100_000))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
    try:
        with pytest.raises(StorageFailed, match="could not be written"):
            newsroom.backups.make(Kind.ASKED)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert names(newsroom) == [good.path.name]
    check_backup(good.path, thorough=True)
    assert newsroom.checking.findings() == ()


def test_a_damaged_newsroom_pushes_no_good_backup_out(tmp_path: Path, clock: Clock) -> None:
    newsroom = make_newsroom(tmp_path, clock)
    newsroom.editing.create(make_content(body="Бүтін мәтін осында"))
    good = [newsroom.backups.make(Kind.ASKED, always=True) for _ in range(5)]
    newsroom.close()
    flip_in_text(tmp_path / "test.newsroom", "Бүтін мәтін осында", 3)
    newsroom = make_newsroom(tmp_path, clock)
    for _ in range(5):
        made = newsroom.backups.make(Kind.ASKED, always=True)
        assert made
        assert len(check_backup(made.path).damaged) == 1
    assert all(one and one.path.exists() for one in good)
    newsroom.close()


def test_a_damaged_file_gives_no_backup(tmp_path: Path, clock: Clock) -> None:
    newsroom = make_newsroom(tmp_path, clock)
    for number in range(20):
        newsroom.editing.create(make_content(headline=f"{number}"))
    newsroom.backups.make(Kind.ASKED)
    newsroom.editing.create(make_content(headline="new"))
    before = names(newsroom)
    engine: Engine = open_engine(newsroom.path)
    newsroom.close()
    engine.close()
    connection = dbapi2.connect(str(tmp_path / "test.newsroom"), isolation_level=None)
    page = connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_article_listed'"
    ).fetchone()[0]
    connection.close()
    with (tmp_path / "test.newsroom").open("rb+") as file:
        file.seek((page - 1) * 4096 + 1)
        file.write(b"\xff" * 60)
    newsroom = make_newsroom(tmp_path, clock)
    with pytest.raises(StorageFailed, match="is damaged"):
        newsroom.backups.make(Kind.ASKED)
    assert names(newsroom) == before
    newsroom.close()


@pytest.mark.parametrize("what", ["article", "draft", "note"])
def test_a_copy_that_somebody_wrote_in_is_never_replaced(
    newsroom: Newsroom, tmp_path: Path, clock: Clock, what: str
) -> None:
    article = newsroom.editing.create(make_content())
    path, _ = newsroom.backups.write(tmp_path / "stick" / "test.newsroom")
    clock.advance(minutes=1)
    other = make_newsroom(tmp_path / "stick", clock)
    if what == "article":
        other.editing.create(make_content(headline="Жолда жазылған"))
    elif what == "draft":
        other.journal.keep("k", "uuid-of-the-road", None, make_content())
    else:
        other.notes.put(article.uuid, Note("Жолда"))
    other.close()
    before = path.read_bytes()
    for replace in (False, True):
        with pytest.raises(AlreadyThere, match="has 1 text"):
            newsroom.backups.write(path, replace=replace)
    assert path.read_bytes() == before


def test_what_was_typed_before_the_last_copy_is_no_reason(
    newsroom: Newsroom, tmp_path: Path, clock: Clock
) -> None:
    content = make_content()
    newsroom.journal.keep("k", "uuid-1", None, content)
    path, _ = newsroom.backups.write(tmp_path / "copy.newsroom")
    clock.advance(minutes=1)
    newsroom.editing.save(None, content, uuid="uuid-1", draft="k")
    _, contents = newsroom.backups.write(path)
    assert contents.articles == 1


def test_the_trash_and_what_is_deleted_are_something_new(newsroom: Newsroom) -> None:
    newsroom.editing.create(make_content(headline="Бірінші"))
    second = newsroom.editing.create(make_content(headline="Екінші", slug=""))
    assert newsroom.backups.make(Kind.CLOSE)
    newsroom.trash.put(second.id)
    assert newsroom.backups.make(Kind.CLOSE)
    newsroom.trash.delete(second.id)
    # The same words, in a row with the same number.
    newsroom.editing.create(make_content(headline="Екінші", slug=""))
    assert newsroom.backups.make(Kind.CLOSE)
    newsroom.checking.rebuild()
    assert newsroom.backups.make(Kind.CLOSE) is None


def test_a_copy_goes_where_the_person_says(newsroom: Newsroom, tmp_path: Path) -> None:
    newsroom.editing.create(make_content())
    path, contents = newsroom.backups.write(tmp_path / "stick" / "copy.newsroom")
    assert contents.articles == 1
    newsroom.editing.create(make_content(headline="Екінші"))
    path, contents = newsroom.backups.write(path)  # an older copy of it
    assert contents.articles == 2
    into_folder, _ = newsroom.backups.write(tmp_path / "stick")
    assert into_folder.name == "test-20240424T060000Z.newsroom"
    for place in (newsroom.path, tmp_path / "letter.txt"):
        (tmp_path / "letter.txt").write_text("letter")
        with pytest.raises(AlreadyThere):
            newsroom.backups.write(place)
    assert (tmp_path / "letter.txt").read_text() == "letter"
    other = make_newsroom(tmp_path / "stick")
    with pytest.raises(AlreadyThere):
        other.backups.write(path)
    other.close()
