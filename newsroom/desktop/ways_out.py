"""What becomes of an opening that failed: another window comes forward, or a way out is chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from newsroom.desktop.instance import raise_other
from newsroom.errors import NewsroomError, NotOpened

if TYPE_CHECKING:
    from newsroom.desktop.unlocking.locks import Locks, Then
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.domain.opening import Opening
    from newsroom.services.newsroom import Newsroom

_TRIES_TO_RAISE = 20
_BETWEEN_TRIES = 100  # milliseconds


class Opener(Protocol):
    """What opens newsrooms, as the program does."""

    newsroom: Newsroom | None
    window: MainWindow | None
    ending: bool

    def open(self, opening: Opening, then: Then | None = None) -> None: ...
    def open_chosen(self, opening: Opening, then: Then | None = None) -> None: ...
    def choose_backup(self, path: Path) -> Path | None: ...


class WaysOut(QObject):
    """Goes on where a newsroom could not be opened."""

    def __init__(self, opener: Opener, locks: Locks, parent: QObject) -> None:
        super().__init__(parent)
        self._opener = opener
        self._locks = locks

    def offer(self, error: NewsroomError, opening: Opening, then: Then | None) -> None:
        """Go another way than `opening`, which ended in `error`; `then` was to be done with it."""
        if isinstance(error, NotOpened) and error.in_use:
            self._raise_other(error, opening, then, _TRIES_TO_RAISE)
        else:
            self._ask(error, opening, then)

    def _raise_other(
        self, error: NewsroomError, opening: Opening, then: Then | None, tries: int
    ) -> None:
        if self._opener.ending:
            return
        if raise_other(opening.path):
            self._go(None, opening, then)
        elif tries:
            # Two starts at once: the quicker one has the newsroom, and will answer soon.
            again = partial(self._raise_other, error, opening, then, tries - 1)
            QTimer.singleShot(_BETWEEN_TRIES, self, again)
        else:
            self._ask(error, opening, then)

    def _ask(self, error: NewsroomError, opening: Opening, then: Then | None) -> None:
        from newsroom.desktop.opening_dialog import ask_way  # noqa: PLC0415 - hopefully never

        opener = self._opener
        self._go(ask_way(error, opening, opener.window, opener.choose_backup), opening, then)

    def _go(self, wanted: Opening | None, opening: Opening, then: Then | None) -> None:
        opener = self._opener
        if wanted and wanted.path == opening.path:
            # What is to be done with it goes along where the passphrase that it is for does; else
            # what was answered was not done, and is asked again.
            kept = wanted.new_passphrase is not None and not (wanted.read_only or wanted.restore)
            if not kept:
                self._locks.answered = None
            opener.open(wanted, then if kept else None)
            return
        self._locks.answered = None
        if wanted:
            opener.open_chosen(wanted)
        elif opener.newsroom is None and opener.window:
            opener.window.close()
