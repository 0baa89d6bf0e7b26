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
        dress: Callable[[], None],
        glance: Glance,
        open_: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._dress = dress
        self._glance = glance
        self._open = open_
        self._begun = False
        self._keys: HeldKeys | None = None
        window.painted.connect(self._begin)
        QTimer.singleShot(_UNSEEN, self, self._begin)

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        from newsroom.desktop.window.held_keys import HeldKeys  # noqa: PLC0415 - behind the window

        self._keys = HeldKeys(self._window)
        self._dress()
        self._window.show_frame()
        self._window.repaint()
        QTimer.singleShot(0, self, self._show_list)

    def end(self, *, opened: bool) -> None:
        """Do what was typed meanwhile; nothing, where the newsroom could not be `opened`."""
        if self._keys and opened:
            self._keys.release()
        elif self._keys:
            self._keys.forget()

    def _show_list(self) -> None:
        model, glance = self._window.show_list().model, self._glance
        wanted, order, limit = model.wanted

        def show(page: FoundPage | None) -> None:
            # An empty list offers first steps, which only an open newsroom can take.
            if page is not None and page.items:
                model.show_first(wanted, order, page)

        self._tasks.run(
            lambda _job: glance(wanted, order, limit),
            show,
            # Opening the newsroom will say what is wrong with it.
            lambda _error: None,
            owner=self,
            # Behind the painting of the list.
            ended=lambda: QTimer.singleShot(0, self, self._go_on),
        )

    def _go_on(self) -> None:
        self._open()
        self._furnish()

    def _furnish(self) -> None:
        if not self._window.furnished:
            self._window.furnish_on()
            # Keys and paintings come between any two parts.
            QTimer.singleShot(0, self, self._furnish)
