"""Upgrading an older newsroom: a backup first, all of it or nothing, wherever it is cut off."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, event
from sqlcipher3 import dbapi2

from newsroom.domain.article import Filter
from newsroom.domain.backup import Kind
from newsroom.errors import NewsroomError, StorageFailed
from newsroom.services.newsroom import Newsroom
from newsroom.services.restoring import backups_of, restore
from newsroom.storage.backup import check_backup
from newsroom.storage.upgrade import SCHEMA, open_engine
from tests.support.articles import make_content
from tests.support.damage import Killed
from tests.support.migrations import LATER, become_later
from tests.support.newsrooms import make_newsroom

ROOT = Path(__file__).parents[3]
FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A newsroom of this version, in a folder of its own: the old one of these tests."""
    folder = tmp_path / "old"
    folder.mkdir()
    newsroom = make_newsroom(folder)
    newsroom.editing.create(make_content(headline="Ескі"))
    newsroom.editing.create(make_content(headline="Тағы бірі"))
    newsroom.close()
    return newsroom.path


def described(path: Path) -> dict[str, Any]:
    """Return everything in the file that a migration could change."""
    connection = dbapi2.connect(str(path))
    try:
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        return {
            "schema": list(connection.execute("SELECT type, name, sql FROM sqlite_schema")),
            "rows": {name: list(connection.execute(f"SELECT * FROM {name}")) for name in tables},  # noqa: S608
            "version": connection.execute("PRAGMA user_version").fetchone(),
        }
    finally:
        connection.close()


