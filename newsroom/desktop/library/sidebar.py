"""The sidebar: what there is to choose from, with how much of it there is."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from newsroom.desktop.library.shelf import ALL, Kind, Shelf
from newsroom.desktop.library.shelf_delegate import COUNT, ShelfDelegate
from newsroom.desktop.look import dress, icon
from newsroom.desktop.states import state_name
from newsroom.desktop.words import tr
from newsroom.domain.listing import Shelves
from newsroom.domain.workflow import State

_SHELF = Qt.ItemDataRole.UserRole
_GROUP = Qt.ItemDataRole.UserRole + 1


class Sidebar(QTreeWidget):
    """Lists the shelves; the one that is chosen is current.

    Signals:
        chosen(Shelf): a person chose another shelf.
        renaming(str), forgetting(str): a person wants a saved search otherwise named, or gone.
        into_list(): a person goes on from the shelf into what it shows.
    """

    chosen = Signal(object)
    renaming = Signal(str)
    forgetting = Signal(str)
    into_list = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        dress(self, "panel")
        self.setAccessibleName(tr("Sidebar"))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setIndentation(self.fontMetrics().averageCharWidth() * 3 // 2)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ShelfDelegate(self))
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._folded: set[str] = set()
        self._shown: Shelves | None = None
        self._current = ALL
        self.currentItemChanged.connect(self._on_current)
        self.itemExpanded.connect(lambda item: self._folded.discard(item.data(0, _GROUP)))
        self.itemCollapsed.connect(lambda item: self._folded.add(item.data(0, _GROUP)))
        self.itemActivated.connect(self._on_activated)
        self.customContextMenuRequested.connect(self._on_menu)

    @property
    def current(self) -> Shelf:
        """What is chosen."""
        return self._current

    @property
    def folded(self) -> str:
        """The groups that are closed, as text."""
        return ",".join(sorted(self._folded))

    def fold(self, groups: str) -> None:
        """Close these groups when they are shown."""
        self._folded = set(groups.split(",")) - {""}

    def show_shelves(self, shelves: Shelves) -> None:
        """Show what there is; what is chosen stays chosen as long as it is there."""
        if shelves == self._shown:
            return
        self._shown = shelves
        scrolled = self.verticalScrollBar().value()
        with QSignalBlocker(self):
            self.clear()
            self._add(None, ALL, tr("All articles"), "newspaper", shelves.every)
            self._add(None, Shelf(Kind.MINE), tr("Mine"), "user", shelves.mine)
            self._add(None, Shelf(Kind.UNSENT), tr("Not exported"), "upload", shelves.unsent)
            self._add(None, Shelf(Kind.BOARD), tr("Board"), "square-kanban", None)
            self._add(None, Shelf(Kind.PLAN), tr("Planning"), "calendar", None)
            states = [
                (Shelf(Kind.STATE, state), state_name(state), shelves.states.get(state, 0))
                for state in State
            ]
            self._group("state", tr("States"), states)
            self._group(
                "search",
                tr("Saved searches"),
                [(Shelf(Kind.SEARCH, one.name), one.name, None) for one in shelves.searches],
            )
            self._group(
                "category",
                tr("Categories"),
                [
                    (Shelf(Kind.CATEGORY, one.text), one.text, one.articles)
                    for one in shelves.categories
                ],
            )
            self._group(
                "tag",
                tr("Tags"),
                [(Shelf(Kind.TAG, one.text), one.text, one.articles) for one in shelves.tags],
            )
            self._add(None, Shelf(Kind.TRASH), tr("Trash"), "trash", shelves.trashed)
            self._mark()
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def choose(self, shelf: Shelf) -> None:
        """Choose a shelf, as a person does."""
        if shelf != self._current:
            self._current = shelf
            with QSignalBlocker(self):
                self._mark()
            self.chosen.emit(shelf)

    def names(self) -> list[tuple[Shelf, str]]:
        """Return the shelves outside closed and long groups, with what they are called."""
        short = (Kind.CATEGORY, Kind.TAG)
        found = [(self._shelf(item), item.text(0)) for item in self._items()]
        return [(shelf, name) for shelf, name in found if shelf and shelf.kind not in short]

    def name_of(self, shelf: Shelf) -> str:
        """Return what a shelf is called."""
        for item in self._items():
            if self._shelf(item) == shelf:
                return item.text(0)
        return shelf.value or tr("All articles")

    def count_of(self, shelf: Shelf) -> int | None:
        """Return how many articles a shelf has, None where that is not known."""
        for item in self._items():
            if self._shelf(item) == shelf:
                count: int | None = item.data(0, COUNT)
                return count
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        shelf = self._current
        if shelf.kind is Kind.SEARCH and event.key() == Qt.Key.Key_F2:
            self.renaming.emit(shelf.value)
        elif shelf.kind is Kind.SEARCH and event.matches(QKeySequence.StandardKey.Delete):
            self.forgetting.emit(shelf.value)
        else:
            super().keyPressEvent(event)

    def _add(
        self,
        parent: QTreeWidgetItem | None,
        shelf: Shelf,
        name: str,
        picture: str,
        count: int | None,
    ) -> None:
        item = QTreeWidgetItem([name])
        item.setData(0, _SHELF, shelf)
        item.setData(0, COUNT, count)
        if picture:
            item.setIcon(0, icon(picture))
        # A tool tip that looks like HTML is read as such; a name may come from outside.
        item.setToolTip(0, f"<span>{escape(name)}</span>")
        spoken = name if count is None else tr("{name}, {count}", name=name, count=count)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)

    def _group(self, key: str, name: str, shelves: Iterable[tuple[Shelf, str, int | None]]) -> None:
        item = QTreeWidgetItem([name])
        item.setData(0, _GROUP, key)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(0, font)
        self.addTopLevelItem(item)
        for shelf, title, count in shelves:
            self._add(item, shelf, title, "", count)
        if item.childCount():
            item.setExpanded(key not in self._folded)
        else:
            self.takeTopLevelItem(self.indexOfTopLevelItem(item))

    def _items(self) -> Iterable[QTreeWidgetItem]:
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            assert item is not None
            yield item
            for place in range(item.childCount()):
                child = item.child(place)
                assert child is not None
                yield child

    def _shelf(self, item: QTreeWidgetItem) -> Shelf | None:
        shelf: Shelf | None = item.data(0, _SHELF)
        return shelf

    def _mark(self) -> None:
        for item in self._items():
            if self._shelf(item) == self._current:
                self.setCurrentItem(item)
                return
        self.setCurrentItem(None)  # type: ignore[call-overload]

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        shelf = self._shelf(item) if item else None
        if shelf is not None and shelf != self._current:
            self._current = shelf
            self.chosen.emit(shelf)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        if self._shelf(item):
            self.into_list.emit()

    def _on_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        shelf = self._shelf(item) if item else None
        if shelf is None or shelf.kind is not Kind.SEARCH:
            return
        menu = QMenu(self)
        rename = QAction(tr("Rename…"), menu)
        rename.triggered.connect(lambda: self.renaming.emit(shelf.value))
        forget = QAction(tr("Delete the saved search"), menu)
        forget.triggered.connect(lambda: self.forgetting.emit(shelf.value))
        menu.addActions([rename, forget])
        menu.exec(self.viewport().mapToGlobal(place))
        menu.deleteLater()
