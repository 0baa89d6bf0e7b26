"""The line over the list: what it shows, in which order, and what else filters it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from newsroom.desktop.dates import number_text
from newsroom.desktop.library.filters import FilterButton
from newsroom.desktop.library.shelf import ALL, Shelf
from newsroom.desktop.library.sidebar import Sidebar
from newsroom.desktop.look import dress, icon
from newsroom.desktop.words import tr
from newsroom.domain.listing import NEWEST_FIRST, Order, Sorting
from newsroom.domain.newsroom import Category


class ListHeader(QWidget):
    """Names the shelf, whose button leads to the others while the sidebar is closed.

    Signals:
        ordered(Order): a person chose another order.
        keeping(): a person wants the search kept under a name.
    """

    ordered = Signal(object)
    keeping = Signal()

    def __init__(
        self,
        sidebar: Sidebar,
        categories: Callable[[], Sequence[Category]],
        zone: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._order = NEWEST_FIRST
        self._offered: QAction | None = None
        self.title = _Title()
        self._shelves = QMenu(self.title)
        self._shelves.aboutToShow.connect(self._fill_shelves)
        self.title.setMenu(self._shelves)
        self.sorting = self._button("arrow-up-down", tr("Order"))
        self.sorting.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._orders = QMenu(self.sorting)
        self.sorting.setMenu(self._orders)
        self._narrowed = False
        self._shelf = ALL
        self._fill_orders()
        dress(self.sorting, "bare")
        self.filters = FilterButton(categories, zone)
        self.keep = self._button("bookmark", tr("Keep this search…"))
        self.keep.clicked.connect(self.keeping)
        row = QHBoxLayout(self)
        edge = self.fontMetrics().averageCharWidth()
        row.setContentsMargins(edge, 0, edge, 0)
        row.setSpacing(edge // 3)
        row.addWidget(self.title, 1)
        for button in (self.keep, self.sorting, self.filters):
            row.addWidget(button)
        self.enable(sorting=True, keeping=False)

    def show_shelf(self, shelf: Shelf) -> None:
        """Name what the list shows, with how much there is."""
        self._shelf = shelf
        name = self._sidebar.name_of(shelf)
        # How much of it a search or filter leaves is not known before it is all read.
        count = None if self._narrowed else self._sidebar.count_of(shelf)
        self.title.show_name(name, "" if count is None else f" ({number_text(count)})")

    def show_order(self, order: Order) -> None:
        """Mark the order in the menu."""
        self._order = order
        for action in self._orders.actions():
            by = action.data()
            if by is not None:
                action.setChecked(by in (order.by.value, order.descending))
        self.sorting.setToolTip(tr("Order: {name}", name=_sorting_name(order.by)))

    def offer(self, action: QAction) -> None:
        """Offer an action below the shelves: the one that shows the sidebar."""
        self._offered = action

    def enable(self, *, sorting: bool, keeping: bool, narrowed: bool = False) -> None:
        """Offer what does something: what is found has its own order.

        `narrowed`: the list shows less than is on the shelf.
        """
        if narrowed != self._narrowed:
            self._narrowed = narrowed
            self.show_shelf(self._shelf)
        self.sorting.setEnabled(sorting)
        self.keep.setVisible(keeping)

    def _button(self, picture: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _fill_shelves(self) -> None:
        self._shelves.clear()
        current = self._sidebar.current
        for shelf, name in self._sidebar.names():
            count = self._sidebar.count_of(shelf)
            text = name.replace("&", "&&")
            action = self._shelves.addAction(f"{text}\t{number_text(count)}" if count else text)
            action.setCheckable(True)
            action.setChecked(shelf == current)
            action.triggered.connect(lambda _=False, one=shelf: self._sidebar.choose(one))
        if self._offered:
            self._shelves.addSeparator()
            self._shelves.addAction(self._offered)

    def _fill_orders(self) -> None:
        by = QActionGroup(self._orders)
        for sorting in Sorting:
            self._add_order(by, _sorting_name(sorting), sorting.value, self._on_by)
        self._orders.addSeparator()
        way = QActionGroup(self._orders)
        self._add_order(way, tr("Downwards"), True, self._on_way)  # noqa: FBT003 - a menu's datum
        self._add_order(way, tr("Upwards"), False, self._on_way)  # noqa: FBT003
        self.show_order(self._order)

    def _add_order(
        self, group: QActionGroup, name: str, data: object, chosen: Callable[[object], None]
    ) -> None:
        action = QAction(name, self._orders)
        action.setCheckable(True)
        action.setData(data)
        action.triggered.connect(lambda: chosen(data))
        group.addAction(action)
        self._orders.addAction(action)

    def _on_by(self, value: object) -> None:
        by = Sorting(str(value))
        # Words and states are read from the beginning, times from the end.
        self._set(Order(by, descending=by not in (Sorting.HEADLINE, Sorting.STATE)))

    def _on_way(self, descending: object) -> None:
        self._set(Order(self._order.by, descending=bool(descending)))

    def _set(self, order: Order) -> None:
        self.show_order(order)
        self.ordered.emit(order)


class _Title(QPushButton):
    """The shelf's name, as much of it as there is room for, and how much is on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("shelf")
        dress(self, "row")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name = self._count = ""

    def show_name(self, name: str, count: str) -> None:
        """Show a name of any length, and behind it the count, which is never cut."""
        self._name, self._count = name, count
        self.setAccessibleName(f"{name}{count}")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        taken = metrics.averageCharWidth() * 5 + metrics.horizontalAdvance(self._count)
        room = self.width() - taken
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(f"{shown}{self._count}".replace("&", "&&"))


def _sorting_name(sorting: Sorting) -> str:
    return {
        Sorting.DATE: tr("By date"),
        Sorting.SAVED: tr("By the last saving"),
        Sorting.HEADLINE: tr("By headline"),
        Sorting.STATE: tr("By state"),
        Sorting.WORDS: tr("By length"),
    }[sorting]
