"""The list of articles itself, as the library and the quick switch show it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QWidget

from newsroom.desktop.library.delegate import ArticleDelegate
from newsroom.desktop.library.model import SUMMARY, LibraryModel
from newsroom.desktop.words import tr


class ArticleList(QListView):
    """Articles below one another; what is current was chosen by somebody.

    Signals:
        selection_changed(): others are selected, by whomever.
    """

    selection_changed = Signal()

    def __init__(
        self, model: LibraryModel, parent: QWidget | None = None, *, headline_lines: int = 2
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Articles"))
        self.setModel(model)
        self.setItemDelegate(ArticleDelegate(self, headline_lines))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def selected(self) -> list[int]:
        """Return the numbers of the selected articles, from the top down."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [row.data(SUMMARY).id for row in rows]

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        # Qt's own would make the first row current, and so open an article that nobody asked for.
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)
            self.viewport().update()
