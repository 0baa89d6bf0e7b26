"""The list of articles as Qt sees it; it takes from the library a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsroom.desktop.words import tr
from newsroom.domain.article import Filter, Summary

if TYPE_CHECKING:
    from newsroom.services.library import Library

PAGE = 100
"""How many articles are taken at a time."""
SUMMARY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class LibraryModel(QAbstractListModel):
    """Shows the articles that a filter leaves, the newest first."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._filter = Filter()
        self._items: list[Summary] = []
        self._after: str | None = None

    @property
    def filter(self) -> Filter:
        """Which articles are shown."""
        return self._filter

    def set_filter(self, wanted: Filter) -> None:
        """Show other articles."""
        self._filter = wanted
        self._load(PAGE)

    def refresh(self) -> None:
        """Take anew what is shown, as far as it was taken."""
        self._load(max(PAGE, len(self._items)))

    def _load(self, limit: int) -> None:
        page = self._library.page(self._filter, limit=limit)
        self.beginResetModel()
        self._items = list(page.items)
        self._after = page.after
        self.endResetModel()

    def row_of(self, article: int) -> int | None:
        """Return the row in which an article stands, None when it is not among those taken."""
        for row, summary in enumerate(self._items):
            if summary.id == article:
                return row
        return None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._items)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802
        return not parent.isValid() and self._after is not None

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802
        if parent.isValid() or self._after is None:
            return
        page = self._library.page(self._filter, self._after)
        first = len(self._items)
        self.beginInsertRows(_NO_PARENT, first, first + len(page.items) - 1)
        self._items += page.items
        self._after = page.after
        self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        summary = self._items[index.row()]
        if role == SUMMARY:
            return summary
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return summary.headline or tr("Without a headline")
        return None
