"""What exports left where: kept with the newsroom, so that the next one composes what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import islice
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import text
from sqlalchemy.orm import Session

from newsroom.domain.bundle import Kept

_ROWS = 2000
_as_kept: Callable[[Any], Kept] = partial(tuple.__new__, Kept)
_path_of = itemgetter(0)


class Left(NamedTuple):
    """What the last export left in a folder.

    `number` is the export's; `about` names what was asked for and what all pages share; `manifest`
    is the SHA-256 of the manifest, `files` are all but those about the bundle itself.
    """

    number: int
    about: bytes
    manifest: bytes
    files: Mapping[str, Kept]


def kept(session: Session, target: str) -> Left | None:
    """Return what the last export left in `target`, None where none is known of."""
    row = session.execute(
        text("SELECT id, about, manifest FROM export WHERE target = :target"), {"target": target}
    ).one_or_none()
    if row is None:
        return None
    # All at once, past the mappings and without a call for each: there may be a hundred thousand.
    cursor = session.connection().connection.cursor()
    cursor.execute(
        "SELECT path, key, size, sha256, modified, inode FROM export_file WHERE export_id = ? "
        "ORDER BY path",
        (row.id,),
    )
    files = list(map(_as_kept, cursor.fetchall()))
    found = dict(zip(map(_path_of, files), files, strict=True))
    return Left(row.id, bytes(row.about), bytes(row.manifest), found)


def keep(
    session: Session,
    target: str,
    manifest: bytes,
    about: bytes,
    *,
    changed: Iterable[Kept],
    gone: Iterable[str] | None,
) -> int:
    """Keep what an export left: the files that changed, without those that are gone.

    None for `gone` forgets all that was kept for `target` before. Returns the export's number.
    """
    if gone is None:
        session.execute(text("DELETE FROM export WHERE target = :target"), {"target": target})
    session.execute(
        text(
            "INSERT INTO export (target, manifest, about) VALUES (:target, :manifest, :about) "
            "ON CONFLICT (target) DO UPDATE SET manifest = excluded.manifest, "
            "about = excluded.about"
        ),
        {"target": target, "manifest": manifest, "about": about},
    )
    number = session.execute(
        text("SELECT id FROM export WHERE target = :target"), {"target": target}
    ).scalar_one()
    connection = session.connection()
    removed = [(number, path) for path in gone or ()]
    if removed:
        connection.exec_driver_sql(
            "DELETE FROM export_file WHERE export_id = ? AND path = ?", removed
        )
    rows = [(number, *file) for file in changed]
    if rows:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO export_file "
            "(export_id, path, key, size, sha256, modified, inode) VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
    return int(number)


def keep_articles(
    session: Session,
    number: int,
    shown: Iterable[tuple[int, str]],
    only: Iterable[int] | None = None,
) -> None:
    """Keep what the export of this number showed of articles (`Moment.shown`).

    `only` these are told of, and those of them that `shown` leaves out are forgotten; None for all.
    """
    connection = session.connection()
    if only is None:
        connection.exec_driver_sql("DELETE FROM export_article WHERE export_id = ?", (number,))
    elif forgotten := [(number, one) for one in only]:
        connection.exec_driver_sql(
            "DELETE FROM export_article WHERE export_id = ? AND article_id = ?", forgotten
        )
    rows = iter(shown)
    # Some thousand at a time: there may be a hundred thousand.
    while some := [(number, *row) for row in islice(rows, _ROWS)]:
        connection.exec_driver_sql(
            "INSERT INTO export_article (export_id, article_id, shown) VALUES (?, ?, ?)", some
        )
