"""An open newsroom: all its services in one value, each made when it is first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.domain.newsroom import House
from newsroom.domain.opening import Opening
from newsroom.errors import StorageFailed, TextDamaged
from newsroom.services.clock import Clock, system_clock
from newsroom.services.house_settings import HouseSettings
from newsroom.services.made_once import MadeOnce, made_once
from newsroom.storage.cipher import is_of
from newsroom.storage.engine import Engine
from newsroom.storage.keyring import Keyring
from newsroom.storage.upgrade import open_engine

if TYPE_CHECKING:
    from newsroom.domain.article import Content
    from newsroom.services.backups import Backups
    from newsroom.services.bulk import Bulk
    from newsroom.services.checking import Checking
    from newsroom.services.conflicts import Conflicts
    from newsroom.services.editing import Editing
    from newsroom.services.editions import Editions
    from newsroom.services.export_habits import ExportHabits
    from newsroom.services.handing_over import HandingOver
    from newsroom.services.history import History
    from newsroom.services.importing import Importing
    from newsroom.services.inbox import Inbox
    from newsroom.services.journal import Journal
    from newsroom.services.keys import Keys, Signing
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


class Newsroom(MadeOnce):
    """One open newsroom file; `close` it when done.

    What nobody asks for is not even imported: reading foreign files, making pages and exchanging
    bundles take a second and 15 MiB, which a person who opens the program to write does not need.
    """

    def __init__(
        self,
        opening: Opening,
        engine: Engine,
        settings: HouseSettings,
        *,
        author: Callable[[], str],
        clock: Clock,
        keys: Path | None,
        theme: Callable[[], Path | None],
        keyring: Keyring,
    ) -> None:
        super().__init__()
        self.path = opening.path
        self.read_only = engine.read_only
        self.encrypted = engine.key is not None
        self.settings = settings
        self._engine = engine
        self._author = author
        self._clock = clock
        self._keys = keys
        self._theme = theme
        self._keyring = keyring
        self._spells_apart = opening.window

    @made_once
    def backups(self) -> Backups:
        """The newsroom's backups."""
        from newsroom.services.backups import Backups

        return Backups(self._engine, self._clock, keyring=self._keyring)

    @made_once
    def bulk(self) -> Bulk:
        """Changes of several articles at once."""
        from newsroom.services.bulk import Bulk

        return Bulk(self._engine, self.editing, self._clock)

    @made_once
    def checking(self) -> Checking:
        """The check of the whole newsroom."""
        from newsroom.services.checking import Checking

        return Checking(self._engine, lambda: self.backups, self._clock)

    @made_once
    def conflicts(self) -> Conflicts:
        """Versions that stand against each other."""
        from newsroom.services.conflicts import Conflicts

        return Conflicts(self._engine, self.editing)

    @made_once
    def editing(self) -> Editing:
        """What changes articles."""
        from newsroom.services.editing import Editing

        return Editing(self._engine, self.settings.get, self._author, self._clock)

    @made_once
    def editions(self) -> Editions:
        """Articles in other languages."""
        from newsroom.services.editions import Editions

        return Editions(self._engine, lambda: self.editing)

    @made_once
    def export_habits(self) -> ExportHabits:
        """How bundles were last written."""
        from newsroom.services.export_habits import ExportHabits

        return ExportHabits(self._engine)

    @made_once
    def handing_over(self) -> HandingOver:
        """Stories as files for people without a newsroom."""
        from newsroom.services.handing_over import HandingOver

        return HandingOver(
            self._engine, self.settings.get, self._rendering, self.pictures, theme=self._theme
        )

    @made_once
    def history(self) -> History:
        """The revisions of articles."""
        from newsroom.services.history import History

        return History(self._engine, lambda: self.editing)

    @made_once
    def importing(self) -> Importing:
        """What is taken in from files and texts."""
        from newsroom.services.importing import Importing

        return Importing(
            self.editing,
            self.pictures,
            self.inbox,
            self.backups.make_before_import,
            self.library.twins,
        )

    @made_once
    def inbox(self) -> Inbox:
        """What comes from other newsrooms."""
        from newsroom.services.inbox import Inbox

        return Inbox(self._engine, self.backups.make_before_import, self._clock, self.senders)

    @made_once
    def journal(self) -> Journal:
        """What is typed and not saved yet."""
        from newsroom.services.journal import Journal

        return Journal(self._engine, self._clock)

    @made_once
    def keys(self) -> Keys:
        """The user's own key."""
        from newsroom.services.keys import Keys

        return Keys(self._keys_folder, self._clock)

    @made_once
    def library(self) -> Library:
        """Lists, and what is found."""
        from newsroom.services.library import Library

        return Library(self._engine)

    @made_once
    def notes(self) -> Notes:
        """The desk's notes on articles."""
        from newsroom.services.notes import Notes

        return Notes(self._engine, self._clock)

    @made_once
    def pictures(self) -> Pictures:
        """The newsroom's pictures."""
        from newsroom.services.pictures import Pictures

        return Pictures(self._engine, self._clock)

    @made_once
    def planning(self) -> Planning:
        """What is to be written."""
        from newsroom.services.planning import Planning

        return Planning(self._engine, lambda: self.editing, self.settings.get, self._clock)

    @made_once
    def proofing(self) -> Proofing:
        """The copy desk."""
        from newsroom.services.proofing import Proofing

        return Proofing(self._engine, self.library, self.settings, self._clock, self.rates)

    @made_once
    def publishing(self) -> Publishing:
        """Pages and bundles."""
        from newsroom.services.publishing import Publishing

        return Publishing(
            self._engine,
            self.settings.get,
            self._rendering,
            lambda: self.pictures,
            self.rates,
            proofing=lambda: self.proofing,
            clock=self._clock,
            signing=self._signing,
            theme=self._theme,
        )

    @made_once
    def rates(self) -> RateBook:
        """The book of exchange rates."""
        from newsroom.services.rates import RateBook

        return RateBook(self._engine, self.settings.get, self._author, self._clock)

    @made_once
    def release(self) -> Release:
        """What is to be seen to before publishing."""
        from newsroom.services.release import Release

        return Release(self._engine, self.settings.get, self._clock)

    @made_once
    def replacing(self) -> Replacing:
        """Words replaced in all articles."""
        from newsroom.services.replacing import Replacing

        return Replacing(self._engine, self.library, self.editing, self.history)

    @made_once
    def reviews(self) -> Reviews:
        """Editors' answers."""
        from newsroom.services.reviews import Reviews

        return Reviews(
            self._engine,
            lambda: self.editing,
            self._author,
            self._clock,
            lambda: self.backups,
        )

    @made_once
    def sampling(self) -> Sampling:
        """The sample stories."""
        from newsroom.services.sampling import Sampling

        return Sampling(self.editing, self.library)

    @made_once
    def senders(self) -> Senders:
        """Whose keys are known."""
        from newsroom.services.senders import Senders

        return Senders(self._keys_folder, self.keys.own, self._clock)

    @made_once
    def sending(self) -> Sending:
        """Parcels to other newsrooms."""
        from newsroom.services.sending import Sending

        return Sending(self._engine, self.settings.get, self._clock, self._signing)

    @made_once
    def spelling(self) -> Spelling:
        """The dictionaries; in a window they are asked in a process of their own."""
        from newsroom.services.spelling import Spelling
        from newsroom.text.spelling import Checker, load
        from newsroom.text.spelling.apart import Apart

        # A frozen program is no Python that could run a module: it looks words up in this process.
        apart = self._spells_apart and not getattr(sys, "frozen", False)
        return Spelling(self._engine, self.settings.get, Apart() if apart else Checker(load))

    @made_once
    def templates(self) -> Templates:
        """What new articles begin from."""
        from newsroom.services.templates import Templates

        return Templates(self._engine, self.settings.get, self.editing)

    @made_once
    def trash(self) -> Trash:
        """What is out of every list."""
        from newsroom.services.trash import Trash

        return Trash(self._engine, self._clock)

    def prepare(self) -> None:
        """Make what a window asks for at once, in the thread that opens the newsroom."""
        _ = (self.library, self.editing, self.history, self.journal, self.notes, self.trash)
        _ = (self.backups, self.proofing, self.pictures, self.reviews)
        _ = (self.spelling, self.templates)

    def explain(self, error: TextDamaged) -> TextDamaged:
        """Return what is said of a damaged text, with the backups that have it whole."""
        return self.backups.with_backups(error)

    def verify(
        self, bundle: Path, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> Verified:
        """Check a bundle, and whose it is."""
        from newsroom.services.checked_bundles import CheckedBundles

        checked = CheckedBundles(self._engine, self.senders, self._clock)
        return checked.verify(bundle, progress, cancelled)

    def write_copy(self, content: Content, path: Path, *, replace: bool = False) -> None:
        """Write an article into a file elsewhere; see `copying.write_copy`."""
        from newsroom.services.copying import write_copy

        style = House("").date_style
        # A copy is also the way out where the newsroom itself cannot be read any more.
        with suppress(StorageFailed):
            style = self.settings.get().date_style
        write_copy(content, path, style=style, replace=replace)

    def write_whole(self, target: Path) -> None:
        """Write the newsroom, as it is now, into a new file."""
        from newsroom.services.copying import write_whole

        write_whole(self._engine.write_whole, target)

    def opens_with(self, passphrase: str) -> bool:
        """Whether this passphrase opens the newsroom."""
        return is_of(self._engine.key, passphrase)

    def forget_keys(self) -> None:
        """Let go of all keys but the one that the open newsroom works with."""
        self._keyring.forget()

    def close(self) -> None:
        """Close the newsroom; nothing of it can be used any more."""
        if "spelling" in self.made:
            self.spelling.close()
        self._engine.close()

    @made_once
    def _rendering(self) -> Rendering:
        from newsroom.services.rendering import Rendering

        return Rendering(self._engine)

    @property
    def _keys_folder(self) -> Path:
        return self._keys or self.path.parent / f"{self.path.name}.keys"

    @property
    def _signing(self) -> Signing:
        from newsroom.services.keys import unsigned

        return self.keys.signing if self._keys else unsigned


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

    def backed_up(old: Engine) -> None:
        from newsroom.services.backups import Backups

        Backups(old, clock, keyring=ring).make_before_upgrade()

    opening = place if isinstance(place, Opening) else Opening(place)
    path = opening.path
    engine = open_engine(
        path,
        window=opening.window,
        read_only=opening.read_only,
        found=opening.found,
        as_it_is=opening.as_it_is,
        before_upgrade=backed_up,
        keyring=ring,
        passphrase=opening.passphrase if opening.unlocks is None else "",
    )
    settings = HouseSettings(engine)
    newsroom = Newsroom(
        opening,
        engine,
        settings,
        author=author,
        clock=clock,
        keys=keys,
        theme=theme,
        keyring=ring,
    )
    engine.explain = newsroom.explain
    try:
        settings.get()
    except StorageFailed:
        engine.close()
        raise
    return newsroom
