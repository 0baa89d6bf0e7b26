"""Opening a newsroom's file: new, old, newer, foreign, damaged; and migrations that fail."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlcipher3 import dbapi2

from newsroom import storage
from newsroom.errors import StorageFailed
from newsroom.storage.engine import APPLICATION_ID, Engine
from newsroom.storage.rows import Row
from newsroom.storage.upgrade import SCHEMA, open_engine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "50%.newsroom"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    opened = open_engine(path)
    yield opened
    opened.close()


def read_pragma(path: Path, name: str) -> Any:
    connection = dbapi2.connect(str(path))
    try:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]
    finally:
        connection.close()


def tables(path: Path) -> set[str]:
    connection = dbapi2.connect(str(path))
    try:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    finally:
        connection.close()


def test_a_new_file_is_marked_as_ours(engine: Engine, path: Path) -> None:
    assert read_pragma(path, "application_id") == APPLICATION_ID
    assert read_pragma(path, "user_version") == SCHEMA
    assert engine.pragma("foreign_keys") == 1
    assert engine.pragma("synchronous") == 2
    assert engine.pragma("trusted_schema") == 0
    assert engine.pragma("cell_size_check") == 1


def test_there_is_a_log_from_the_first_write_to_the_last_close(engine: Engine, path: Path) -> None:
    assert read_pragma(path, "journal_mode") == "delete"
    with engine.writing():
        pass
    assert read_pragma(path, "journal_mode") == "wal"
    engine.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert read_pragma(path, "journal_mode") == "delete"


def test_the_migrations_make_what_the_mappings_say(engine: Engine) -> None:
    def ours(_thing: object, name: str, kind: str, *_: object) -> bool:
        # FTS5 makes tables of its own behind the search index.
        return not (kind == "table" and name.startswith("search"))

    # Who reads needs no mappings: nobody may have imported them yet.
    for module in iter_modules(storage.__path__, f"{storage.__name__}."):
        if module.name.endswith("rows"):
            import_module(module.name)
    with engine.reading() as session:
        context = MigrationContext.configure(
            session.connection(), opts={"include_object": ours, "compare_type": True}
        )
        assert compare_metadata(context, Row.metadata) == []


def test_opening_again_changes_nothing(engine: Engine, path: Path) -> None:
    engine.close()
    before = path.read_bytes()
    open_engine(path).close()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"no database at all " * 40, b"SQLite format 3\0" + b"x" * 500]
)
def test_a_foreign_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    foreign = tmp_path / "letter.newsroom"
    foreign.write_bytes(content)
    with pytest.raises(StorageFailed, match=r"letter\.newsroom is not a newsroom"):
        open_engine(foreign)
    assert foreign.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    foreign = tmp_path / "contacts.db"
    connection = dbapi2.connect(str(foreign))
    connection.execute("CREATE TABLE contact (name)")
    connection.close()
    content = foreign.read_bytes()
    with pytest.raises(StorageFailed, match="is not a newsroom"):
        open_engine(foreign)
    assert foreign.read_bytes() == content


def test_a_newer_newsroom_is_refused_before_anything_is_written(engine: Engine, path: Path) -> None:
    engine.close()
    connection = dbapi2.connect(str(path))
    connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    connection.close()
    content = path.read_bytes()
    with pytest.raises(StorageFailed, match="newer version"):
        open_engine(path)
    assert path.read_bytes() == content


def test_a_folder_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match="is a folder"):
        open_engine(tmp_path)


def test_a_failed_migration_leaves_no_trace(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade = command.upgrade

    def fail_at_the_end(*arguments: Any) -> None:
        upgrade(*arguments)
        raise dbapi2.OperationalError("disk I/O error")

    monkeypatch.setattr(command, "upgrade", fail_at_the_end)
    with pytest.raises(StorageFailed, match="disk I/O error"):
        open_engine(path)
    assert list(path.parent.iterdir()) == []
    monkeypatch.undo()
    open_engine(path).close()
    assert "article" in tables(path)
