"""Bodies' sanitised HTML, kept by the names of what it was rendered from.

Past the mappings: an export asks for ten thousand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from newsroom.storage.question import Ask, Question

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_AT_ONCE = 500
_PUT = "INSERT INTO rendering (key, html) VALUES (?, ?) ON CONFLICT DO NOTHING"


def kept(ask: Ask, keys: Sequence[str]) -> dict[str, bytes]:
    """Return the kept HTML, in UTF-8, for those of the keys that have any."""
    found: dict[str, bytes] = {}
    for start in range(0, len(keys), _AT_ONCE):
        part = keys[start : start + _AT_ONCE]
        places = ",".join("?" * len(part))
        query = f"SELECT key, CAST(html AS BLOB) FROM rendering WHERE key IN ({places})"  # noqa: S608
        found.update((key, html) for key, html in ask(Question(query, tuple(part))))
    return found


def put(driver: Any, html: Mapping[str, str]) -> None:
    """Keep bodies' HTML by its keys (`Engine.pouring`)."""
    driver.executemany(_PUT, html.items())


def put_within(session: Session, html: Mapping[str, str]) -> None:
    """Keep bodies' HTML by its keys, in a session's transaction."""
    if html:
        session.connection().exec_driver_sql(_PUT, list(html.items()))
