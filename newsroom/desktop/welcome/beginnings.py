"""How a newsroom begins: its first page, and founding it when that is answered and not before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom.desktop.ways_out import Opener
from newsroom.errors import NewsroomError, NoneYet, NotOpened

if TYPE_CHECKING:
    from newsroom.desktop.tasks import Tasks
    from newsroom.desktop.unlocking.locks import Locks
    from newsroom.desktop.welcome.first_run import FirstRun, Founding
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.domain.opening import Opening
    from newsroom.services.newsroom import Newsroom
    from newsroom.settings import SettingsFile


class Beginnings(QObject):
    """Asks in the window what a new newsroom is to be, and has it opened."""

    def __init__(
        self, opener: Opener, locks: Locks, tasks: Tasks, settings: SettingsFile, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._opener = opener
        self._locks = locks
        self._tasks = tasks
        self._settings = settings
        self._place: Path | None = None
        self._run: FirstRun | None = None
        self._founding: Founding | None = None

    def follow(self, window: MainWindow) -> None:
        """Found what is wanted in a window."""
        window.founding_wanted.connect(self._found)

    def ask_where_none_is(self, language: str, before: MainWindow | None = None) -> None:
        """Ask again about the newsroom that there is not yet, in another language."""
        if self._place:
            self._ask(self._place, language, before)

    def ask_where_nothing_is(
        self, newsroom: Newsroom, language: str, before: MainWindow | None
    ) -> None:
        """Ask about a newsroom that is open, where nobody has said anything of it yet."""
        from newsroom.desktop.welcome.first_run import is_new  # noqa: PLC0415 - behind the window

        if newsroom.path != self._locks.answered and is_new(newsroom):
            self._ask(newsroom, language, before)

    def takes(self, error: NewsroomError, opening: Opening, language: str) -> bool:
        """Go on where there is no newsroom yet, or could be none; tell whether that was it."""
        founding, self._founding = self._founding, None
        if founding and not isinstance(error, NotOpened):
            self._locks.answered = None
            founding.failed(error)
            return True
        if isinstance(error, NoneYet) and self._opener.newsroom is None:
            self._place = opening.path
            self._ask(opening.path, language, None)
            return True
        return False

    def end(self) -> None:
        """Ask no more: a newsroom is open."""
        run, self._run = self._run, None
        self._place = self._founding = None
        if run:
            run.leave()

    def _ask(self, place: Newsroom | Path, language: str, before: MainWindow | None) -> None:
        from newsroom.desktop.welcome.first_run import FirstRun  # noqa: PLC0415 - as above

        window = self._opener.window
        if window:
            window.furnish()
            run = FirstRun(window, place, self._tasks, self._settings, language, before=before)
            self._run = run if isinstance(place, Path) else None

    def _found(self, wanted: Founding) -> None:
        from newsroom.domain.opening import Opening  # noqa: PLC0415 - as above

        self._founding = wanted
        self._locks.answered = wanted.path
        opening = Opening(wanted.path, window=True, passphrase=wanted.passphrase)
        if wanted.path == self._place:
            self._opener.open(opening, wanted.then)
        else:
            self._opener.open_chosen(opening, wanted.then)
