"""A folder into which editors' answers come: each new one is told, and taken in when it is wanted.

Not by itself: a decision may take the article on to another state while somebody writes in it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom.desktop.asking_for_files import ask_for_folder
from newsroom.desktop.folder_watch import FolderWatch
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom
    from newsroom.settings import SettingsFile


class AnswerWatch(QObject):
    """Watches the folder that this person chose, and says what has come into it."""

    def __init__(
        self,
        window: MainWindow,
        newsroom: Newsroom,
        take_in: Callable[[list[Path]], None],
        tasks: Tasks,
        settings: SettingsFile,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._take_in = take_in
        self._settings = settings
        reviews = newsroom.reviews

        def new(path: Path) -> Path | None:
            return None if reviews.knows(path) else path

        # What is no answer is somebody else's file: nothing is said of it.
        self.watch = FolderWatch(new, (".json",), tasks, self)
        self.watch.taken.connect(self._on_come)
        action = window.actions_.watch_answers
        action.setChecked(bool(settings.current.answers_folder))
        action.triggered.connect(self._on_wanted)
        if not newsroom.read_only:
            self.watch.watch(settings.current.answers_folder)

    def _on_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's
        folder = ""
        if wanted:
            folder = ask_for_folder(self._window, tr("Choose the folder into which answers come"))
        self._window.actions_.watch_answers.setChecked(bool(folder))
        self._settings.change(answers_folder=folder)
        self.watch.watch(folder)

    def _on_come(self, path: Path | None) -> None:
        if path is not None:
            self._window.notices.add(
                tr("An editor’s answer has come: {name}", name=path.name),
                tr("Take it in"),
                lambda: self._take_in([path]),
                once=True,
            )