def test_an_upgrade_makes_a_backup_first(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = described(old)
    become_later(monkeypatch, tmp_path)
    newsroom = make_newsroom(old.parent)
    assert newsroom.checking.findings() == ()
    assert newsroom.library.count(Filter()) == 2
    (listed,) = newsroom.backups.listed()
    newsroom.close()
    assert listed.backup.kind is Kind.UPGRADE
    assert check_backup(listed.backup.path, thorough=True).schema == SCHEMA
    assert described(listed.backup.path) == before
    assert described(old)["version"] == (LATER,)
    monkeypatch.undo()
    # The version before can go back to it.
    with pytest.raises(StorageFailed, match="newer version"):
        make_newsroom(old.parent)
    restore(old, listed.backup.path)
    assert described(old) == before


def test_without_a_backup_there_is_no_upgrade(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = described(old)
    become_later(monkeypatch, tmp_path)
    old.with_name(f"{old.name}.backups").touch()
    with pytest.raises(StorageFailed, match=r"backup .* could not be written"):
        make_newsroom(old.parent)
    assert described(old) == before


@pytest.mark.parametrize(
    "body",
    [
        '\n    op.execute("CREATE TABLE half (a)")\n    op.execute("CREATE TABLE half (a)")\n',
        '\n    op.execute("DELETE FROM revision WHERE sequence = 1 AND article_id = 2")\n',
        '\n    op.execute("DELETE FROM article WHERE id = 2")\n',
    ],
    ids=["fails half-way", "loses a revision", "leaves orphans"],
)
def test_a_migration_that_is_not_whole_leaves_no_trace(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    before = described(old)
    become_later(monkeypatch, tmp_path, body)
    with pytest.raises(StorageFailed):
        open_engine(old)
    assert described(old) == before
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_failed_at_any_statement_it_is_old(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = described(old)
    become_later(monkeypatch, tmp_path)
    failed = 0
    for last in range(200):
        with monkeypatch.context() as patch:
            fail_at(patch, last)
            try:
                open_engine(old).close()
            except (Killed, NewsroomError):
                failed += 1
                assert described(old) == before
            else:
                break
    assert failed > 15
    assert described(old)["version"] == (LATER,)


def fail_at(patch: pytest.MonkeyPatch, last: int) -> None:
    """Let the statement after `last` others fail, in every engine that is made from now on."""
    seen = [0]

    def count(*_arguments: Any) -> None:
        seen[0] += 1
        if seen[0] > last:
            raise dbapi2.OperationalError("disk I/O error")

    def listened(*arguments: Any, **options: Any) -> Any:
        made = create_engine(*arguments, **options)
        event.listen(made, "before_cursor_execute", count)
        return made

    patch.setattr("newsroom.storage.sessions.create_engine", listened)


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by a signal")
def test_killed_at_any_statement_it_is_old_or_new(old: Path, tmp_path: Path, rounds: int) -> None:
    before = described(old)
    outcomes = set()
    # Spread over the whole upgrade: how many statements it has is not known here.
    for turn in range(rounds):
        path = tmp_path / f"round{turn}" / old.name
        path.parent.mkdir()
        shutil.copyfile(old, path)
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.support.killed_upgrade",
                path,
                path.parent,
                str(turn * 3),
            ],
            cwd=ROOT,
            check=False,
            capture_output=True,
        )
        assert done.returncode in (0, -9), done.stderr
        reopened = open_later(path, path.parent) if done.returncode == 0 else None
        found = described(path)
        if reopened is None and found == before:
            outcomes.add("old")
        else:
            assert found["version"] == (LATER,)
            assert len(found["rows"]["later"]) == 2
            outcomes.add("new")
        if done.returncode == 0:
            break
    assert "old" in outcomes


def open_later(path: Path, folder: Path) -> bool:
    with pytest.MonkeyPatch.context() as patch:
        become_later(patch, folder)
        open_engine(path).close()
    return True


@pytest.mark.parametrize(
    "fixture", sorted(FIXTURES.glob("schema-*.newsroom")), ids=lambda path: str(path.stem)
)
def test_every_schema_that_was_shipped_comes_up(fixture: Path, tmp_path: Path) -> None:
    path = tmp_path / "test.newsroom"
    shutil.copyfile(fixture, path)
    before = check_backup(path, thorough=True)
    newsroom: Newsroom = make_newsroom(tmp_path)
    assert newsroom.checking.findings() == ()
    for summary in newsroom.library.page(Filter()).items:
        newsroom.library.get(summary.id)
    listed = newsroom.library.count(Filter()) + newsroom.library.count(Filter(trashed=True))
    assert listed == before.articles
    newsroom.close()
    assert check_backup(path, thorough=True).revisions == before.revisions
    kinds = [one.backup.kind for one in backups_of(path)]
    assert kinds == ([Kind.UPGRADE] if before.schema < SCHEMA else [])


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """Another program's database, with what that program has only written into its log yet."""
    folder = tmp_path / "contacts"
    folder.mkdir()
    living = dbapi2.connect(str(tmp_path / "living.db"), isolation_level=None)
    living.execute("PRAGMA journal_mode=WAL").fetchall()
    living.execute("CREATE TABLE contact (name)")
    living.execute("INSERT INTO contact VALUES ('Айгүл')")
    for suffix in ("", "-wal"):
        shutil.copyfile(tmp_path / f"living.db{suffix}", folder / f"contacts.db{suffix}")
    living.close()
    return folder / "contacts.db"


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_foreign_database_and_its_log_are_left_alone(foreign: Path) -> None:
    before = files(foreign.parent)
    with pytest.raises(StorageFailed, match="is not a newsroom"):
        open_engine(foreign)
    assert files(foreign.parent) == before


def test_a_newer_newsroom_is_left_alone_with_its_log(old: Path, tmp_path: Path) -> None:
    """The mark of the newer schema is in the log alone: its program was killed after upgrading."""
    folder = tmp_path / "newer"
    folder.mkdir()
    living = dbapi2.connect(str(old), isolation_level=None)
    living.execute("PRAGMA journal_mode=WAL").fetchall()
    living.execute(f"PRAGMA user_version={SCHEMA + 1}")
    for suffix in ("", "-wal"):
        shutil.copyfile(f"{old}{suffix}", folder / f"newer.newsroom{suffix}")
    living.close()
    before = files(folder)
    assert before["newer.newsroom"][60:64] == SCHEMA.to_bytes(4, "big")
    with pytest.raises(StorageFailed, match="newer version"):
        open_engine(folder / "newer.newsroom")
    assert files(folder) == before
