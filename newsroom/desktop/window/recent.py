"""The newsrooms that were opened last, in the File menu; those that are gone are named, greyed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from newsroom.desktop.words import tr
from newsroom.settings import SettingsFile

_MOST = 8
_LONGEST = 60  # letters of a path


class RecentNewsrooms(QObject):
    """Fills a menu as it is opened; `here` or `beside` is called with what is chosen."""

    def __init__(
        self,
        menu: QMenu,
        settings: SettingsFile,
        here: Callable[[Path], None],
        beside: Callable[[Path], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._menu = menu
        self._settings = settings
        self._here = here
        self._beside = beside
        self._open: Path | None = None
        menu.aboutToShow.connect(self._fill)
        self._enable()

    def note(self, path: Path) -> None:
        """Hear that a newsroom is open now."""
        self._open = path
        others = [one for one in self._settings.current.recent_newsrooms if one != str(path)]
        self._settings.change(recent_newsrooms=[str(path), *others][:_MOST])
        self._enable()

    def _fill(self) -> None:
        self._menu.clear()
        # Another window may have opened one meanwhile.
        for place in self._settings.read_again().recent_newsrooms:
            path = Path(place)
            told = place if len(place) <= _LONGEST else f"…{place[-_LONGEST:]}"
            text = f"{path.stem} – {told}" if path.stem else told
            there = path.is_file()
            if not there:
                text = tr("{newsroom} (not there now)", newsroom=text)
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setEnabled(there)
            if path == self._open:
                action.setCheckable(True)
                action.setChecked(True)
                action.setEnabled(False)
            action.triggered.connect(lambda _=False, chosen=path: self._choose(chosen))
        self._menu.addSeparator()
        beside = self._menu.addAction(tr("Each in a window of its own"))
        beside.setCheckable(True)
        beside.setChecked(self._settings.current.newsroom_windows)
        beside.toggled.connect(lambda on: self._settings.change(newsroom_windows=on))
        self._menu.addAction(tr("Forget these")).triggered.connect(self._forget)

    def _choose(self, path: Path) -> None:
        (self._beside if self._settings.current.newsroom_windows else self._here)(path)

    def _forget(self) -> None:
        self._settings.change(recent_newsrooms=[])
        self._enable()

    def _enable(self) -> None:
        self._menu.setEnabled(bool(self._settings.current.recent_newsrooms))
