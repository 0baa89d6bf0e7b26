"""Checking a bundle beside an open newsroom, which knows what is older than what it has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import NotFound, TextDamaged
from newsroom.exchange.verify import Report
from newsroom.services.clock import Clock
from newsroom.services.senders import Senders
from newsroom.services.verifying import Verified, verified
from newsroom.storage import articles
from newsroom.storage.engine import Engine


class CheckedBundles:
    """Checks bundles for an open newsroom."""

    def __init__(self, engine: Engine, senders: Senders, clock: Clock) -> None:
        self._engine = engine
        self._senders = senders
        self._clock = clock

    def verify(
        self,
        path: Path,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> Verified:
        """Check the bundle at `path`; see `newsroom.exchange.verify.verify`."""
        found = verified(path, self._senders, progress, cancelled, self._clock)
        return replace(found, notes=(*found.notes, *self._older(found.report)))

    def _older(self, report: Report) -> Iterator[Message]:
        with self._engine.reading() as session:
            for entry in report.entries:
                try:
                    number = articles.number(session, entry.uuid)
                    shown = articles.get(session, number).revision
                except (NotFound, TextDamaged):
                    continue
                known = articles.find_revision(session, number, entry.revision)
                if known is not None and known != shown:
                    yield Message(
                        "“{headline}” is an older version than the one in this newsroom.",
                        headline=entry.headline,
                    )
