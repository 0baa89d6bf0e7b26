"""Proving the newsroom's file, and making anew what is derived."""

from __future__ import annotations

from collections.abc import Callable

from newsroom.domain.message import Message
from newsroom.storage import check
from newsroom.storage.engine import Engine


def _silent(_done: int, _all: int) -> None:
    pass


class Checking:
    """`newsroom check`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def findings(self, progress: Callable[[int, int], None] = _silent) -> tuple[Message, ...]:
        """Return a sentence for each thing that is wrong with the newsroom."""
        if self._engine.read_only:
            with self._engine.reading() as session:
                return tuple(check.findings(session, progress, search_too=False))
        with self._engine.writing() as session:
            return tuple(check.findings(session, progress))

    def rebuild(self, progress: Callable[[int, int], None] = _silent) -> int:
        """Make lists, index and renderings anew from the revisions; return the articles done."""
        with self._engine.writing() as session:
            return check.rebuild(session, progress)
