"""The window's frame: bars, and the places in which its parts will stand, at their kept sizes.

It is what is on the screen first, a third of a second before its parts are read and made, so it
imports none of them; where each will stand, its ground stands already.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from newsroom.desktop.library.views import Views
from newsroom.desktop.look import dress
from newsroom.desktop.window.actions import Actions
from newsroom.desktop.window.menus import make_menus, make_tool_bar
from newsroom.desktop.window.preview_places import PreviewPlaces
from newsroom.desktop.window.status_line import StatusLine

_WIDTHS = (280, 980, 300)


class Frame:
    """The places of a window, from the left: the list, the text with its preview, and the side."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self.menus = make_menus(window)
        window.addToolBar(make_tool_bar(actions))
        self.status_line = StatusLine()
        window.setStatusBar(self.status_line)
        self.library = _place("library")
        self.middle = _place("page")
        dress(self.middle, "page")
        self.side = _place("sidePlace")
        self.side.hide()
        self.places = PreviewPlaces(self.middle)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.library, self.places, self.side):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_WIDTHS))
        self.views = Views(self.splitter)
        middle = QWidget()
        self.rows = QVBoxLayout(middle)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addWidget(self.views, 1)
        self.whole = QStackedWidget()
        self.whole.addWidget(middle)
        window.setCentralWidget(self.whole)


def _place(name: str) -> QStackedWidget:
    place = QStackedWidget()
    place.setObjectName(name)
    return place
