"""Opening a newsroom's file: what it is, whether this program may write it, bringing it up."""

from __future__ import annotations

from pathlib import Path

from newsroom.domain.message import Message
from newsroom.domain.opening import Way
from newsroom.errors import NotOpened, StorageFailed
from newsroom.storage.condition import Condition, copied_in_use, look_at
from newsroom.storage.engine import APPLICATION_ID, Access, Engine
from newsroom.storage.lock import Lock, is_open_here, take, was_left
from newsroom.storage.place import TemporaryCopy

SCHEMA = 1
"""The schema that this program reads and writes; also the file's `user_version`."""


def open_engine(
    path: Path,
    *,
    window: bool = False,
    read_only: bool = False,
    found: bool = False,
    as_it_is: bool = False,
) -> Engine:
    """Return an engine over the newsroom at `path`, made or upgraded where needed.

    Nothing is written before the file is known to be a newsroom of this schema or an older one.
    What cannot be written is opened read-only. Raises `StorageFailed` for anything else; the
    arguments are those of `domain.opening.Opening`.
    """
    path = _real(path)
    if is_open_here(path):
        condition = Condition(new=False, writable=True)
    else:
        try:
            condition = look_at(path)
        except NotOpened as error:
            # An empty file beside a lock that was left: its founding was cut off.
            if Way.FOUND not in error.ways or not (found or was_left(path)):
                raise
            condition = Condition(new=True, writable=True)
    if condition.new:
        _make_folder(path)
    wanted = condition.writable and not read_only
    lock = take(path, window=window and wanted)
    left = lock is not None and lock.left
    if condition.logged and not condition.log_there and not left and not (as_it_is or read_only):
        if lock:
            lock.release(lambda: True)
        raise copied_in_use(path)
    if wanted and (lock is not None or condition.new):
        return _open_to_write(path, condition, lock)
    return _open_to_read(path, condition, lock)


def _open_to_write(path: Path, condition: Condition, lock: Lock | None) -> Engine:
    engine = Engine(path, Access.FOUND if condition.new else Access.WRITE, lock)
    try:
        schema = 0 if condition.new else _known_schema(engine)
        if 0 < schema < SCHEMA and lock:
            with lock.alone():
                _upgrade(engine, schema)
        elif schema < SCHEMA:
            _upgrade(engine, schema)
        engine.start(read_only=False)
    except StorageFailed:
        engine.close()
        raise
    return engine


def _open_to_read(path: Path, condition: Condition, lock: Lock | None) -> Engine:
    """Open without writing: the file itself, or a copy where reading it would need writing.

    That is so where a log has to be replayed, or an older schema brought up.
    """
    frozen = condition.logged and not condition.log_there
    engine = Engine(path, Access.FROZEN if frozen else Access.READ, lock)
    try:
        if _known_schema(engine) == SCHEMA:
            engine.start(read_only=True)
            return engine
    except StorageFailed:
        if not condition.unfinished or condition.writable:
            engine.close()
            raise
    engine.close()
    engine = Engine(path, copy=TemporaryCopy(path))
    try:
        _upgrade(engine, _known_schema(engine))
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
    if engine.pragma("application_id") != APPLICATION_ID:
        raise StorageFailed(
            Message(
                "{path} is not a newsroom. Choose a newsroom file, or a folder for a new one.",
                path=engine.path,
            )
        )
    schema = engine.pragma("user_version")
    if schema > SCHEMA:
        raise StorageFailed(
            Message(
                "The newsroom {path} was written by a newer version of this program. "
                "Install that version to open it; nothing was changed.",
                path=engine.path,
            )
        )
    return schema


def _upgrade(engine: Engine, schema: int) -> None:
    # Alembic is heavy and needed once in a newsroom's life.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    # The option goes through ConfigParser, to which a per cent sign is markup.
    config.set_main_option(
        "script_location", str(Path(__file__).parent / "migrations").replace("%", "%%")
    )
    config.set_main_option("path_separator", "os")
    with engine.upgrading() as connection:
        # Another process may have upgraded while we waited for the turn to write.
        found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        if found != schema:
            return
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
