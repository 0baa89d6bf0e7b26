"""What the head of a database says, read as bytes: SQLite itself would leave its traces.

Opening another program's database may fold its log into it, and closing removes the log; so what is
not a newsroom, or is one of a newer program, is known before SQLite sees it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from newsroom.storage.cipher import MAGIC, Key, plain_head

APPLICATION_ID = 0x4E57_5352  # "NWSR"
SCHEMA = 11
"""The schema that this program reads and writes; also the file's `user_version`."""
_HEAD = 100
_LOG_HEAD = 32
_FRAME_HEAD = 24


@dataclass(frozen=True, slots=True)
class Head:
    """The marks of a program in its database; `schema` is the highest that stands there."""

    application_id: int
    schema: int


def read_head(path: Path, key: Key | None = None) -> Head | None:
    """Return a database's marks, its log's too; None where it is no database.

    `key` is that of an encrypted one, whose first page is whole or tells nothing.

    Raises `OSError`. The file must not be open in this process: closing it here would drop the
    locks that SQLite has on it.
    """
    head = plain_head(path, _HEAD, key)
    if len(head) < _HEAD or not head.startswith(MAGIC):
        return None
    schema = _number(head, 60)
    log = path.with_name(f"{path.name}-wal")
    if log.is_file():
        schema = max([schema, *_schemas_in_log(log, key)])
    return Head(_number(head, 68), schema)


def _schemas_in_log(log: Path, key: Key | None) -> list[int]:
    """Return the schemas that the first page has in the log, in its frames of the newest round."""
    found: list[int] = []
    with log.open("rb") as file:
        head = file.read(_LOG_HEAD)
        if len(head) < _LOG_HEAD:
            return found
        page = _number(head, 8)
        salts = head[16:24]
        if page < _HEAD:
            return found
        while len(frame := file.read(_FRAME_HEAD)) == _FRAME_HEAD and frame[8:16] == salts:
            if _number(frame, 0) == 1:
                first = file.read(page)
                start = key.head(first) if key else first
                if len(start) >= _HEAD and start.startswith(MAGIC):
                    found.append(_number(start, 60))
            else:
                file.seek(page, 1)
    return found


def _number(data: bytes, place: int) -> int:
    return int.from_bytes(data[place : place + 4], "big")
