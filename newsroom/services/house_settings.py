"""What a newsroom's file says of the newsroom: its name and its house style."""

from __future__ import annotations

from dataclasses import replace

from newsroom.domain.newsroom import House
from newsroom.errors import Damaged
from newsroom.storage import settings as storage
from newsroom.storage.engine import Engine
from newsroom.storage.question import asking


class HouseSettings:
    """The newsroom's name and house style, which travel in its file."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self) -> House:
        """Return the settings as they are now."""
        try:
            with self._engine.asking() as ask:
                found = storage.get_house(ask)
        except Damaged:
            if not self._engine.read_only:
                raise
            found = None
        if found is None and self._engine.read_only:
            return House(uuid="")
        return found or self._found()

    def change(self, **values: object) -> House:
        """Set the named fields of `House` and return it."""
        self.get()  # a new newsroom has its own from now on
        with self._engine.writing() as session:
            # Another program may have changed others meanwhile.
            known = storage.get_house(asking(session)) or House(uuid="")
            changed = replace(known, **values)  # type: ignore[arg-type]
            storage.put_house(session, changed)
        return changed

    def _found(self) -> House:
        # Seldom: once for each newsroom.
        from uuid import uuid4  # noqa: PLC0415

        from newsroom.services.categories import STARTING  # noqa: PLC0415
        from newsroom.storage import house  # noqa: PLC0415

        with self._engine.writing() as session:
            # Another process may have been first.
            known = storage.get_house(asking(session))
            if known is None:
                known = House(uuid=str(uuid4()))
                storage.put_house(session, known)
                for category in STARTING:
                    house.add_category(session, category)
            return known
