"""The first moments of the window: its ground, its frame, a page of its list, then all the rest.

Each is on the screen before the next is read from the disk, and what a person does meanwhile is
not lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from newsroom.desktop.tasks import Tasks
    from newsroom.desktop.window.held_keys import HeldKeys
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.domain.article import Filter
    from newsroom.domain.found import FoundPage
    from newsroom.domain.listing import Order
    from newsroom.settings import SettingsFile

_PAGE = 100  # articles, as many as the list takes at a time
_UNSEEN = 300  # milliseconds after which a window that nobody sees, minimised, goes on too

Glance = Callable[["Filter", "Order", int], "FoundPage | None"]


class FirstMoments(QObject):
    """Brings one window from its ground to a whole one.

    `dress` puts on the look and the language; `open_` opens the newsroom behind the window.
    """

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        *,
        settings: SettingsFile,
        dress: Callable[[], None],
        glance: Glance,
        open_: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._settings = settings
        self._dress = dress
        self._glance = glance
        self._open = open_
        self._begun = False
        self._keys: HeldKeys | None = None
        self._page: FoundPage | None = None
        self._looked = False
        self._listed = False
        window.painted.connect(self._begin)
        QTimer.singleShot(_UNSEEN, self, self._begin)

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        from newsroom.desktop.window.held_keys import HeldKeys  # noqa: PLC0415 - behind the window

        self._keys = HeldKeys(self._window)
        self._look()
        self._dress()
        self._window.show_frame()
        self._window.repaint()
        QTimer.singleShot(0, self, self._show_list)

    def _look(self) -> None:
        """Read the first page, in the pool, while the frame and the list are made for it."""
        from newsroom.desktop.library.wanted import wanted_at_first  # noqa: PLC0415 - as above

        glance = self._glance
        wanted, order = self._wanted = wanted_at_first(self._settings.current)

        def keep(page: FoundPage | None) -> None:
            self._page = page

        self._tasks.run(
            lambda _job: glance(wanted, order, _PAGE),
            keep,
            # Opening the newsroom will say what is wrong with it.
            lambda _error: None,
            owner=self,
            ended=self._on_looked,
        )

    def _on_looked(self) -> None:
        self._looked = True
        if self._listed:
            self._show_page()

    def end(self, *, opened: bool) -> None:
        """Do what was typed meanwhile; nothing, where the newsroom could not be `opened`."""
        if self._keys and opened:
            self._keys.release()
        elif self._keys:
            self._keys.forget()

    def _show_list(self) -> None:
        self._window.show_list()
        self._listed = True
        if self._looked:
            self._show_page()

    def _show_page(self) -> None:
        library = self._window.library
        # An empty list offers first steps, which only an open newsroom can take.
        if library and self._page and self._page.items:
            wanted, order = self._wanted
            library.model.show_first(wanted, order, self._page)
        # Behind the painting of the list.
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        self._open()
        self._furnish()

    def _furnish(self) -> None:
        if not self._window.furnished:
            self._window.furnish_on()
            # Keys and paintings come between any two parts.
            QTimer.singleShot(0, self, self._furnish)
