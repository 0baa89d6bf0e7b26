"""Showing the welcome page in a new newsroom, once, and doing what was answered."""

from __future__ import annotations

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
    """Puts the welcome page in the middle of the window until it is answered or left."""

    def __init__(
        self,
        window: MainWindow,
        newsroom: Newsroom,
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
        self._newsroom = newsroom
        self._tasks = tasks
        self._settings = settings
        self.page = WelcomePage(
            newsroom.settings.get(),
            settings.current.author,
            newsroom.path,
            language,
            encrypted=newsroom.encrypted,
        )
        self.page.begun.connect(self._on_begun)
        self.page.skipped.connect(self._leave)
        self.page.language_wanted.connect(window.language_wanted)
        self.page.place_wanted.connect(self._on_place)
        window.show_first_page(self.page)
        self.page.name.setFocus()
        earlier = before.findChild(WelcomePage) if before else None
        if earlier:
            self.page.take_over(earlier)

    def _on_begun(self) -> None:
        page, newsroom = self.page, self._newsroom
        values, samples = page.values, page.samples.isChecked()
        self._settings.change(author=page.author.text().strip())

        def failed(error: NewsroomError) -> None:
            page.begin.setEnabled(True)
            tell_refusal(self._window, error)

        page.begin.setEnabled(False)
        if page.passphrase:
            # Encrypted while it is empty: nothing of it ever stands on the disk in plain.
            then = partial(_fill, values=values, samples=samples)
            self._window.protection_wanted.emit(Protection(page.passphrase, then, first=True))
            return
        self._tasks.run(
            lambda _job: _fill(newsroom, values=values, samples=samples),
            lambda _nothing: self._leave(),
            failed,
            owner=self,
        )

    def _on_place(self, path: Path) -> None:
        self._settings.change(author=self.page.author.text().strip())
        self._window.newsroom_wanted.emit(path)

    def _leave(self) -> None:
        self._window.leave_first_page()
        self._window.refresh_library()
        self._window.show_name(self._newsroom.settings.get().name)
        if self._window.library:
            self._window.library.list.setFocus()
        self.deleteLater()


def _fill(newsroom: Newsroom, *, values: dict[str, object], samples: bool) -> None:
    newsroom.settings.change(**values)
    if samples:
        newsroom.sampling.fill()
