"""SQLAlchemy's sessions over an engine's connections: imported with the first of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

__all__ = ["Session", "Sessions"]

_WRITES = "newsroom_writes"


class Sessions:
    """Reads and writes a newsroom by its mappings. The driver's errors come as they are."""

    def __init__(self, connect: Callable[[], Any]) -> None:
        self._readers = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=connect,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=4,
        )
        # The driver would begin late and commit before DDL; we begin ourselves, so that whatever
        # fails (a migration too) rolls back wholly.
        event.listen(self._readers, "begin", _begin)
        self._writers = self._readers.execution_options(**{_WRITES: True})

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a session that sees one moment."""
        with _unwrapped(), Session(self._readers) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Yield a session whose changes are committed whole at the end, or not at all."""
        with (
            _unwrapped(),
            Session(self._writers, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    @contextmanager
    def upgrading(self) -> Iterator[Connection]:
        """Yield a connection inside a write transaction."""
        with _unwrapped(), self._writers.begin() as connection:
            yield connection

    @contextmanager
    def driver(self) -> Iterator[Any]:
        """Yield a connection of the driver; what is begun on it, and not ended, is taken back."""
        with _unwrapped():
            connection = self._readers.raw_connection()
            try:
                yield connection.driver_connection
            finally:
                connection.close()  # rolls back

    def dispose(self) -> None:
        """Close every connection that is not in use."""
        self._readers.dispose()


@contextmanager
def _unwrapped() -> Iterator[None]:
    try:
        yield
    except DatabaseError as error:
        raise (error.orig or error) from error


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
