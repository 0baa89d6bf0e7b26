"""An open newsroom: its services in one value."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from newsroom.domain.newsroom import House
from newsroom.domain.opening import Opening
from newsroom.errors import Damaged, StorageFailed
from newsroom.services.backups import Backups
from newsroom.services.bulk import Bulk
from newsroom.services.categories import STARTING
from newsroom.services.checked_bundles import CheckedBundles
from newsroom.services.checking import Checking
from newsroom.services.conflicts import Conflicts
from newsroom.services.copying import WriteCopy, write_copy, write_whole
from newsroom.services.editing import Clock, Editing, system_clock
from newsroom.services.editions import Editions
from newsroom.services.export_habits import ExportHabits
from newsroom.services.handing_over import HandingOver
from newsroom.services.history import History
from newsroom.services.importing import Importing
from newsroom.services.inbox import Inbox
from newsroom.services.journal import Journal
from newsroom.services.keys import Keys, unsigned
from newsroom.services.library import Library
from newsroom.services.notes import Notes
from newsroom.services.pictures import Pictures
from newsroom.services.planning import Planning
from newsroom.services.proofing import Proofing
from newsroom.services.publishing import Publishing
from newsroom.services.rates import RateBook
from newsroom.services.release import Release
from newsroom.services.rendering import Rendering
from newsroom.services.replacing import Replacing
from newsroom.services.reviews import Reviews
from newsroom.services.sampling import Sampling
from newsroom.services.senders import Senders
from newsroom.services.sending import Sending
from newsroom.services.spelling import Spelling
from newsroom.services.templates import Templates
from newsroom.services.trash import Trash
from newsroom.services.verifying import Verified
from newsroom.storage import house
from newsroom.storage.cipher import is_of
from newsroom.storage.engine import Engine
from newsroom.storage.keyring import Keyring
from newsroom.storage.upgrade import open_engine
from newsroom.text.spelling import Checker, load
from newsroom.text.spelling.apart import Apart
from newsroom.text.spelling.checker import Checking as Lookup


@dataclass(frozen=True, slots=True)
class Newsroom:
    """One open newsroom file; `close` it when done."""

    path: Path
    library: Library
    editing: Editing
    editions: Editions
    bulk: Bulk
    history: History
    journal: Journal
    notes: Notes
    trash: Trash
    importing: Importing
    inbox: Inbox
    conflicts: Conflicts
    sending: Sending
    pictures: Pictures
    planning: Planning
    proofing: Proofing
    rates: RateBook
    publishing: Publishing
    export_habits: ExportHabits
    release: Release
    handing_over: HandingOver
    replacing: Replacing
    reviews: Reviews
    sampling: Sampling
    spelling: Spelling
    templates: Templates
    checking: Checking
    backups: Backups
    settings: HouseSettings
    keys: Keys
    senders: Senders
    verify: Callable[[Path, Callable[[int, int], None], Callable[[], bool]], Verified]
    write_copy: WriteCopy
    write_whole: Callable[[Path], None]
    read_only: bool
    encrypted: bool
    close: Callable[[], None]
    opens_with: Callable[[str], bool]
    forget_keys: Callable[[], None]


class HouseSettings:
    """The newsroom's name and house style, which travel in its file."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self) -> House:
        """Return the settings as they are now."""
        try:
            with self._engine.reading() as session:
                found = house.get_house(session)
        except Damaged:
            if not self._engine.read_only:
                raise
            found = None
        if found is None and self._engine.read_only:
            return House(uuid="")
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


def _lookup(*, apart: bool) -> Lookup:
    # A frozen program is no Python that could run a module: it looks words up in this process.
    return Apart() if apart and not getattr(sys, "frozen", False) else Checker(load)


def open_newsroom(
    place: Path | Opening,
    author: Callable[[], str],
    clock: Clock = system_clock,
    keys: Path | None = None,
    theme: Callable[[], Path | None] = lambda: None,
    *,
    keyring: Keyring | None = None,
) -> Newsroom:
    """Open the newsroom at `place`, founding it when there is none.

    `author` is asked for the name under which a change is recorded. `keys` is the folder of the
    user's own key, and of those that are known; without one no bundle is signed. `theme` is asked
    for the folder of a theme of one's own. What cannot be written is opened read-only. Raises
    `StorageFailed` when the file is not a newsroom of this or an older version, and `Locked` when
    it is encrypted, and neither `keyring` nor the opening's passphrase opens it.
    """
    ring = keyring or Keyring()
    opening = place if isinstance(place, Opening) else Opening(place)
    path = opening.path
    engine = open_engine(
        path,
        window=opening.window,
        read_only=opening.read_only,
        found=opening.found,
        as_it_is=opening.as_it_is,
        before_upgrade=lambda old: Backups(old, clock, keyring=ring).make_before_upgrade(),
        keyring=ring,
        passphrase=opening.passphrase if opening.unlocks is None else "",
    )
    backups = Backups(engine, clock, keyring=ring)
    engine.explain = backups.with_backups
    settings = HouseSettings(engine)
    try:
        settings.get()
    except StorageFailed:
        engine.close()
        raise
    rendering = Rendering(engine)
    pictures = Pictures(engine, clock)
    editing = Editing(engine, settings.get, author, clock)
    library = Library(engine)
    spelling = Spelling(engine, settings.get, _lookup(apart=opening.window))

    def close() -> None:
        spelling.close()
        engine.close()

    folder = keys or path.parent / f"{path.name}.keys"
    own = Keys(folder, clock)
    senders = Senders(folder, own.own, clock)
    signing = own.signing if keys else unsigned
    inbox = Inbox(engine, backups.make_before_import, clock, senders)
    rates = RateBook(engine, settings.get, author, clock)
    proofing = Proofing(engine, library, settings, clock, rates)
    history = History(engine, editing)
    return Newsroom(
        path=path,
        library=library,
        editing=editing,
        editions=Editions(engine, editing),
        bulk=Bulk(engine, editing, clock),
        history=history,
        journal=Journal(engine, clock),
        notes=Notes(engine, clock),
        trash=Trash(engine, clock),
        importing=Importing(editing, pictures, inbox, backups.make_before_import),
        inbox=inbox,
        conflicts=Conflicts(engine, editing),
        sending=Sending(engine, settings.get, clock, signing),
        pictures=pictures,
        planning=Planning(engine, editing, settings.get, clock),
        proofing=proofing,
        rates=rates,
        publishing=Publishing(
            engine,
            settings.get,
            rendering,
            pictures,
            rates,
            proofing=proofing,
            clock=clock,
            signing=signing,
            theme=theme,
        ),
        export_habits=ExportHabits(engine),
        release=Release(engine, settings.get),
        handing_over=HandingOver(engine, settings.get, rendering, pictures, theme=theme),
        replacing=Replacing(engine, library, editing, history),
        reviews=Reviews(engine, editing, author, clock, backups.make_before_import),
        sampling=Sampling(editing, library),
        spelling=spelling,
        templates=Templates(engine, settings.get, editing),
        checking=Checking(engine, backups, clock),
        backups=backups,
        settings=settings,
        keys=own,
        senders=senders,
        verify=CheckedBundles(engine, senders, clock).verify,
        write_copy=write_copy,
        write_whole=lambda target: write_whole(engine.write_whole, target),
        read_only=engine.read_only,
        encrypted=engine.key is not None,
        close=close,
        opens_with=lambda passphrase: is_of(engine.key, passphrase),
        forget_keys=ring.forget,
    )
