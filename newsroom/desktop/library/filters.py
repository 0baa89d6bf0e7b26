"""Filters beside the one by state: a button that opens a small panel with category and dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QPushButton, QToolButton, QWidget

from newsroom.desktop.look import dress, icon
from newsroom.desktop.metadata.date_field import DateField
from newsroom.desktop.words import tr
from newsroom.domain.listed import Filter
from newsroom.domain.newsroom import Category


class FilterButton(QToolButton):
    """Opens the filters; it is switched on while one of them filters.

    Signals:
        edited(): a person changed a filter.
    """

    edited = Signal()

    def __init__(
        self, categories: Callable[[], Sequence[Category]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._categories = categories
        self.setObjectName("filters")
        self.setIcon(icon("filter"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Filter by category and date"))
        self.setToolTip(tr("Filter by category and date"))
        self.panel = QFrame(self, Qt.WindowType.Popup)
        self.panel.setFrameShape(QFrame.Shape.StyledPanel)
        dress(self.panel, "panel")
        self.category = QComboBox()
        self.category.setAccessibleName(tr("Category"))
        self.since = DateField(tr("From"))
        self.until = DateField(tr("Until"))
        self._none = QPushButton(tr("No filter"))
        form = QFormLayout(self.panel)
        edge = self.fontMetrics().averageCharWidth() * 2
        form.setContentsMargins(edge, edge, edge, edge)
        form.setSpacing(edge // 2)
        form.addRow(tr("Category"), self.category)
        form.addRow(tr("From"), self.since)
        form.addRow(tr("Until"), self.until)
        form.addRow(self._none)
        self._fill()
        self.clear()
        self.clicked.connect(self._on_clicked)
        self.category.currentIndexChanged.connect(self._on_edited)
        self.since.edited.connect(self._on_edited)
        self.until.edited.connect(self._on_edited)
        self._none.clicked.connect(self._on_none)

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
        self._fill()
        with QSignalBlocker(self.category):
            self.category.setCurrentIndex(max(0, self.category.findData(wanted.category)))
        self.since.show_date(wanted.since)
        self.until.show_date(wanted.until)
        self._show_state()

    def clear(self) -> None:
        """Choose nothing; says nothing."""
        with QSignalBlocker(self.category):
            self.category.setCurrentIndex(0)
        self.since.show_date(None)
        self.until.show_date(None)
        self._show_state()

    def _fill(self) -> None:
        current = self.category.currentData()
        with QSignalBlocker(self.category):
            self.category.clear()
            self.category.addItem(tr("All categories"), userData="")
            for category in self._categories():
                self.category.addItem(category.name, userData=category.name)
            self.category.setCurrentIndex(max(0, self.category.findData(current)))

    def _show_state(self) -> None:
        self.setCheckable(True)
        self.setChecked(self.apply(Filter()) != Filter())
        self._none.setEnabled(self.isChecked())

    def _on_clicked(self) -> None:
        self._fill()
        self._show_state()
        self.panel.adjustSize()
        corner = QPoint(self.width() - self.panel.width(), self.height() + 2)
        place = self.mapToGlobal(corner)
        place.setX(max(place.x(), self.screen().availableGeometry().left()))
        self.panel.move(place)
        self.panel.show()
        self.category.setFocus()

    def _on_edited(self) -> None:
        self._show_state()
        self.edited.emit()

    def _on_none(self) -> None:
        self.clear()
        self.panel.hide()
        self.edited.emit()
