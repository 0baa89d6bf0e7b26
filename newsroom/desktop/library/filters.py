"""Filters beside the one by state: a button that opens a small panel with category and dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from newsroom.desktop.look import icon
from newsroom.desktop.words import tr
from newsroom.domain.listed import Filter

if TYPE_CHECKING:
    from newsroom.desktop.library.filter_panel import FilterPanel
    from newsroom.domain.newsroom import Category


class FilterButton(QToolButton):
    """Opens the filters; it is switched on while one of them filters.

    Signals:
        edited(): a person changed a filter.
    """

    edited = Signal()

    def __init__(
        self,
        categories: Callable[[], Sequence[Category]],
        zone: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._categories = categories
        self._zone = zone
        self._panel: FilterPanel | None = None
        self.setObjectName("filters")
        self.setIcon(icon("filter"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Filter by category and date"))
        self.setToolTip(tr("Filter by category and date"))
        self.setCheckable(True)
        self.clicked.connect(self._on_clicked)

    @property
    def panel(self) -> FilterPanel:
        """The panel, made when somebody first looks at it."""
        if self._panel is None:
            from newsroom.desktop.library.filter_panel import FilterPanel  # noqa: PLC0415

            self._panel = FilterPanel(self._categories, self._zone, self)
            self._panel.edited.connect(self._on_edited)
            self._panel.cleared.connect(self._on_none)
        return self._panel

    def apply(self, wanted: Filter) -> Filter:
        """Return the filter with what is chosen here."""
        return self._panel.apply(wanted) if self._panel else wanted

    def show_filter(self, wanted: Filter) -> None:
        """Show what a filter says of category and dates; says nothing."""
        if self._panel or wanted.category or wanted.since or wanted.until:
            self.panel.show_filter(wanted)
        self._show_state()

    def clear(self) -> None:
        """Choose nothing; says nothing."""
        if self._panel:
            self._panel.clear()
        self._show_state()

    def _show_state(self) -> None:
        self.setChecked(self.apply(Filter()) != Filter())
        if self._panel:
            self._panel.none.setEnabled(self.isChecked())

    def _on_clicked(self) -> None:
        panel = self.panel
        panel.fill()
        self._show_state()
        panel.adjustSize()
        corner = QPoint(self.width() - panel.width(), self.height() + 2)
        place = self.mapToGlobal(corner)
        place.setX(max(place.x(), self.screen().availableGeometry().left()))
        panel.move(place)
        panel.show()
        panel.category.setFocus()

    def _on_edited(self) -> None:
        self._show_state()
        self.edited.emit()

    def _on_none(self) -> None:
        self.clear()
        self.panel.hide()
        self.edited.emit()
