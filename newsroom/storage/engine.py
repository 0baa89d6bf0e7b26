"""The SQLite engine: one library, explicit transactions, one writer.

SQLCipher's build of SQLite is used for plain files too, so that the process holds a single,
current SQLite (the system's own may be years old). Every connection to an encrypted file is given
the key that was made once from the passphrase.

SQLAlchemy takes longer to import than a list takes to read. Opening a newsroom and asking it are
the driver's work; what sessions need comes with the first of them (`sessions.py`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from newsroom.domain.message import Message
from newsroom.domain.opening import Way
from newsroom.errors import Damaged, StorageFailed, TextDamaged
from newsroom.storage.cipher import Key
from newsroom.storage.condition import is_whole
from newsroom.storage.head import APPLICATION_ID
from newsroom.storage.lock import Lock
from newsroom.storage.place import Place, TemporaryCopy, address_of, gone, is_full
from newsroom.storage.question import Ask

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from newsroom.storage.sessions import Sessions

__all__ = ["APPLICATION_ID", "Access", "Engine"]

_SNAPSHOT_CACHE = -2000  # KiB
_BUSY_SECONDS = 10


class Access(Enum):
    """How SQLite opens the file: part of its address.

    `FROZEN` is for a medium that nobody writes: no lock is taken and no file made beside it.
    """

    FOUND = "mode=rwc"
    WRITE = "mode=rw"
    READ = "mode=ro"
    FROZEN = "mode=ro&immutable=1"


class Engine:
    """Connections to one newsroom file.

    Readers each have a connection of their own and see the last commit; writers take turns.
    Raises `StorageFailed` in place of the driver's errors.

    The file gets a write-ahead log with the first write, so that readers never wait for the
    writer, and is one whole file again when the last program has closed it.
    """

    def __init__(
        self,
        path: Path,
        access: Access = Access.WRITE,
        lock: Lock | None = None,
        copy: TemporaryCopy | None = None,
        key: Key | None = None,
    ) -> None:
        self.path = path
        self.key = key
        self.lock = lock
        self._access = access
        self._copy = copy
        self._file = copy.path if copy else path.absolute()
        self._place = Place(path)
        self._logging = False
        self.read_only = False
        self._started = False
        self._closed = False
        self.explain: Callable[[TextDamaged], TextDamaged] = lambda error: error
        """Adds to the sentence about a damaged text what can be done about it."""
        self._turn = threading.RLock()
        self._making = threading.Lock()
        self._sessions: Sessions | None = None
        self._guard = threading.Lock()
        self._idle: list[Any] = []  # connections of the driver that nobody asks just now

    def _connect(self) -> Any:
        connection = dbapi2.connect(
            # By mode: a file that has gone is never made anew, empty.
            f"{address_of(self._file)}?{self._access.value}",
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        if self.key:
            self.key.unlock(connection)
        cursor = connection.cursor()
        # synchronous=FULL: a commit that was acknowledged survives a power cut.
        for pragma in (
            "foreign_keys=ON",
            "synchronous=FULL",
            "trusted_schema=OFF",
            "cell_size_check=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
        return connection

    @contextmanager
    def asking(self) -> Iterator[Ask]:
        """Yield what puts questions to one moment of the newsroom, by the driver alone."""
        self._raise_if_closed()
        with self._reported("read"), self._lent() as driver:
            driver.execute("BEGIN")
            yield lambda question: driver.execute(*question).fetchall()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a session that sees one moment of the newsroom."""
        self._raise_if_closed()
        with self._reported("read"), self._made_sessions().reading() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Yield a session whose changes are committed whole at the end, or not at all.

        After it, they are on the disk, in the file that stands at the newsroom's place.
        """
        self._raise_if_closed()
        self._raise_if_read_only()
        with self._turn, self._reported("written"):
            self._make_ready()
            with self._made_sessions().writing() as session:
                yield session
            self._place.raise_if_gone(logging=self._logging)

    @contextmanager
    def pouring(self) -> Iterator[Any]:
        """Yield a connection of the driver as `writing` yields a session: for rows by the thousand.

        It needs nothing of what sessions need.
        """
        self._raise_if_closed()
        self._raise_if_read_only()
        with self._turn, self._reported("written"):
            self._make_ready()
            with self._lent() as driver:
                driver.execute("BEGIN IMMEDIATE")
                yield driver
                driver.execute("COMMIT")
            self._place.raise_if_gone(logging=self._logging)

    @contextmanager
    def upgrading(self) -> Iterator[Connection]:
        """Yield a connection inside a write transaction, for a change of the schema."""
        with (
            self._turn,
            self._reported("upgraded"),
            self._made_sessions().upgrading() as connection,
        ):
            yield connection

    def start(self, *, read_only: bool) -> None:
        """Begin the work on a file that is known to be a newsroom of this schema."""
        self.read_only = read_only
        self._started = True
        if self._access is Access.FOUND:
            self._access = Access.WRITE
        self._place.take_note()

    @contextmanager
    def snapshot(self) -> Iterator[Any]:
        """Yield a connection of the driver that sees one moment, however long it is read."""
        if self._started and not self.read_only:
            # With a write-ahead log nobody waits for the reader.
            self._raise_if_closed()
            with self._turn, self._reported("written"):
                self._make_ready()
                self._place.raise_if_gone(logging=self._logging)
        with self._reported("read"), self._lent() as driver:
            # Nearly all is read once: what is kept of it would be in the way of all else.
            ((known,),) = driver.execute("PRAGMA cache_size").fetchall()
            driver.execute(f"PRAGMA cache_size={_SNAPSHOT_CACHE}")
            driver.execute("BEGIN")
            driver.execute("SELECT 1 FROM sqlite_schema").fetchall()
            try:
                yield driver
            finally:
                driver.execute(f"PRAGMA cache_size={known}")

    def write_whole(self, path: Path) -> None:
        """Write the newsroom, as it is now, into a new file."""
        with self._reported("copied"), self._lent() as driver:
            driver.execute("VACUUM INTO ?", (str(path),))

    def pragma(self, name: str) -> int:
        """Return the number that a pragma of the file holds."""
        with self._reported("read"), self._lent() as driver:
            return int(driver.execute(f"PRAGMA {name}").fetchone()[0])

    def close(self) -> None:
        """Close every connection; the last program to do so leaves one whole file.

        A write that is under way is waited for, unless it hangs; later ones are refused.
        """
        waited = self._turn.acquire(timeout=_BUSY_SECONDS)
        self._closed = True
        if waited:
            self._turn.release()
        self._dispose()
        lock, self.lock = self.lock, None
        if lock:
            lock.release(self._fold_log)
        if self._copy:
            self._copy.remove()

    def _fold_log(self) -> bool:
        # Without this the file would stay marked, and could not be told from one that was copied
        # without its log. Nothing is lost when it cannot be done.
        if self._access is Access.FOUND:
            self._place.remove_if_empty()  # the founding failed
        if self._access is not Access.WRITE or is_whole(self._file, self.key):
            return True
        with suppress(dbapi2.DatabaseError):
            connection = dbapi2.connect(f"{address_of(self._file)}?mode=rw", uri=True, timeout=0)
            try:
                if self.key:
                    self.key.unlock(connection)
                connection.execute("PRAGMA synchronous=FULL")
                connection.execute("PRAGMA journal_mode=DELETE")
            finally:
                connection.close()
        self._place.sync_folder()  # the file is whole there, before the lock beside it goes
        return is_whole(self._file, self.key)

    def _raise_if_closed(self) -> None:
        if self._closed:
            raise StorageFailed(
                Message("The newsroom {path} was closed meanwhile; open it again.", path=self.path)
            )

    def _raise_if_read_only(self) -> None:
        if self.read_only:
            raise StorageFailed(
                Message(
                    "The newsroom {path} is open read-only: nothing in it can be changed. Save a "
                    "copy elsewhere and work in that.",
                    path=self.path,
                )
            )

    def _make_ready(self) -> None:
        if self._place.has_changed():
            self._forget_connections()
        with self._lent() as driver:
            self._place.confirm(driver)
            if not self._logging:
                found = driver.execute("PRAGMA journal_mode=WAL").fetchone()
                self._logging = found == ("wal",)
                driver.execute("SELECT 1 FROM sqlite_schema").fetchall()  # the log is made here

    @contextmanager
    def _lent(self) -> Iterator[Any]:
        """Yield a connection of the driver; what is begun on it, and not ended, is taken back."""
        sessions = self._sessions
        if sessions:
            with sessions.driver() as driver:
                yield driver
            return
        idle = self._idle
        driver = self._idle_or_new()
        try:
            yield driver
        finally:
            self._take_back(driver, idle)

    def _take_back(self, driver: Any, idle: list[Any]) -> None:
        try:
            driver.rollback()
        except dbapi2.Error:
            driver.close()
            return
        with self._guard:
            if self._idle is idle and not self._closed:
                idle.append(driver)
                return
        driver.close()

    def _idle_or_new(self) -> Any:
        with self._guard:
            if self._idle:
                return self._idle.pop()
        return self._connect()

    def _made_sessions(self) -> Sessions:
        with self._making:
            if self._sessions is None:
                from newsroom.storage.sessions import Sessions  # noqa: PLC0415 - heavy

                self._sessions = Sessions(self._idle_or_new)
            return self._sessions

    def _forget_connections(self) -> None:
        # After a failure of the disk the next attempt begins with nothing of the last.
        self._dispose()
        self._logging = False

    def _dispose(self) -> None:
        with self._guard:
            idle, self._idle = self._idle, []
        for driver in idle:
            driver.close()
        if self._sessions:
            self._sessions.dispose()

    @contextmanager
    def _reported(self, done: str) -> Iterator[None]:
        try:
            yield
        except TextDamaged as error:
            raise self.explain(error) from error
        except UnicodeDecodeError as error:
            # The driver reads names and messages out of the damaged pages.
            raise damaged(self.path, str(error)) from error
        except dbapi2.DatabaseError as error:
            reason = str(error)
            if self._access is Access.WRITE and not self._file.exists():
                raise StorageFailed(gone(self.path)) from error
            # SQLite opens a file read-only, and says nothing, where it could not open it otherwise.
            if any(said in reason for said in ("I/O", "unable to open", "readonly")):
                self._forget_connections()
            # Its key was proved: what is no database to SQLCipher has a page that was changed.
            if "malformed" in reason or (self.key and "not a database" in reason):
                raise damaged(self.path, reason) from error
            raise StorageFailed(_sentence(self.path, done, reason)) from error


def damaged(path: Path, reason: str) -> Damaged:
    """Return what is said of a newsroom whose file is damaged."""
    return Damaged(
        Message(
            "The newsroom {path} is damaged: {reason}. The file is kept as it is. Restore a "
            "backup, or open it read-only and copy out what can still be read.",
            path=path,
            reason=reason,
        ),
        Way.READ_ONLY,
    )


def _sentence(path: Path, done: str, reason: str) -> Message:
    if "not a database" in reason:
        return Message(
            "{path} is not a newsroom. Choose a newsroom file, or a folder for a new one.",
            path=path,
        )
    if "locked" in reason:
        return Message(
            "The newsroom {path} is busy in another program. Close that program and try again.",
            path=path,
        )
    if "readonly" in reason or "unable to open" in reason:
        return Message(
            "The newsroom {path} cannot be opened for writing. Check the rights of the file and "
            "its folder, or choose another place.",
            path=path,
        )
    if "full" in reason or ("I/O" in reason and is_full(path)):
        return Message(
            "The disk with the newsroom {path} is full; nothing was saved. "
            "Make room and save again.",
            path=path,
        )
    if done == "read":
        return Message("The newsroom {path} cannot be read: {reason}.", path=path, reason=reason)
    return Message(
        "The newsroom {path} could not be changed: {reason}. What was saved before is whole.",
        path=path,
        reason=reason,
    )
