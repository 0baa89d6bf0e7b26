"""Joins the window's parts with its menus, and with what works before a newsroom is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsroom.desktop.faults.opening import ProblemErrand
from newsroom.desktop.help.opening import Help
from newsroom.desktop.palette.opening import Palette
from newsroom.desktop.themes.opening import ThemeErrand
from newsroom.desktop.window.comfort import Comfort
from newsroom.desktop.window.details_key import DetailsKey
from newsroom.desktop.window.dropping import FileDrops
from newsroom.desktop.window.menus import fill_menus, format_actions
from newsroom.desktop.window.newsrooms import NewsroomErrands
from newsroom.desktop.window.recent import RecentNewsrooms
from newsroom.desktop.window.text_size import TextSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from newsroom.desktop.tasks import Tasks
    from newsroom.desktop.window.frame import Frame
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.settings import SettingsFile


def join(
    window: MainWindow,
    frame: Frame,
    settings: SettingsFile,
    tasks: Tasks,
    *,
    show_preview: Callable[[], None],
) -> list[QAction]:
    """Fill the menus and let the actions do what no newsroom is needed for.

    Returns the actions that need a text to work on.
    """
    actions, view = window.actions_, window.article_view
    recent = fill_menus(frame.menus, actions, view.body)
    window.newsrooms = NewsroomErrands(window)
    window.recent = RecentNewsrooms(
        recent, settings, window.newsrooms.show_here, window.newsrooms.show_beside, window
    )
    window.drops = FileDrops(window)
    TextSize(actions, view.body, settings, window)
    Palette(window, settings)
    ProblemErrand(window)
    DetailsKey(window)
    window.help = Help(window)
    ThemeErrand(window, settings, tasks, show_preview)
    Comfort(window, actions, view, settings)
    return format_actions(view.body)
