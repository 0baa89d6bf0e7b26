"""What exports left where: kept with the newsroom, so that the next one composes what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import text
from sqlalchemy.orm import Session

from newsroom.domain.bundle import Kept


def kept(session: Session, target: str) -> tuple[bytes, Mapping[str, Kept]] | None:
    """Return the SHA-256 of the manifest that the last export left in `target`, and its files."""
    row = session.execute(
        text("SELECT id, manifest FROM export WHERE target = :target"), {"target": target}
    ).one_or_none()
    if row is None:
        return None
    # All at once and past the mappings: there may be a hundred thousand.
    cursor = session.connection().connection.cursor()
    cursor.execute(
        "SELECT path, key, size, sha256, modified, inode FROM export_file WHERE export_id = ?",
        (row.id,),
    )
    found = {one[0]: Kept._make(one[1:]) for one in cursor.fetchall()}
    return bytes(row.manifest), found


def keep(
    session: Session,
    target: str,
    manifest: bytes,
    *,
    changed: Iterable[tuple[str, Kept]],
    gone: Iterable[str] | None,
) -> None:
    """Keep what an export left: the files that changed, without those that are gone.

    None for `gone` forgets all that was kept for `target` before.
    """
    if gone is None:
        session.execute(text("DELETE FROM export WHERE target = :target"), {"target": target})
    session.execute(
        text(
            "INSERT INTO export (target, manifest) VALUES (:target, :manifest) "
            "ON CONFLICT (target) DO UPDATE SET manifest = excluded.manifest"
        ),
        {"target": target, "manifest": manifest},
    )
    number = session.scalar(
        text("SELECT id FROM export WHERE target = :target"), {"target": target}
    )
    connection = session.connection()
    removed = [(number, path) for path in gone or ()]
    if removed:
        connection.exec_driver_sql(
            "DELETE FROM export_file WHERE export_id = ? AND path = ?", removed
        )
    rows = [(number, path, *file) for path, file in changed]
    if rows:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO export_file "
            "(export_id, path, key, size, sha256, modified, inode) VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
