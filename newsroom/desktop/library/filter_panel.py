"""The small panel of the filters: a category, and dates from and until."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QPushButton, QWidget

from newsroom.desktop.look import dress
from newsroom.desktop.metadata.date_field import DateField
from newsroom.desktop.words import tr
from newsroom.domain.listed import Filter
from newsroom.domain.newsroom import Category


class FilterPanel(QFrame):
    """Asks for the filters.

    Signals:
        edited(): a person changed one.
        cleared(): a person wants none.
    """

    edited = Signal()
    cleared = Signal()

    def __init__(
        self,
        categories: Callable[[], Sequence[Category]],
        zone: Callable[[], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._categories = categories
        self._zone = zone
        self.setFrameShape(QFrame.Shape.StyledPanel)
        dress(self, "panel")
        self.category = QComboBox()
        self.category.setAccessibleName(tr("Category"))
        self.since = DateField(tr("From"))
        self.until = DateField(tr("Until"))
        self.none = QPushButton(tr("No filter"))
        form = QFormLayout(self)
        edge = parent.fontMetrics().averageCharWidth() * 2
        form.setContentsMargins(edge, edge, edge, edge)
        form.setSpacing(edge // 2)
        form.addRow(tr("Category"), self.category)
        form.addRow(tr("From"), self.since)
        form.addRow(tr("Until"), self.until)
        form.addRow(self.none)
        self.fill()
        self.clear()
        self.category.currentIndexChanged.connect(self.edited)
        self.since.edited.connect(self.edited)
        self.until.edited.connect(self.edited)
        self.none.clicked.connect(self.cleared)

    def apply(self, wanted: Filter) -> Filter:
        """Return the filter with what is chosen here."""
        return replace(
            wanted,
            category=self.category.currentData() or wanted.category,
            since=self.since.date(),
            until=self.until.date(),
        )

    def show_filter(self, wanted: Filter) -> None:
        """Show what a filter says of category and dates; says nothing."""
        self.fill()
        with QSignalBlocker(self.category):
            self.category.setCurrentIndex(max(0, self.category.findData(wanted.category)))
        self.since.show_date(wanted.since)
        self.until.show_date(wanted.until)

    def clear(self) -> None:
        """Choose nothing; says nothing."""
        with QSignalBlocker(self.category):
            self.category.setCurrentIndex(0)
        self.since.show_date(None)
        self.until.show_date(None)

    def fill(self) -> None:
        """Offer the categories that there are now, and the newsroom's day for today."""
        zone = self._zone()
        self.since.show_zone(zone)
        self.until.show_zone(zone)
        current = self.category.currentData()
        with QSignalBlocker(self.category):
            self.category.clear()
            self.category.addItem(tr("All categories"), userData="")
            for category in self._categories():
                self.category.addItem(category.name, userData=category.name)
            self.category.setCurrentIndex(max(0, self.category.findData(current)))
