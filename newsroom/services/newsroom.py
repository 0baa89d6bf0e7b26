"""An open newsroom: its services in one value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from newsroom.domain.article import Content
from newsroom.domain.newsroom import House
from newsroom.services.categories import STARTING
from newsroom.services.checking import Checking
from newsroom.services.copying import write_copy
from newsroom.services.editing import Clock, Editing, system_clock
from newsroom.services.importing import Importing
from newsroom.services.library import Library
from newsroom.services.proofing import Proofing
from newsroom.services.publishing import Publishing
from newsroom.services.rendering import Rendering
from newsroom.services.sampling import Sampling
from newsroom.services.verifying import Report, verify
from newsroom.storage import house
from newsroom.storage.engine import Engine
from newsroom.storage.upgrade import open_engine


@dataclass(frozen=True, slots=True)
class Newsroom:
    """One open newsroom file; `close` it when done."""

    path: Path
    library: Library
    editing: Editing
    importing: Importing
    proofing: Proofing
    publishing: Publishing
    sampling: Sampling
    checking: Checking
    settings: HouseSettings
    verify: Callable[[Path], Report]
    write_copy: Callable[[Content, Path], None]
    close: Callable[[], None]


class HouseSettings:
    """The newsroom's name and house style, which travel in its file."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self) -> House:
        """Return the settings as they are now."""
        with self._engine.reading() as session:
            found = house.get_house(session)
        return found or self._found()

    def change(self, **values: object) -> House:
        """Set the named fields of `House` and return it."""
        changed = replace(self.get(), **values)  # type: ignore[arg-type]
        with self._engine.writing() as session:
            house.put_house(session, changed)
        return changed

    def _found(self) -> House:
        with self._engine.writing() as session:
            # Another process may have been first.
            known = house.get_house(session)
            if known is None:
                known = House(uuid=str(uuid4()))
                house.put_house(session, known)
                for category in STARTING:
                    house.add_category(session, category)
            return known


def open_newsroom(path: Path, author: Callable[[], str], clock: Clock = system_clock) -> Newsroom:
    """Open the newsroom at `path`, founding it when there is none.

    `author` is asked for the name under which a change is recorded. Raises `StorageFailed` when
    the file is not a newsroom of this or an older version, or cannot be written.
    """
    engine = open_engine(path)
    settings = HouseSettings(engine)
    settings.get()
    rendering = Rendering(engine)
    editing = Editing(engine, settings.get, author, clock)
    library = Library(engine)
    return Newsroom(
        path=path,
        library=library,
        editing=editing,
        importing=Importing(editing),
        proofing=Proofing(library, settings.get, clock),
        publishing=Publishing(engine, settings.get, rendering),
        sampling=Sampling(editing, library),
        checking=Checking(engine),
        settings=settings,
        verify=verify,
        write_copy=write_copy,
        close=engine.close,
    )
