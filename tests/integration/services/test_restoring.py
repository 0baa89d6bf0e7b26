"""Restoring: one action that keeps what it replaces, and is old or new wherever it is cut off."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from newsroom.domain.article import Filter
from newsroom.domain.backup import Backup, Kind
from newsroom.domain.message import Message
from newsroom.domain.opening import Way
from newsroom.errors import (
    InputRefused,
    NewerNewsroom,
    NewsroomError,
    NotOpened,
    StorageFailed,
)
from newsroom.services.newsroom import Newsroom
from newsroom.services.restoring import backups_of, choose_backup, restore, with_backups
from newsroom.storage.backup import check_backup
from newsroom.storage.upgrade import SCHEMA
from tests.support.articles import make_content
from tests.support.damage import FailingDisk, Killed, flip_in_text
from tests.support.newsrooms import Clock, make_newsroom


def headlines(newsroom: Newsroom) -> list[str]:
    return sorted(one.headline for one in newsroom.library.page(Filter()).items)


def seen(folder: Path) -> list[str]:
    newsroom = make_newsroom(folder)
    try:
        assert newsroom.checking.findings() == ()
        return headlines(newsroom)
    finally:
        newsroom.close()


@pytest.fixture
def backup(tmp_path: Path) -> Backup:
    """A backup of a newsroom with «Ескі», which has got «Жаңа» since."""
    newsroom = make_newsroom(tmp_path)
    newsroom.editing.create(make_content(headline="Ескі"))
    made = newsroom.backups.make(Kind.ASKED)
    newsroom.editing.create(make_content(headline="Жаңа"))
    newsroom.close()
    assert made
    return made


def test_restoring_keeps_what_it_replaces(backup: Backup, tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "test.newsroom"
    restored = restore(path, backup.path, clock)
    assert seen(tmp_path) == ["Ескі"]
    assert restored.contents.articles == 1
    kept, first = (one.backup for one in backups_of(path))
    assert first == backup
    assert kept.kind is Kind.RESTORE
    assert restored.kept == kept.path
    assert sorted(inner.name for inner in tmp_path.iterdir()) == [
        "test.newsroom",
        "test.newsroom.backups",
    ]
    # And back again.
    restore(path, kept.path, clock)
    assert seen(tmp_path) == ["Ескі", "Жаңа"]
    assert path.stat().st_mode & 0o200


def test_what_still_lies_in_the_log_is_kept(backup: Backup, tmp_path: Path, clock: Clock) -> None:
    """A newsroom whose program was killed: its last saves are in the log alone."""
    living = make_newsroom(tmp_path)
    living.editing.create(make_content(headline="Журналда"))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("test.newsroom", "test.newsroom-wal"):
        shutil.copyfile(tmp_path / name, crashed / name)
    living.close()
    restored = restore(crashed / "test.newsroom", backup.path, clock)
    assert seen(crashed) == ["Ескі"]
    assert restored.kept
    assert check_backup(restored.kept).articles == 3


@pytest.mark.parametrize("killed", [False, True])
def test_cut_off_at_any_step_it_is_old_or_new(
    backup: Backup, tmp_path: Path, clock: Clock, *, killed: bool
) -> None:
    origin = tmp_path / "origin"
    shutil.copytree(tmp_path, origin, ignore=shutil.ignore_patterns("origin", "round*"))
    outcomes = []
    for step in range(40):
        folder = tmp_path / f"round{step}"
        shutil.copytree(origin, folder)
        path = folder / "test.newsroom"
        disk = FailingDisk(step, Killed() if killed else None)
        try:
            restore(path, folder / "test.newsroom.backups" / backup.path.name, clock, disk)
            break
        except (Killed, NewsroomError):
            outcomes.append(tuple(seen(folder)))
            # Whatever is there now, nothing of either is lost.
            sizes = [one.contents.articles for one in backups_of(path) if one.contents]
            assert 1 in sizes
            assert 2 in sizes or outcomes[-1] == ("Ескі", "Жаңа")
    assert len(outcomes) > 6
    assert outcomes[0] == ("Ескі", "Жаңа")
    assert set(outcomes) <= {("Ескі", "Жаңа"), ("Ескі",)}


def test_a_damaged_newsroom_is_kept_as_it_is(backup: Backup, tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "test.newsroom"
    damaged = b"SQLite format 3\0" + bytes(4000) + path.read_bytes()[4016:]
    path.write_bytes(damaged)
    (tmp_path / "test.newsroom-wal").write_bytes(b"what was left of a log")
    restored = restore(path, backup.path, clock)
    assert restored.kept
    assert restored.kept.read_bytes() == damaged
    assert restored.kept.with_name("test.newsroom-wal").read_bytes() == b"what was left of a log"
    assert seen(tmp_path) == ["Ескі"]


@pytest.mark.usefixtures("backup")
def test_a_newsroom_that_is_gone_is_brought_back(tmp_path: Path) -> None:
    (tmp_path / "test.newsroom").unlink()
    restored = restore(tmp_path / "test.newsroom", choose_backup(tmp_path / "test.newsroom", "1"))
    assert restored.kept is None
    assert seen(tmp_path) == ["Ескі"]


def test_a_damaged_backup_is_refused(backup: Backup, tmp_path: Path, clock: Clock) -> None:
    broken = tmp_path / "broken.newsroom"
    data = bytearray(backup.path.read_bytes())
    data[4096:9000] = b"\xff" * (9000 - 4096)
    broken.write_bytes(data)
    with pytest.raises(StorageFailed, match=r"broken\.newsroom is damaged"):
        restore(tmp_path / "test.newsroom", broken, clock)
    assert seen(tmp_path) == ["Ескі", "Жаңа"]
    assert len(backups_of(tmp_path / "test.newsroom")) == 1


def test_what_is_no_backup_of_this_newsroom_is_refused(
    backup: Backup, tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "test.newsroom"
    letter = tmp_path / "letter.txt"
    letter.write_text("letter")
    (tmp_path / "other").mkdir()
    other = make_newsroom(tmp_path / "other")
    other.close()
    newer = tmp_path / "newer.newsroom"
    shutil.copyfile(backup.path, newer)
    connection = dbapi2.connect(str(newer))
    connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    connection.close()
    for source, error, words in (
        (letter, StorageFailed, "is not a backup of a newsroom"),
        (tmp_path / "nothing", StorageFailed, "There is no backup"),
        (tmp_path, StorageFailed, "There is no backup"),
        (other.path, InputRefused, "of another newsroom"),
        (path, InputRefused, "is the newsroom itself"),
        (newer, StorageFailed, "newer version"),
    ):
        with pytest.raises(error, match=words):
            restore(path, source, clock)
    assert seen(tmp_path) == ["Ескі", "Жаңа"]
    assert len(backups_of(path)) == 1
    contacts = tmp_path / "contacts.db"
    connection = dbapi2.connect(str(contacts))
    connection.execute("CREATE TABLE contact (name)")
    connection.close()
    content = contacts.read_bytes()
    with pytest.raises(StorageFailed, match="is not a newsroom"):
        restore(contacts, backup.path, clock)
    assert contacts.read_bytes() == content


def test_an_open_newsroom_is_not_restored(backup: Backup, tmp_path: Path, clock: Clock) -> None:
    newsroom = make_newsroom(tmp_path)
    with pytest.raises(StorageFailed, match="open in another program"):
        restore(tmp_path / "test.newsroom", backup.path, clock)
    assert headlines(newsroom) == ["Ескі", "Жаңа"]
    newsroom.close()
    restore(tmp_path / "test.newsroom", backup.path, clock)


def test_a_log_that_another_program_reads_is_not_taken_away(
    backup: Backup, tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "test.newsroom"
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL").fetchall()
    connection.execute("BEGIN")
    connection.execute("SELECT 1 FROM article").fetchall()
    with pytest.raises(StorageFailed, match="busy in another program"):
        restore(path, backup.path, clock)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    connection.close()
    assert seen(tmp_path) == ["Ескі", "Жаңа"]


def test_restoring_a_damaged_backup_keeps_the_one_with_the_text_whole(
    tmp_path: Path, clock: Clock
) -> None:
    newsroom = make_newsroom(tmp_path, clock)
    precious = newsroom.editing.create(make_content(headline="Асыл", body="Бірегей сөз"))
    newsroom.backups.make(Kind.RESTORE, always=True)
    newsroom.close()
    flip_in_text(newsroom.path, "Бірегей")
    newsroom = make_newsroom(tmp_path, clock)
    for _ in range(6):  # more than are kept of a kind
        clock.advance(days=1)
        newsroom.backups.make(Kind.RESTORE, always=True)
    newest = newsroom.backups.listed()[0].backup.path
    newsroom.close()
    restored = restore(newsroom.path, newest, clock)
    assert restored.contents.damaged == (precious.revision,)
    newsroom = make_newsroom(tmp_path, clock)
    assert len(newsroom.backups.holding(precious.revision)) == 1
    assert newsroom.backups.bring_texts() == (1, 0)
    newsroom.close()


def test_a_newer_programs_newsroom_is_offered_no_restore(backup: Backup, tmp_path: Path) -> None:
    path = tmp_path / "test.newsroom"
    broken = StorageFailed(Message("Broken."))
    offered = with_backups(broken, path)
    assert isinstance(offered, NotOpened)
    assert Way.RESTORE in offered.ways
    newer = NewerNewsroom(Message("Newer."))
    assert with_backups(newer, path) is newer
    with dbapi2.connect(str(path)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    connection.close()
    with pytest.raises(NewerNewsroom):
        make_newsroom(tmp_path)
    assert backup.path.exists()
