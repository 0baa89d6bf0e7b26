"""What a newsroom's file holds, read past the mappings: a backup may be of an older schema."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from newsroom.domain.backup import Contents

# Made from the revisions, or beside the point: no difference in them is a change of the content.
_DERIVED = frozenset(
    {
        "article_term",
        "word",
        "rendering",
        "picture_use",
        "rendition",
        "export",
        "export_file",
        "export_article",
        "fork",
        "sent",
        "remarked",
        "alembic_version",
    }
)
_OF_SQLITE = "sqlite_"
# What of these tables is enough to tell two contents apart: a revision's id is the hash of its
# text, and of an article only the trash is not in its revisions.
_TELLING = {"revision": ("id",), "article": ("uuid", "trashed_at")}


def read_contents(connection: Any) -> Contents:
    """Return what a newsroom holds; its revisions' texts are not looked at.

    `connection` is the driver's. Raises the driver's errors.
    """
    schema = int(_one(connection, "PRAGMA user_version"))
    marks = hashlib.sha256(str(schema).encode())
    for table in _tables(connection):
        marks.update(f"\0{table}\0".encode())
        for row in _rows(connection, table):
            marks.update(repr(row).encode())
    return Contents(
        schema=schema,
        newsroom=_newsroom(connection),
        articles=int(_one(connection, "SELECT count(*) FROM article")),
        revisions=int(_one(connection, "SELECT count(*) FROM revision")),
        mark=marks.hexdigest(),
    )


def damaged_revisions(connection: Any) -> Iterator[str | None]:
    """Yield the id of each revision whose text is not what was saved, and None for each whole one.

    A revision's id is the hash of its text, so this needs no knowledge of what the text says.
    """
    for identity, document in connection.execute("SELECT id, document FROM revision"):
        yield None if _is_whole(identity, document) else str(identity)


def whole_document(connection: Any, revision: str) -> bytes | None:
    """Return a revision's document if the file has it as it was saved."""
    found = connection.execute("SELECT document FROM revision WHERE id = ?", (revision,)).fetchone()
    return bytes(found[0]) if found is not None and _is_whole(revision, found[0]) else None


def _is_whole(identity: Any, document: Any) -> bool:
    return isinstance(document, bytes) and hashlib.sha256(document).hexdigest() == identity


def _tables(connection: Any) -> list[str]:
    names = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    tables = [(str(name), str(sql)) for name, sql in names]
    # A virtual table's own tables begin with its name.
    virtual = [name for name, sql in tables if sql.upper().startswith("CREATE VIRTUAL")]
    beside = (_OF_SQLITE, *virtual)
    return sorted(
        name for name, _ in tables if name not in _DERIVED and not name.startswith(beside)
    )


def _rows(connection: Any, table: str) -> Iterator[tuple[Any, ...]]:
    quoted = table.replace('"', '""')
    columns = [
        # Of what may be a picture the length is enough: it lies under the hash of its bytes.
        f'length("{name}")' if kind.upper() == "BLOB" else f'"{name}"'
        for _, name, kind, *_ in connection.execute(f'PRAGMA table_info("{quoted}")')
        if name in _TELLING.get(table, (name,))
    ]
    listed = ", ".join(columns)
    yield from connection.execute(f'SELECT {listed} FROM "{quoted}" ORDER BY 1')  # noqa: S608


def only_there(there: Any, here: Any) -> int:
    """Return how many texts one newsroom's file has that another's has not: words to be lost.

    Both are the driver's connections. Texts are revisions, and drafts and notes that are younger
    than all that is known here of their article.
    """
    lost = len(_column(there, "SELECT id FROM revision") - _column(here, "SELECT id FROM revision"))
    tables = _column(there, "SELECT name FROM sqlite_schema") & _column(
        here, "SELECT name FROM sqlite_schema"
    )
    for table, article in (("draft", "uuid"), ("note", "article")):
        if table in tables:
            for uuid, written_at in there.execute(f"SELECT {article}, written_at FROM {table}"):  # noqa: S608
                lost += written_at > _last_known(here, uuid, tables)
    return lost


def _last_known(connection: Any, uuid: str, tables: set[str]) -> str:
    """Return when an article was last written, as the rows say it; an empty text for never."""
    times = [
        *connection.execute("SELECT saved_at FROM article WHERE uuid = ?", (uuid,)),
        *connection.execute("SELECT written_at FROM draft WHERE uuid = ?", (uuid,)),
    ]
    if "note" in tables:
        times += connection.execute("SELECT written_at FROM note WHERE article = ?", (uuid,))
    return max((str(time) for (time,) in times), default="")


def _column(connection: Any, query: str) -> set[str]:
    return {str(value) for (value,) in connection.execute(query)}


def _newsroom(connection: Any) -> str:
    found = connection.execute("SELECT value FROM setting WHERE key = 'house'").fetchone()
    try:
        return str(json.loads(found[0])["uuid"]) if found else ""
    except (ValueError, KeyError, TypeError):
        return ""


def _one(connection: Any, query: str) -> Any:
    return connection.execute(query).fetchone()[0]
