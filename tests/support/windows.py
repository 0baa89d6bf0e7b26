"""The real window on a real newsroom."""

from __future__ import annotations

from pathlib import Path

from newsroom.desktop.tasks import Tasks
from newsroom.desktop.window.main_window import MainWindow
from newsroom.services.newsroom import Newsroom
from newsroom.settings import SettingsFile


def make_window(newsroom: Newsroom, folder: Path) -> tuple[MainWindow, Tasks]:
    """Return the window of a newsroom, with settings of its own, not shown yet."""
    tasks = Tasks()
    window = MainWindow(SettingsFile(folder / "settings.json"), tasks)
    window.show_newsroom(newsroom)
    return window, tasks
