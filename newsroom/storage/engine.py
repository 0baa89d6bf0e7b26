"""The SQLite engine: one library, explicit transactions, one writer.

SQLCipher's build of SQLite is used for plain files too, so that the process holds a single,
current SQLite (the system's own may be years old) and encryption needs no second one.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from newsroom.domain.message import Message
from newsroom.errors import StorageFailed

__all__ = ["APPLICATION_ID", "Engine", "Session"]

APPLICATION_ID = 0x4E57_5352  # "NWSR"
_BUSY_SECONDS = 10
_WRITES = "newsroom_writes"


class Engine:
    """Connections to one newsroom file.

    Readers each have a connection of their own and see the last commit; writers take turns.
    Raises `StorageFailed` in place of the driver's errors.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._turn = threading.RLock()
        self._readers = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=self._connect,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=4,
        )
        # The driver would begin late and commit before DDL; we begin ourselves, so that whatever
        # fails (a migration too) rolls back wholly.
        event.listen(self._readers, "begin", _begin)
        self._writers = self._readers.execution_options(**{_WRITES: True})

    def _connect(self) -> Any:
        connection = dbapi2.connect(
            str(self.path),
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
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
    def connection(self) -> Iterator[Connection]:
        """Yield a connection inside a read transaction."""
        with self._reported("read"), self._readers.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a session that sees one moment of the newsroom."""
        with self._reported("read"), Session(self._readers) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Yield a session whose changes are committed whole at the end, or not at all."""
        with (
            self._turn,
            self._reported("written"),
            Session(self._writers, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    @contextmanager
    def upgrading(self) -> Iterator[Connection]:
        """Yield a connection inside a write transaction, for a change of the schema."""
        with self._turn, self._reported("upgraded"), self._writers.begin() as connection:
            yield connection

    def set_journal(self) -> None:
        """Switch the file to a write-ahead log; readers then never wait for the writer."""
        with self._reported("opened"):
            connection = self._readers.raw_connection()
            try:
                connection.cursor().execute("PRAGMA journal_mode=WAL")
            finally:
                connection.close()

    def pragma(self, name: str) -> int:
        """Return the number that a pragma of the file holds."""
        with self.connection() as connection:
            return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file."""
        self._readers.dispose()

    @contextmanager
    def _reported(self, done: str) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            raise StorageFailed(_sentence(self.path, done, str(error.orig))) from error
        except dbapi2.DatabaseError as error:
            raise StorageFailed(_sentence(self.path, done, str(error))) from error


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


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
    if "full" in reason:
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
