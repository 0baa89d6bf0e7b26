"""What is asked of a newsroom as text: by the driver alone, or within a session."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Question(NamedTuple):
    """An SQL text and its values: of its question marks, or of its names."""

    sql: str
    values: tuple[Any, ...] | Mapping[str, Any] = ()


Ask = Callable[[Question], Sequence[Sequence[Any]]]
"""Puts a question to the newsroom and returns the rows of the answer."""


def asking(session: Session) -> Ask:
    """Return what puts questions to the moment that a session sees, its own changes among them."""
    session.flush()
    connection = session.connection()
    return lambda question: connection.exec_driver_sql(*question).all()
