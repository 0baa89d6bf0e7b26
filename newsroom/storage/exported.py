"""What exports left where: kept with the newsroom, so that the next one composes what changed.

Past the mappings, one row after the other: there may be three hundred thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from newsroom.domain.bundle import Kept, Stood

_ROWS = 2000
_as_kept: Callable[[Any], Kept] = partial(tuple.__new__, Kept)
_as_stood: Callable[[Any], Stood] = partial(tuple.__new__, Stood)
_KEPT = (
    "SELECT path, key, size, sha256, modified, inode FROM export_file "
    "WHERE export_id = ? AND path = ?"
)
_PATHS = "SELECT path FROM export_file WHERE export_id = ? AND path >= ?"


class Left:
    """What the last export left in a folder, read at one moment (`Engine.snapshot`).

    Past the mappings and without a call for each: there may be a hundred thousand files.
    """

    def __init__(self, driver: Any, number: int, about: bytes, manifest: bytes) -> None:
        self.number = number
        """The export's."""
        self.about = about
        """Names what was asked for and what all pages share."""
        self.manifest = manifest
        """The SHA-256 of the manifest."""
        self._driver = driver

    def stood(self) -> Iterator[Stood]:
        """Yield all files but those about the bundle itself, sorted by path."""
        rows = self._driver.execute(
            "SELECT path, size, modified, inode FROM export_file WHERE export_id = ? ORDER BY path",
            (self.number,),
        )
        while some := rows.fetchmany(_ROWS):
            yield from map(_as_stood, some)

    def paths(self, first: str = "", behind: str | None = None) -> Iterator[str]:
        """Yield their paths, sorted, from `first` on and before `behind`."""
        before, values = ("", ()) if behind is None else (" AND path < ?", (behind,))
        query = f"{_PATHS}{before} ORDER BY path"
        for (path,) in self._driver.execute(query, (self.number, first, *values)):
            yield path

    def kept(self, path: str) -> Kept | None:
        """Return what is known of one of these files."""
        row = self._driver.execute(_KEPT, (self.number, path)).fetchone()
        return row and _as_kept(row)


def left(driver: Any, target: str) -> Left | None:
    """Return what the last export left in `target`, None where none is known of."""
    row = driver.execute(
        "SELECT id, about, manifest FROM export WHERE target = ?", (target,)
    ).fetchone()
    return row and Left(driver, row[0], bytes(row[1]), bytes(row[2]))


def keep(
    driver: Any,
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
        driver.execute("DELETE FROM export WHERE target = ?", (target,))
    driver.execute(
        "INSERT INTO export (target, manifest, about) VALUES (?, ?, ?) ON CONFLICT (target) DO "
        "UPDATE SET manifest = excluded.manifest, about = excluded.about",
        (target, manifest, about),
    )
    ((number,),) = driver.execute("SELECT id FROM export WHERE target = ?", (target,)).fetchall()
    driver.executemany(
        "DELETE FROM export_file WHERE export_id = ? AND path = ?",
        ((number, path) for path in gone or ()),
    )
    driver.executemany(
        "INSERT OR REPLACE INTO export_file "
        "(export_id, path, key, size, sha256, modified, inode) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((number, *file) for file in changed),
    )
    return int(number)


def keep_articles(
    driver: Any,
    number: int,
    shown: Iterable[tuple[int, str]],
    only: Iterable[int] | None = None,
) -> None:
    """Keep what the export of this number showed of articles (`Moment.shown`).

    `only` these are told of, and those of them that `shown` leaves out are forgotten; None for all.
    """
    if only is None:
        driver.execute("DELETE FROM export_article WHERE export_id = ?", (number,))
    driver.executemany(
        "DELETE FROM export_article WHERE export_id = ? AND article_id = ?",
        ((number, one) for one in only or ()),
    )
    driver.executemany(
        "INSERT INTO export_article (export_id, article_id, shown) VALUES (?, ?, ?)",
        ((number, *row) for row in shown),
    )


def note_sent(driver: Any, sent: Iterable[tuple[int, str]]) -> None:
    """Note the revisions that an export took, by the numbers of their articles.

    What was deleted meanwhile is passed over, and so is an article whose newest revision another
    export took meanwhile: none that comes later would note it again.
    """
    driver.executemany(
        "INSERT OR REPLACE INTO sent (article_id, revision) "
        "SELECT id, ?2 FROM article WHERE id = ?1 "
        "AND NOT EXISTS (SELECT 1 FROM sent WHERE article_id = id AND revision = head)",
        sent,
    )
