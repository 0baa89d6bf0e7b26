"""The program with its window: the look, the language, and which newsroom is open."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from newsroom import __version__, paths
from newsroom.desktop.faults.catching import Faults
from newsroom.desktop.file_kinds import tell_file_kinds
from newsroom.desktop.first_moments import FirstMoments
from newsroom.desktop.garbage import GarbageCollector
from newsroom.desktop.instance import raise_other
from newsroom.desktop.look import apply_ground
from newsroom.desktop.preview.start import register_scheme
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.unlocking.locks import Locks, Then
from newsroom.desktop.ways_out import WaysOut
from newsroom.desktop.welcome.beginnings import Beginnings
from newsroom.desktop.window.main_window import MainWindow
from newsroom.desktop.words import (
    LANGUAGES,
    install_language,
    system_language,
)
from newsroom.domain.message import Message
from newsroom.errors import Locked, NewsroomError, NoneYet
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.backups.automatic import LastBackup
    from newsroom.desktop.doorbell import Doorbell
    from newsroom.desktop.look import Scheme
    from newsroom.domain.article import Filter
    from newsroom.domain.backup import Listed
    from newsroom.domain.found import FoundPage
    from newsroom.domain.listing import Order
    from newsroom.domain.opening import Opening
    from newsroom.services.known import KnownNewsrooms
    from newsroom.services.newsroom import Newsroom

Open = Callable[["Opening"], "Newsroom"]
Glance = Callable[[Path, "Filter", "Order", int], "FoundPage | None"]
"""Returns the first page of a list, where it can be read without opening the newsroom."""
Backups = Callable[[Path], "list[Listed]"]
"""Returns a newsroom's backups, with what is in those that can be read."""

_BETWEEN_LOOKS = 20  # milliseconds

NO_SCREEN = Message(
    "There is no screen to open the window on. Start it from a desktop session, or use a command: "
    "newsroom --help lists them."
)


