"""Opening a newsroom's file: what it is, whether this program may write it, bringing it up."""

from __future__ import annotations

from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import StorageFailed
from newsroom.storage.engine import APPLICATION_ID, Engine

SCHEMA = 2
"""The schema that this program reads and writes; also the file's `user_version`."""


def open_engine(path: Path) -> Engine:
    """Return an engine over the newsroom at `path`, made or upgraded where needed.

    Nothing is written before the file is known to be a newsroom of this schema or an older one.
    Raises `StorageFailed` for anything else.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new = not path.exists() or path.stat().st_size == 0
    except OSError as error:
        raise StorageFailed(
            Message(
                "The newsroom {path} cannot be opened: {reason}. Choose another place.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error
    if path.is_dir():
        raise StorageFailed(
            Message("{path} is a folder, not a newsroom. Name a file in it.", path=path)
        )
    engine = Engine(path)
    try:
        schema = 0 if new else _known_schema(engine)
        if schema < SCHEMA:
            _upgrade(engine, schema)
        engine.set_journal()
    except StorageFailed:
        engine.close()
        raise
    return engine


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
