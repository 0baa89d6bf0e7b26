"""Proving the newsroom's file, and making anew what is derived."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from newsroom.domain.message import Message
from newsroom.errors import Damaged, TextDamaged
from newsroom.services.clock import Clock
from newsroom.storage import check
from newsroom.storage.engine import Engine

if TYPE_CHECKING:
    from newsroom.services.backups import Backups

_ON_A_DESK = timedelta(days=1)


def _silent(_done: int, _all: int) -> None:
    pass


class Checking:
    """`newsroom check`."""

    def __init__(self, engine: Engine, backups: Callable[[], Backups], clock: Clock) -> None:
        self._clock = clock
        self._engine = engine
        self._backups = backups

    def findings(self, progress: Callable[[int, int], None] = _silent) -> tuple[Message, ...]:
        """Return a sentence for each thing that is wrong with the newsroom.

        A damaged text is named with the backups that have it whole.
        """
        found: list[Message] = []
        try:
            # It takes its time, and nobody's saving waits for it.
            with self._engine.asking() as ask:
                found.extend(check.findings(ask, progress, self._explain))
        except Damaged as error:
            # Damage that ends the check is itself a finding, behind those made until then.
            found.append(error.message)
        return tuple(found)

    def _explain(self, error: TextDamaged) -> TextDamaged:
        return self._backups().with_backups(error)

    def rebuild(self, progress: Callable[[int, int], None] = _silent) -> int:
        """Make lists, index and renderings anew from the revisions; return the articles done."""
        from newsroom.storage import pictures, rebuilding  # noqa: PLC0415 - heavy

        with self._engine.writing() as session:
            done = rebuilding.rebuild(session, progress)
            # One that was just taken in may be on a desk, and not yet in the journal.
            pictures.drop_unused(session, None, self._clock() - _ON_A_DESK)
            return done
