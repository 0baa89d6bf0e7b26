"""A backup: the newsroom as it is at one moment, in one file that was proved whole.

It is made through SQLite's online backup, in steps, under a temporary name beside its place; the
place gets it only when it has been read back. Killed or failed at any step, what stood there is as
it was. The backup of an encrypted newsroom is under the newsroom's own key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from newsroom.domain.backup import Contents
from newsroom.domain.message import Message
from newsroom.errors import Cancelled, Damaged, StorageFailed
from newsroom.storage.cipher import Key
from newsroom.storage.contents import damaged_revisions, only_there, read_contents, whole_document
from newsroom.storage.disk import DISK, Disk, clear
from newsroom.storage.engine import APPLICATION_ID, Engine, damaged

Progress = Callable[[int, int], None]

_PAGES = 256  # a step: a megabyte
_INSTRUCTIONS = 100_000  # of SQLite's machine, between two looks at whether to stop


def silent(_done: int, _all: int) -> None:
    """Report to nobody."""


def never() -> bool:
    """Say that nobody wants to stop."""
    return False


def write_backup(
    engine: Engine,
    target: Path,
    progress: Progress = silent,
    cancelled: Callable[[], bool] = never,
    disk: Disk = DISK,
) -> Contents:
    """Write the newsroom, as it is now, into `target` and return what was proved to be in it.

    Writers go on meanwhile. A file that stands at `target` is replaced at the end. Raises
    `StorageFailed` when it cannot be done or the newsroom is damaged, and `Cancelled`.
    """
    with _temporary(target, disk) as temporary:
        with engine.snapshot() as source:
            expected = read_contents(source)
            with _written(target):
                _copy(source, temporary, engine.key, progress, cancelled)
        try:
            found = check_backup(temporary, engine.key, shown_as=target, cancelled=cancelled)
        except Damaged as error:
            raise damaged(engine.path, str(error.message.values["reason"])) from error
        if replace(found, damaged=()) != expected:
            raise StorageFailed(
                Message(
                    "The backup {path} does not hold what the newsroom holds; it was not kept. "
                    "Try again, on another disk if it happens again.",
                    path=target,
                )
            )
        _put(temporary, target, disk)
    return found


def check_backup(
    path: Path,
    key: Key | None = None,
    *,
    thorough: bool = False,
    shown_as: Path | None = None,
    cancelled: Callable[[], bool] = never,
) -> Contents:
    """Prove a backup's file and return what it holds; `thorough` looks into the indexes too.

    `key` is that of an encrypted one, as wherever a file is named here. Raises `StorageFailed` for
    a file that is not a whole newsroom. Revisions whose text is damaged are named in what is
    returned: their file may still be the best there is.
    """
    with reading(path, shown_as or path, key) as connection:
        connection.set_progress_handler(cancelled, _INSTRUCTIONS)
        check = "integrity_check" if thorough else "quick_check"
        faults = [str(line) for (line,) in connection.execute(f"PRAGMA {check}(1)")]
        if faults != ["ok"]:
            raise _damaged(shown_as or path, faults[0])
        contents = read_contents(connection)
        damaged = tuple(one for one in damaged_revisions(connection) if one is not None)
    return replace(contents, damaged=damaged)


def look_into(path: Path, key: Key | None = None) -> Contents:
    """Return what a backup holds, without proving it."""
    with reading(path, path, key) as connection:
        return read_contents(connection)


def count_only_there(path: Path, key: Key | None, here: Any) -> int | None:
    """Return how many texts a copy of a newsroom has that the newsroom itself has not.

    `here` is the driver's connection to the newsroom. None where `path` is a copy of another one;
    raises `StorageFailed` where it is no newsroom.
    """
    with reading(path, path, key) as there:
        if read_contents(there).newsroom != read_contents(here).newsroom:
            return None
        return only_there(there, here)


def document_in(path: Path, key: Key | None, revision: str) -> bytes | None:
    """Return a revision's document from a backup that has it as it was saved, else None."""
    try:
        with reading(path, path, key) as connection:
            return whole_document(connection, revision)
    except StorageFailed:
        return None


@contextmanager
def reading(path: Path, shown_as: Path, key: Key | None) -> Iterator[Any]:
    """Yield a connection to a whole newsroom's file that nobody writes; nothing is made beside it.

    Raises `StorageFailed` where it is not a newsroom, or not a whole one.
    """
    try:
        with closing(
            dbapi2.connect(
                f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
            )
        ) as connection:
            if key:
                key.unlock(connection)
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("PRAGMA cell_size_check=ON")
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise StorageFailed(Message("{path} is not a backup of a newsroom.", path=shown_as))
            yield connection
    except dbapi2.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith("SQLITE_INTERRUPT"):
            raise Cancelled(Message("The work was stopped.")) from error
        if name.startswith("SQLITE_NOTADB") and key is None:
            raise StorageFailed(
                Message("{path} is not a backup of a newsroom.", path=shown_as)
            ) from error
        raise _damaged(shown_as, str(error)) from error


def fold_log(path: Path, key: Key | None) -> None:
    """Fold a write-ahead log into its file, which then is all there is of the newsroom.

    Raises the driver's errors; the file is locked while another program has it open.
    """
    with closing(
        dbapi2.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    ) as connection:
        if key:
            key.unlock(connection)
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()


def _copy(
    source: Any, target: Path, key: Key | None, progress: Progress, cancelled: Callable[[], bool]
) -> None:
    def step(_status: int, remaining: int, total: int) -> None:
        if cancelled():
            raise Cancelled(Message("The work was stopped."))
        progress(total - remaining, total)

    with closing(dbapi2.connect(str(target), isolation_level=None)) as copy:
        if key:
            key.unlock(copy)
        # Nobody but us sees the file before it is flushed and read back.
        copy.execute("PRAGMA synchronous=OFF")
        copy.execute("PRAGMA journal_mode=OFF").fetchall()
        source.backup(copy, pages=_PAGES, progress=step)
        # The pages came with the mark of the source's write-ahead log.
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()


@contextmanager
def _temporary(target: Path, disk: Disk) -> Iterator[Path]:
    try:
        disk.make_folder(target.parent)
        folder = disk.temporary(target.parent)
    except OSError as error:
        raise StorageFailed(_not_written(target, error.strerror or str(error))) from error
    try:
        yield folder / "backup"
    finally:
        clear(folder)


def _put(temporary: Path, target: Path, disk: Disk) -> None:
    try:
        disk.sync(temporary)
        disk.move(temporary, target)
    except OSError as error:
        raise StorageFailed(_not_written(target, error.strerror or str(error))) from error


@contextmanager
def _written(target: Path) -> Iterator[None]:
    try:
        yield
    except dbapi2.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise  # the newsroom's own damage
        raise StorageFailed(_not_written(target, str(error))) from error


def _not_written(path: Path, reason: str) -> Message:
    return Message(
        "The backup {path} could not be written: {reason}. The backups made before are whole. "
        "Make room, or choose another place.",
        path=path,
        reason=reason,
    )


def _damaged(path: Path, reason: str) -> Damaged:
    return Damaged(
        Message(
            "The backup {path} is damaged: {reason}. Take another one.", path=path, reason=reason
        )
    )
