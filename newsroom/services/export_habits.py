"""How this newsroom exported last: who for, what, in which languages, and where to."""

from __future__ import annotations

from contextlib import suppress

from newsroom.domain.export_habits import Habits
from newsroom.errors import StorageFailed
from newsroom.storage import export_habits
from newsroom.storage.engine import Engine


class ExportHabits:
    """Remembers for the next export; what cannot be kept is forgotten, and stops nothing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self) -> Habits:
        """Return the habits of this newsroom."""
        with self._engine.reading() as session:
            return export_habits.get(session)

    def keep(self, habits: Habits) -> None:
        """Keep the habits for the next time."""
        if self._engine.read_only or habits == self.get():
            return
        with suppress(StorageFailed), self._engine.writing() as session:
            export_habits.put(session, habits)
