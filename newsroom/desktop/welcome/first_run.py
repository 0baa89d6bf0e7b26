"""Showing the welcome page for a new newsroom, once, and doing what was answered.

Where there is no file yet, none is made before the person begins: a place may have been mistyped.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom.desktop.plain import tell_refusal
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.unlocking.locks import Protection
from newsroom.domain.article import Filter
from newsroom.domain.newsroom import House
from newsroom.errors import NewsroomError
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Founding:
    """A newsroom that is to be founded at `path`, and what is then done with it.

    `failed` is told why it could not be.
    """

    path: Path
    then: Callable[[Newsroom], object]
    failed: Callable[[NewsroomError], None]
    passphrase: str = field(default="", repr=False)


def is_new(newsroom: Newsroom) -> bool:
    """Whether nobody has said or written anything in this newsroom yet."""
    if newsroom.read_only:
        return False
    library = newsroom.library
    return (
        newsroom.settings.get().name == House("").name
        and library.count(Filter()) == 0
        and library.count(Filter(trashed=True)) == 0
    )


class FirstRun(QObject):
    """Puts the welcome page in the middle of the window until it is answered or left.

    `place` is a newsroom that is open and has nothing in it yet, or where one may be founded.
    """

    def __init__(
        self,
        window: MainWindow,
        place: Newsroom | Path,
        tasks: Tasks,
        settings: SettingsFile,
        language: str,
        *,
        before: MainWindow | None = None,
    ) -> None:
        """`before` is the window that this one takes the place of, in another language."""
        super().__init__(window)
        from newsroom.desktop.welcome.page import WelcomePage  # noqa: PLC0415 - once in its life

        self._window = window
        self._newsroom = None if isinstance(place, Path) else place
        self._tasks = tasks
        self._settings = settings
        self.page = WelcomePage(
            self._newsroom.settings.get() if self._newsroom else House(""),
            settings.current.author,
            place if isinstance(place, Path) else place.path,
            language,
            encrypted=self._newsroom is not None and self._newsroom.encrypted,
        )
        self.page.begun.connect(self._on_begun)
        self.page.skipped.connect(self._on_skipped)
        self.page.language_wanted.connect(window.language_wanted)
        self.page.place_wanted.connect(self._on_place)
        window.show_first_page(self.page)
        self.page.name.setFocus()
        earlier = before.findChild(WelcomePage) if before else None
        if earlier:
            self.page.take_over(earlier)

    def _on_begun(self) -> None:
        page = self.page
        self._settings.change(author=page.author.text().strip())
        self._wait(waiting=True)
        fill = partial(_fill, values=page.values, samples=page.samples.isChecked())
        newsroom = self._newsroom_here
        if newsroom is None:
            self._found(fill)
        elif page.passphrase:
            # Encrypted while it is empty: nothing of it ever stands on the disk in plain.
            self._window.protection_wanted.emit(Protection(page.passphrase, fill, first=True))
        else:
            self._tasks.run(
                lambda _job: fill(newsroom),
                lambda _nothing: self.leave(),
                self._on_failed,
                owner=self,
            )

    def _on_skipped(self) -> None:
        if self._newsroom_here:
            self.leave()
        else:
            self._wait(waiting=True)
            self._found(_as_it_is)

    def _wait(self, *, waiting: bool) -> None:
        for button in (self.page.begin, self.page.skip):
            button.setEnabled(not waiting)

    @property
    def _newsroom_here(self) -> Newsroom | None:
        """The newsroom that is open, unless another place was chosen."""
        newsroom = self._newsroom
        return newsroom if newsroom and newsroom.path == self.page.path else None

    def _found(self, then: Callable[[Newsroom], object]) -> None:
        page = self.page
        founding = Founding(page.path, then, self._on_failed, page.passphrase)
        self._window.founding_wanted.emit(founding)

    def _on_failed(self, error: NewsroomError) -> None:
        self._wait(waiting=False)
        tell_refusal(self._window, error)

    def _on_place(self, path: Path) -> None:
        self._settings.change(author=self.page.author.text().strip())
        if os.path.lexists(path) and not (self._newsroom and self._newsroom.path == path):
            self._window.newsroom_wanted.emit(path)
        else:
            self.page.show_path(path)

    def leave(self) -> None:
        """Take the page away, and show what there is now."""
        self._window.leave_first_page()
        self._window.refresh_library()
        if self._window.library:
            self._window.library.list.setFocus()
        self.deleteLater()


def _fill(newsroom: Newsroom, *, values: dict[str, object], samples: bool) -> None:
    if not is_new(newsroom):
        return  # somebody else was quicker at this place, and it is theirs
    newsroom.settings.change(**values)
    if samples:
        newsroom.sampling.fill()


def _as_it_is(_newsroom: Newsroom) -> None:
    """Leave a newsroom as it was founded."""
