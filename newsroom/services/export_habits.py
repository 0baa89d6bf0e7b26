"""How this newsroom exported last: who for, what, in which languages, and where to."""

from __future__ import annotations

from contextlib import suppress

from newsroom.domain.export_habits import Habits
from newsroom.domain.newsroom import House
from newsroom.errors import StorageFailed
from newsroom.storage import export_habits, settings
from newsroom.storage.engine import Engine
from newsroom.text.slugs import slug

_NAMELESS = "newsroom"


class ExportHabits:
    """Remembers for the next export; what cannot be kept is forgotten, and stops nothing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self) -> Habits:
        """Return the habits of this newsroom."""
        with self._engine.reading() as session:
            return export_habits.get(session)

    def usual_name(self) -> str:
        """Return what a folder of this newsroom's bundles may be called: its name, in Latin."""
        with self._engine.asking() as ask:
            house = settings.get_house(ask) or House("")
        return slug(house.name) or _NAMELESS

    def keep(self, habits: Habits) -> None:
        """Keep the habits for the next time."""
        if self._engine.read_only or habits == self.get():
            return
        with suppress(StorageFailed), self._engine.writing() as session:
            export_habits.put(session, habits)