def has_screen() -> bool:
    """Tell whether a window can be opened; Qt would end the process where it can not."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _no_glance(_path: Path, _wanted: Filter, _order: Order, _limit: int) -> FoundPage | None:
    return None


def _backups_of(path: Path) -> list[Listed]:
    # Heavy, as everything that reads a newsroom's file is.
    from newsroom.services.restoring import backups_of  # noqa: PLC0415

    return backups_of(path)


def run(
    path: Path,
    open_file: Open,
    settings: SettingsFile,
    known: Callable[[], KnownNewsrooms],
    glance: Glance = _no_glance,
    *,
    backups: Backups = _backups_of,
) -> int:
    """Show the window of the newsroom at `path` until it is closed; return the exit status.

    Where another window has that newsroom, it comes to the front, and this process ends.
    """
    register_scheme()
    tell_file_kinds()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("newsroom")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("newsroom")
    if raise_other(path):
        return 0
    # A window gives way to another (of another language or newsroom) without ending the program.
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, open_file, settings, known, glance, backups=backups)
    faults = Faults(
        paths.state_folder() / "reports", program.keep_text, lambda: program.window, program.leave
    )
    faults.install()
    program.start(path)
    status = app.exec()
    program.end()
    faults.remove()
    return status


class Program(QObject):
    """Holds the window and the newsroom, and puts others in their place."""

    def __init__(
        self,
        app: QApplication,
        open_file: Open,
        settings: SettingsFile,
        known: Callable[[], KnownNewsrooms],
        glance: Glance = _no_glance,
        *,
        backups: Backups = _backups_of,
    ) -> None:
        super().__init__()
        self._app = app
        self._open_file = open_file
        self._settings = settings
        self._known = known
        self._glance = glance
        self._backups = backups
        self._doorbell: Doorbell | None = None
        self.tasks = Tasks(self)
        self._locks = Locks(self, self)
        self._ways = WaysOut(self, self._locks, self)
        self._beginnings = Beginnings(self, self._locks, self.tasks, settings, self)
        self._garbage = GarbageCollector(app)
        self.newsroom: Newsroom | None = None
        self.window: MainWindow | None = None
        self._chosen: Path | None = None
        self._replacing = False
        self.ending = False
        self._dressed = False
        self._first: FirstMoments | None = None
        self._last: LastBackup | None = None
        apply_ground(app, settings.current.scheme)

    @property
    def language(self) -> str:
        """The interface's language."""
        chosen = self._settings.current.language
        return chosen if chosen in LANGUAGES else system_language()

    def start(self, path: Path) -> None:
        """Show the window and open the newsroom behind it."""
        window = self._show_window()
        # The frame is on the screen before anything heavy is imported.
        opening = partial(self._open_at, path)
        glance = partial(self._glance, path)
        self._first = FirstMoments(
            window,
            self.tasks,
            settings=self._settings,
            dress=self._dress,
            glance=glance,
            open_=opening,
        )

    def _open_at(self, path: Path) -> None:
        from newsroom.domain.opening import Opening  # noqa: PLC0415 - behind the window

        # A place may have been mistyped: nothing is founded there before a person says so.
        self.open(Opening(path, window=True, only_known=True))

    def open(self, opening: Opening, then: Then | None = None) -> None:
        """Open a newsroom in place of the one that is open; `then` is done with it before."""
        self.tasks.run(
            lambda _job: _opened(self._open_file(opening), then),
            self._on_opened,
            lambda error: self._on_not_opened(error, opening, then),
            owner=self,
        )

    def give_way(self, then: Callable[[Newsroom], None]) -> None:
        """Leave the newsroom to `then` when nothing of the window looks into it any more."""
        newsroom, self.newsroom = self.newsroom, None
        if newsroom is not None:
            self._replace_window(None)
            self.tasks.cancel_all()
            self._when_idle(partial(then, newsroom))

    def choose_newsroom(self, opening: Opening) -> None:
        """Let a person choose another newsroom than the one that cannot be opened."""
        from newsroom.desktop.opening_dialog import choose_newsroom  # noqa: PLC0415 - seldom

        wanted = choose_newsroom(opening, self.window)
        if wanted:
            self.open_chosen(wanted)

    def open_chosen(self, opening: Opening, then: Then | None = None) -> None:
        """Open the newsroom that a person has chosen; the next start will, too."""
        now = self.newsroom
        if now and not now.read_only and now.path.resolve() == opening.path.resolve():
            return
        self._chosen = opening.path
        self.open(opening, then)

    def keep_text(self) -> None:
        """Bring what is typed to the disk now."""
        if self.window and self.window.desk:
            self.window.desk.journal.keep_now()

    def leave(self) -> None:
        """End the program as a person would: what is unsaved is saved first."""
        if self.window:
            self.window.close()
        else:
            self._app.quit()

    def end(self) -> None:
        """Let the work end and close the newsroom."""
        self.ending = True
        self.tasks.cancel_all()
        self.tasks.wait_for_done()
        self._garbage.stop()
        if self._doorbell:
            self._doorbell.stop()
        if self.window:
            # With its timers: what they would start has no thread pool any more.
            self.window.deleteLater()
            self.window = None
        if self.newsroom:
            self.newsroom.close()
            self.newsroom = None

    def _show_window(self) -> MainWindow:
        window = self.window = MainWindow(self._settings, self.tasks, self.language)
        window.closed.connect(self._on_closed)
        window.scheme_wanted.connect(self._on_scheme)
        window.language_wanted.connect(self._on_language)
        window.newsroom_wanted.connect(self._on_newsroom_wanted)
        window.restore_wanted.connect(self._on_restore_wanted)
        self._locks.follow(window)
        self._beginnings.follow(window)
        if self._dressed:
            window.furnish()
        window.show()
        return window

    def _dress(self) -> None:
        """Put on the look and the language."""
        from newsroom.desktop.look import apply_look  # noqa: PLC0415 - behind the window

        self._dressed = True
        apply_look(self._app, self._settings.current.scheme)
        install_language(self._app, self.language)

    def _on_opened(self, newsroom: Newsroom) -> None:
        from newsroom.desktop.faults.log import note, start_log  # noqa: PLC0415 - behind the window

        if self.ending:
            newsroom.close()
            return
        start_log(paths.state_folder())
        note(f"opened, read-only: {newsroom.read_only}, version {__version__}")
        self._locks.leave()
        earlier, self.newsroom = self.newsroom, newsroom
        if newsroom.path == self._chosen:
            # The next start, of a command too, is in the newsroom that was chosen last.
            self._settings.change(newsroom=str(newsroom.path))
        self._hang_up(newsroom)
        self._beginnings.end()
        if earlier:
            self._replace_window(None)
            # Behind what its window still had to write.
            self.tasks.run(
                lambda job: _end(earlier, job), _nothing, lambda _error: None, owner=self
            )
        elif self.window:
            self._fill(self.window, newsroom, None)
        self._locks.tell_left(newsroom)
        self._end_first_moments(opened=True)

    def _end_first_moments(self, *, opened: bool) -> None:
        first, self._first = self._first, None
        if first and shiboken6.isValid(first):
            first.end(opened=opened)

    def _hang_up(self, newsroom: Newsroom) -> None:
        """Let other starts on this newsroom ring here."""
        bell = self._bell()
        if newsroom.read_only:
            bell.stop()  # whoever writes it has a bell of their own
        else:
            bell.listen(newsroom.path)

    def _bell(self) -> Doorbell:
        from newsroom.desktop.doorbell import Doorbell  # noqa: PLC0415 - behind the window

        if self._doorbell is None:
            self._doorbell = Doorbell(self)
            self._doorbell.rung.connect(self._on_rung)
        return self._doorbell

    def _fill(
        self,
        window: MainWindow,
        newsroom: Newsroom,
        article: int | None,
        before: MainWindow | None = None,
    ) -> None:
        from newsroom.desktop.backups.automatic import HourlyBackups  # noqa: PLC0415
        from newsroom.desktop.window.notices import Notices  # noqa: PLC0415

        window.show_newsroom(newsroom, article)
        Notices(window, newsroom, self._known(), self.tasks)
        HourlyBackups(window, newsroom, self.tasks)

        window.recent.note(newsroom.path.absolute())
        self._beginnings.ask_where_nothing_is(newsroom, self.language, before)

    def _on_rung(self) -> None:
        window = self.window
        if window:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
            self._app.alert(window)  # where a program may not come to the front by itself

    def _on_not_opened(
        self, error: NewsroomError, opening: Opening, then: Then | None = None
    ) -> None:
        if self.ending:
            return
        self._end_first_moments(opened=False)
        if isinstance(error, Locked):
            self._locks.ask(error, opening, then)
            return
        self._locks.leave()
        if not self._beginnings.takes(error, opening, self.language):
            self._ways.offer(error, opening, then)
        elif isinstance(error, NoneYet) and not self._bell().listen_where_none_is(opening.path):
            self.leave()  # its first page is in another window, which has come to the front

    def _on_newsroom_wanted(self, path: Path) -> None:
        from newsroom.domain.opening import Opening  # noqa: PLC0415 - as above

        self.open_chosen(Opening(path, window=True))

    def _on_scheme(self, scheme: Scheme) -> None:
        from newsroom.desktop.look import apply_look  # noqa: PLC0415 - as above

        self._settings.change(scheme=scheme)
        apply_look(self._app, scheme)

    def _on_language(self, language: str) -> None:
        window = self.window
        if window is None or language == self.language:
            return

        def change() -> None:
            self._settings.change(language=language)
            install_language(self._app, language)
            sheet = window.desk.sheet if window.desk else None
            article = sheet.article.id if sheet and sheet.article else None
            self._replace_window(article, go_on=True)

        if window.desk:
            window.desk.leave(change)
        else:
            change()

    def _replace_window(self, article: int | None, *, go_on: bool = False) -> None:
        """Let another window take the place of this; `go_on` if it has the same newsroom."""
        before = self.window
        self._replacing = True
        if before:
            before.keep_layout()
        window = self._show_window()
        if self.newsroom:
            self._fill(window, self.newsroom, article, before if go_on else None)
        elif go_on:
            self._beginnings.ask_where_none_is(self.language, before)
        if before:
            before.close()
            before.deleteLater()
        self._replacing = False

    def choose_backup(self, path: Path) -> Path | None:
        """Let a person choose among the backups of a newsroom."""
        from newsroom.desktop.backups.choice_dialog import ChoiceDialog  # noqa: PLC0415

        dialog = ChoiceDialog(path, partial(self._backups, path), self.tasks, self.window)
        return dialog.chosen if dialog.exec() else None

    def _on_restore_wanted(self, backup: Path) -> None:
        self.give_way(partial(self._restore, backup))

    def _restore(self, backup: Path, newsroom: Newsroom) -> None:
        from newsroom.domain.opening import Opening  # noqa: PLC0415 - as above

        newsroom.close()
        self.open(Opening(newsroom.path, window=True, restore=backup))

    def _when_idle(self, then: Callable[[], None]) -> None:
        if self.tasks.busy:
            QTimer.singleShot(_BETWEEN_LOOKS, self, partial(self._when_idle, then))
        else:
            then()

    def _on_closed(self) -> None:
        if self._replacing:
            return
        if self.newsroom and not self.newsroom.read_only:
            from newsroom.desktop.backups.automatic import LastBackup  # noqa: PLC0415

            self._last = LastBackup(self.newsroom, self.tasks, self._app.quit)
        else:
            self._app.quit()


def _opened(newsroom: Newsroom, then: Then | None) -> Newsroom:
    try:
        if then:
            then(newsroom)
    except NewsroomError:
        newsroom.close()
        raise
    return newsroom


def _end(newsroom: Newsroom, job: Job) -> None:
    """Back a newsroom up that gives way to another, and close it."""
    from newsroom.domain.backup import Kind  # noqa: PLC0415 - seldom

    try:
        if not newsroom.read_only:
            newsroom.backups.make(Kind.CLOSE, cancelled=lambda: job.cancelled)
    finally:
        newsroom.close()


def _nothing(_value: object) -> None:
    """Do nothing: every text is saved, and nobody waits for the backup."""
