"""The list of articles as Qt sees it; it takes from the library a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr
from newsroom.domain.article import Filter
from newsroom.domain.found import Found, FoundPage
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.library import Library

PAGE = 100
"""How many articles are taken at a time."""
SEARCHED = 50
"""How many matches of a search are taken at a time; each costs the reading of its text."""
_AT_ONCE = 500  # taken in the window's thread: some milliseconds
SUMMARY = Qt.ItemDataRole.UserRole
FOUND = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class LibraryModel(QAbstractListModel):
    """Shows the articles that a filter leaves, the newest first.

    Pages of the plain list are taken at once; searching goes through the tasks, and the last query
    wins.

    Signals:
        loading(): the articles are about to be replaced.
        loaded(): they have been.
        failed(NewsroomError): the newsroom could not be read; what was shown stays.
    """

    loading = Signal()
    loaded = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._wanted = Filter()
        self._filter = Filter()
        self._items: list[Found] = []
        self._after: str | None = None
        self._asked = 0

    @property
    def filter(self) -> Filter:
        """Which articles are shown."""
        return self._filter

    def set_filter(self, wanted: Filter) -> None:
        """Show other articles."""
        self._wanted = wanted
        self._load(_page_size(wanted))

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
        asked, wanted, library = self._asked, self._wanted, self._library
        if not wanted.query.strip() and limit <= _AT_ONCE:
            self._show(wanted, library.found(wanted, limit=limit))
            return

        def work(_job: Job) -> FoundPage:
            return library.found(wanted, limit=limit)

        def show(page: FoundPage) -> None:
            if asked == self._asked:
                self._show(wanted, page)

        def fail(error: NewsroomError) -> None:
            if asked == self._asked:
                self.failed.emit(error)

        self._tasks.run(work, show, fail, owner=self)

    def _show(self, wanted: Filter, page: FoundPage) -> None:
        self.loading.emit()
        self.beginResetModel()
        self._filter = wanted
        self._items = list(page.items)
        self._after = page.after
        self.endResetModel()
        self.loaded.emit()

    def row_of(self, article: int) -> int | None:
        """Return the row in which an article stands, None when it is not among those taken."""
        for row, found in enumerate(self._items):
            if found.summary.id == article:
                return row
        return None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._items)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802
        return not parent.isValid() and self._after is not None

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802
        if parent.isValid() or self._after is None:
            return
        page = self._library.found(self._filter, self._after, _page_size(self._filter))
        self._after = page.after
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
        if role == SUMMARY:
            return found.summary
        if role == FOUND:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return found.summary.headline or tr("Without a headline")
        return None


def _page_size(wanted: Filter) -> int:
    return SEARCHED if wanted.query.strip() else PAGE
