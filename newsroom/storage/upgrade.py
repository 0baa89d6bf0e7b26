"""Opening a newsroom's file: what it is, whether this program may write it, bringing it up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.domain.message import Message
from newsroom.domain.opening import Way
from newsroom.errors import NewerNewsroom, NotOpened, StorageFailed
from newsroom.storage.cipher import Key
from newsroom.storage.condition import Condition, copied_in_use, look_at
from newsroom.storage.disk import clear, workshop
from newsroom.storage.engine import Access, Engine
from newsroom.storage.head import APPLICATION_ID, SCHEMA, read_head
from newsroom.storage.keyring import Keyring
from newsroom.storage.lock import Lock, is_open_here, take, was_left
from newsroom.storage.place import TemporaryCopy

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["MIGRATIONS", "SCHEMA", "BeforeUpgrade", "open_engine", "upgrade"]

MIGRATIONS = Path(__file__).parent / "migrations"

BeforeUpgrade = Callable[[Engine], None]


def _no_backup(_engine: Engine) -> None:
    pass


def open_engine(
    path: Path,
    *,
    window: bool = False,
    read_only: bool = False,
    found: bool = False,
    as_it_is: bool = False,
    before_upgrade: BeforeUpgrade = _no_backup,
    keyring: Keyring | None = None,
    passphrase: str = "",
) -> Engine:
    """Return an engine over the newsroom at `path`, made or upgraded where needed.

    Nothing is written before the file is known to be a newsroom of this schema or an older one.
    What cannot be written is opened read-only. Raises `StorageFailed` for anything else; the
    arguments are those of `domain.opening.Opening`. `before_upgrade` makes a backup of a newsroom
    of an older schema; what it raises leaves that as it is. Raises `Locked` where the file is
    encrypted, and neither `keyring` nor `passphrase` opens it.
    """
    path = _real(path)
    key = (keyring or Keyring()).key_of(path, passphrase)
    if is_open_here(path):
        condition = Condition(new=False, writable=True)
    else:
        try:
            condition = look_at(path, key)
        except NotOpened as error:
            # An empty file beside a lock that was left: its founding was cut off.
            if Way.FOUND not in error.ways or not (found or was_left(path)):
                raise
            condition = Condition(new=True, writable=True)
        if not condition.new:
            _raise_if_not_ours(path, key)
    if condition.new:
        _make_folder(path)
    wanted = condition.writable and not read_only
    lock = take(path, window=window and wanted)
    if lock:
        clear(workshop(path))  # of a program that was killed at it
    left = lock is not None and lock.left
    copied = condition.logged and condition.folded and not condition.log_there and not left
    if copied and not (as_it_is or read_only):
        if lock:
            lock.release(lambda: True)
        raise copied_in_use(path)
    if wanted and (lock is not None or condition.new):
        return _open_to_write(path, condition, lock, key, before_upgrade)
    return _open_to_read(path, condition, lock, key)


def _open_to_write(
    path: Path,
    condition: Condition,
    lock: Lock | None,
    key: Key | None,
    before_upgrade: BeforeUpgrade,
) -> Engine:
    engine = Engine(path, Access.FOUND if condition.new else Access.WRITE, lock, key=key)
    try:
        schema = 0 if condition.new else _known_schema(engine)
        if 0 < schema < SCHEMA and lock:
            with lock.alone():
                before_upgrade(engine)
                upgrade(engine, schema)
        elif schema < SCHEMA:
            upgrade(engine, schema)
        engine.start(read_only=False)
    except StorageFailed:
        engine.close()
        raise
    return engine


def _open_to_read(path: Path, condition: Condition, lock: Lock | None, key: Key | None) -> Engine:
    """Open without writing: the file itself, or a copy where reading it would need writing.

    That is so where a log has to be replayed, or an older schema brought up.
    """
    frozen = condition.logged and not condition.log_there
    engine = Engine(path, Access.FROZEN if frozen else Access.READ, lock, key=key)
    try:
        if _known_schema(engine) == SCHEMA:
            engine.start(read_only=True)
            return engine
    except StorageFailed:
        if not condition.unfinished or condition.writable:
            engine.close()
            raise
    engine.close()
    engine = Engine(path, copy=TemporaryCopy(path), key=key)
    try:
        upgrade(engine, _known_schema(engine))
        engine.start(read_only=True)
    except StorageFailed:
        engine.close()
        raise
    return engine


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a circle of links
        return path


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageFailed(
            Message(
                "The newsroom {path} cannot be opened: {reason}. Choose another place.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error


def _known_schema(engine: Engine) -> int:
    _raise_unless(engine.path, engine.pragma("application_id"), engine.pragma("user_version"))
    return engine.pragma("user_version")


def _raise_if_not_ours(path: Path, key: Key | None) -> None:
    """Refuse a foreign file before SQLite sees it; what SQLite must first mend is left to it."""
    try:
        head = read_head(path, key)
    except OSError:
        return
    if head:
        _raise_unless(path, head.application_id, head.schema)


def _raise_unless(path: Path, application_id: int, schema: int) -> None:
    if application_id != APPLICATION_ID:
        raise StorageFailed(
            Message(
                "{path} is not a newsroom. Choose a newsroom file, or a folder for a new one.",
                path=path,
            )
        )
    if schema > SCHEMA:
        raise NewerNewsroom(
            Message(
                "The newsroom {path} was written by a newer version of this program. "
                "Install that version to open it; nothing was changed.",
                path=path,
            )
        )


def upgrade(engine: Engine, schema: int) -> None:
    """Bring the newsroom from `schema` to that of this program, proved whole, or not at all."""
    # Alembic is heavy and needed once in a newsroom's life.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    # The option goes through ConfigParser, to which a per cent sign is markup.
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.upgrading() as connection:
        # Another process may have upgraded while we waited for the turn to write.
        found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        if found != schema:
            return
        before = _counts(connection) if schema else None
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
        if before is not None:
            _prove(engine.path, connection, before)


def _counts(connection: Connection) -> tuple[int, int]:
    query = "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM revision)"
    articles, revisions = connection.exec_driver_sql(query).one()
    return int(articles), int(revisions)


def _prove(path: Path, connection: Connection, before: tuple[int, int]) -> None:
    faults = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check(1)")]
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if faults != ["ok"] or orphans is not None or _counts(connection) != before:
        raise StorageFailed(
            Message(
                "The newsroom {path} could not be brought to this version: what came out of it "
                "was not whole, so it was left as it was. Use the version before, and report this.",
                path=path,
            )
        )
