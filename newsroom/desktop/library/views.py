"""The window's middle: the sidebar, and beside it the view that was chosen there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from newsroom.desktop.library.shelf import ALL, Kind, Shelf, read_shelf, shelf_text

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from newsroom.desktop.library.panel import LibraryPanel

_WIDTHS = (204, 1000)
_ROOMY = 150  # letters of the interface


class Views(QSplitter):
    """Holds the desk with its list, and in its place the board or the planning.

    A view of its own is made when it is chosen for the first time.
    """

    def __init__(self, desk: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("views")
        self.setChildrenCollapsible(False)
        self._desk = desk
        self._place = QStackedWidget()
        self._place.setObjectName("library")
        self._stack = QStackedWidget()
        self._stack.addWidget(desk)
        self._makers: dict[Kind, Callable[[], QWidget]] = {}
        self._made: dict[Kind, QWidget] = {}
        self._library: LibraryPanel | None = None
        self._before = ALL
        self._article = ""
        self._sidebar_action: QAction | None = None
        self._list_action: QAction | None = None
        self._following = False
        self.addWidget(self._place)
        self.addWidget(self._stack)
        self.setStretchFactor(1, 1)
        self.setSizes(list(_WIDTHS))

    @property
    def is_desk(self) -> bool:
        """Whether the desk with its list is shown."""
        return self._stack.currentWidget() is self._desk

    def offer(self, kind: Kind, make: Callable[[], QWidget]) -> None:
        """Show what `make` returns when this kind of shelf is chosen."""
        self._makers[kind] = make

    def show_desk(self) -> None:
        """Go back to the desk with its list."""
        if self._library and not self._library.sidebar.current.lists:
            self._library.sidebar.choose(self._before)
        self._stack.setCurrentWidget(self._desk)

    def show_article(self, uuid: str) -> None:
        """Go back to the desk when another article has come on it; not when one is shown anew."""
        if uuid != self._article:
            self._article = uuid
            self.show_desk()

    def show_view(self, kind: Kind) -> None:
        """Show the view of this kind; once more, the desk again."""
        if self._library is None:
            return
        shelf = Shelf(kind)
        if self._library.sidebar.current == shelf:
            self.show_desk()
        else:
            self._library.sidebar.choose(shelf)
            self._enter_view()

    def show_parts(self, *, beside: bool) -> None:
        """Show the sidebar where it is wanted; not `beside` the text alone."""
        wanted = self._sidebar_action is not None and self._sidebar_action.isChecked()
        self._place.setVisible(beside and wanted)

    def follow(self, library: LibraryPanel, layout: Mapping[str, str]) -> None:
        """Stand the library's sidebar here, as it was the last time."""
        self._library = library
        sidebar = library.sidebar
        sidebar.fold(layout.get("folded", "tag"))
        self._place.addWidget(sidebar)
        self._place.setCurrentWidget(sidebar)
        library.view_wanted.connect(self._on_wanted)
        sidebar.into_list.connect(self._on_into)
        library.restore_order(layout.get("order", ""))
        shelf = read_shelf(layout.get("shelf", ""))
        if self._sidebar_action:
            library.header.offer(self._sidebar_action)
        self._following = True
        if shelf.lists:
            sidebar.choose(shelf)
        self._following = False

    def restore(self, layout: Mapping[str, str], sidebar: QAction, library: QAction) -> None:
        """Take the width and whether the sidebar is shown from what was kept.

        `sidebar` and `library` are the actions that show it and the list.
        """
        self._sidebar_action, self._list_action = sidebar, library
        self.restoreState(QByteArray.fromBase64(layout.get("views", "").encode()))
        # On a narrow screen the text needs the room; the list's title leads to the same shelves.
        letters = self.screen().availableGeometry().width() / self.fontMetrics().averageCharWidth()
        usual = "1" if letters >= _ROOMY else "0"
        sidebar.setChecked(layout.get("sidebar", usual) == "1")
        sidebar.toggled.connect(lambda _shown: self.show_parts(beside=True))
        self.show_parts(beside=True)

    def kept(self, *, secret: bool) -> dict[str, str]:
        """Return what is to be remembered for the next time, outside the newsroom.

        `secret`: no word of the newsroom may be in it.
        """
        found = {
            "views": bytes(self.saveState().toBase64().data()).decode(),
            "sidebar": "1" if self._sidebar_action and self._sidebar_action.isChecked() else "0",
        }
        if self._library:
            sidebar, order = self._library.sidebar, self._library.model.order
            shelf = sidebar.current if sidebar.current.lists else self._before
            found["folded"] = sidebar.folded
            found["shelf"] = shelf_text(ALL if secret and shelf.tells else shelf)
            found["order"] = f"{order.by}:{'down' if order.descending else 'up'}"
        return found

    def _on_wanted(self, shelf: Shelf) -> None:
        if shelf.lists:
            self._before = shelf
            if self._list_action and not self._following:
                # Whoever chooses what the list shows wants to see it.
                self._list_action.setChecked(True)
            self._stack.setCurrentWidget(self._desk)
            return
        if shelf.kind not in self._made:
            if shelf.kind not in self._makers:
                return
            view = self._made[shelf.kind] = self._makers[shelf.kind]()
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(self._made[shelf.kind])

    def _enter_view(self) -> None:
        view = self._stack.currentWidget()
        if view:
            view.setFocus()

    def _on_into(self) -> None:
        # Only on a person's key: whoever walks through the sidebar stays in it.
        if self._library and self.is_desk:
            self._library.enter_list()
        else:
            self._enter_view()
