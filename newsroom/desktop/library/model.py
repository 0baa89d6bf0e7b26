"""The list of articles as Qt sees it; it takes from the library a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsroom.desktop.library.marks import spoken, told
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr
from newsroom.domain.found import Found, FoundPage
from newsroom.domain.listed import Filter
from newsroom.domain.listing import NEWEST_FIRST, Order
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.library import Library

PAGE = 100
"""How many articles are taken at a time."""
SEARCHED = 50
"""How many matches of a search are taken at a time; each costs the reading of its text."""
_AT_ONCE = 200  # taken in the window's thread: some milliseconds
SUMMARY = Qt.ItemDataRole.UserRole
FOUND = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class LibraryModel(QAbstractListModel):
    """Shows the articles that a filter leaves, in an order.

    Pages of the plain list, the newest first, are taken at once; everything else goes through the
    tasks, and the last question wins. Before there is a library, wishes wait for it.

    Signals:
        loading(): the articles are about to be replaced.
        loaded(): they have been.
        failed(NewsroomError): the newsroom could not be read; what was shown stays.
    """

    loading = Signal()
    loaded = Signal()
    failed = Signal(object)

    def __init__(
        self, library: Library | None, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._wanted = Filter()
        self._filter = Filter()
        self._order = NEWEST_FIRST
        self._rows: dict[int, int] | None = None
        self._fetching = False
        self._items: list[Found] = []
        self._after: str | None = None
        self._asked = 0

    @property
    def filter(self) -> Filter:
        """Which articles are shown."""
        return self._filter

    @property
    def order(self) -> Order:
        """How they are ordered; what is searched for stands the newest first."""
        return self._order

    def set_filter(self, wanted: Filter, order: Order | None = None) -> None:
        """Show other articles, or the same in another order."""
        self._wanted = wanted
        self._order = order or self._order
        self._load(_page_size(wanted))

    def follow(self, library: Library) -> None:
        """Take the articles from here from now on."""
        self._library = library
        self.refresh()

    def show_these(self, items: Sequence[Found]) -> None:
        """Show these articles and no others, until a filter is set."""
        self._asked += 1
        self._wanted = Filter()
        self._show(self._wanted, FoundPage(tuple(items), None))

    def refresh(self) -> None:
        """Take anew what is shown, as far as it was taken."""
        self._load(max(_page_size(self._wanted), len(self._items)))

    def _load(self, limit: int) -> None:
        self._asked += 1
        asked, wanted, library, order = self._asked, self._wanted, self._library, self._order
        if library is None:
            return
        if _is_quick(wanted, order) and limit <= _AT_ONCE:
            self._show(wanted, library.found(wanted, limit=limit))
            return

        def work(_job: Job) -> FoundPage:
            return library.found(wanted, None, limit, order)

        def show(page: FoundPage) -> None:
            if asked == self._asked:
                self._show(wanted, page)

        def fail(error: NewsroomError) -> None:
            if asked == self._asked:
                self.failed.emit(error)

        self._tasks.run(work, show, fail, owner=self)

    def show_first(self, wanted: Filter, order: Order, page: FoundPage) -> None:
        """Show a page that was read before there is a library, if it is still wanted."""
        if self._library is None and (wanted, order) == (self._wanted, self._order):
            self._show(wanted, page)

    def _show(self, wanted: Filter, page: FoundPage) -> None:
        self.loading.emit()
        self.beginResetModel()
        self._filter = wanted
        self._items = list(page.items)
        self._rows = None
        self._fetching = False
        self._after = page.after
        self.endResetModel()
        self.loaded.emit()

    @property
    def has_more(self) -> bool:
        """Whether there are articles beyond those that were taken."""
        return self._after is not None

    def row_of(self, article: int) -> int | None:
        """Return the row in which an article stands, None when it is not among those taken."""
        if self._rows is None:
            self._rows = {found.summary.id: row for row, found in enumerate(self._items)}
        return self._rows.get(article)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._items)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802
        more = self._library is not None and self._after is not None and not self._fetching
        return more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802
        library = self._library
        if parent.isValid() or self._after is None or library is None:
            return
        asked, wanted, order, after = self._asked, self._filter, self._order, self._after
        limit = _page_size(wanted)
        if _is_quick(wanted, order):
            self._add(library.found(wanted, after, limit))
            return
        self._fetching = True

        def show(page: FoundPage) -> None:
            if asked == self._asked:
                self._fetching = False
                self._add(page)

        def fail(_error: NewsroomError) -> None:
            # What is shown stays; the next scrolling asks again.
            if asked == self._asked:
                self._fetching = False

        self._tasks.run(
            lambda _job: library.found(wanted, after, limit, order), show, fail, owner=self
        )

    def _add(self, page: FoundPage) -> None:
        self._after = page.after
        self._rows = None
        if not page.items:
            return
        first = len(self._items)
        self.beginInsertRows(_NO_PARENT, first, first + len(page.items) - 1)
        self._items += page.items
        self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        found = self._items[index.row()]
        given = _GIVEN.get(role)
        return given(found) if given else None


_GIVEN: Mapping[int, Callable[[Found], object]] = {
    SUMMARY: lambda found: found.summary,
    FOUND: lambda found: found,
    Qt.ItemDataRole.AccessibleTextRole: lambda found: spoken(found.summary),
    Qt.ItemDataRole.ToolTipRole: lambda found: told(found.summary),
    Qt.ItemDataRole.DisplayRole: lambda found: found.summary.headline or tr("Without a headline"),
}


def _is_quick(wanted: Filter, order: Order) -> bool:
    # By the date there is an index for each of these, and a page costs some milliseconds.
    beside = wanted.query.strip() or wanted.tag or wanted.byline or wanted.unsent
    return not beside and order == NEWEST_FIRST


def _page_size(wanted: Filter) -> int:
    return SEARCHED if wanted.query.strip() else PAGE
