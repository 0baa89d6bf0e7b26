"""The draft journal: what is typed reaches the disk before it is saved."""

from __future__ import annotations

from newsroom.domain.article import Content
from newsroom.domain.draft import Draft, Found
from newsroom.services.clock import Clock
from newsroom.storage import drafts
from newsroom.storage.engine import Engine


class Journal:
    """Keeps the text that is on the desk; saving an article takes its text out of here."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def keep(self, key: str, uuid: str, base: str | None, content: Content) -> None:
        """Keep what is typed over the revision `base`, in place of what was kept under `key`.

        See `Draft`. Returns when it is on the disk; raises `StorageFailed`.
        """
        with self._engine.writing() as session:
            drafts.keep(session, Draft(key, uuid, base, content, self._clock()))

    def forget(self, key: str) -> None:
        """Keep nothing under this key any more."""
        with self._engine.writing() as session:
            drafts.forget(session, key)

    def pending(self) -> tuple[Found, ...]:
        """Return the texts that were typed and never saved, the last one first."""
        with self._engine.reading() as session:
            return tuple(drafts.pending(session))
