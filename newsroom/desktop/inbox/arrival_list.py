"""The list of a bundle's articles: what each would come to, and which are to be taken in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from newsroom.desktop.dates import moment
from newsroom.desktop.look import colours_of
from newsroom.desktop.words import tr
from newsroom.domain.inbox import Arrival, Coming

_HEADLINE, _COMING, _AUTHOR, _SAVED = range(4)
_WIDTHS = {_COMING: 23, _AUTHOR: 14, _SAVED: 20}


def coming_name(coming: Coming) -> str:
    """Return what taking an article in would come to, in a word or two."""
    return {
        Coming.NEW: tr("New"),
        Coming.CHANGED: tr("Changed there"),
        Coming.CONFLICT: tr("Changed here and there"),
        Coming.OLDER: tr("Older than here"),
        Coming.KNOWN: tr("The same as here"),
        Coming.LACKING: tr("Goes on from what is not here"),
    }[coming]


class ArrivalList(QTreeWidget):
    """Shows arrivals; those that bring something can be ticked.

    Signals:
        chosen_changed(): another article is looked at.
        ticked_changed(): others are to be taken in.
    """

    chosen_changed = Signal()
    ticked_changed = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._arrivals: list[Arrival] = []
        self.setAccessibleName(tr("The bundle’s articles"))
        self.setHeaderLabels([tr("Headline"), tr("Here"), tr("Author"), tr("Saved")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        width = self.fontMetrics().averageCharWidth()
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_HEADLINE, QHeaderView.ResizeMode.Stretch)
        for column, characters in _WIDTHS.items():
            self.setColumnWidth(column, width * characters)
        self.setMinimumWidth(width * (sum(_WIDTHS.values()) + 26))
        self.currentItemChanged.connect(lambda _now, _before: self.chosen_changed.emit())
        self.itemChanged.connect(lambda _item, _column: self.ticked_changed.emit())

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Show these, all that bring something ticked, and look at the first of those."""
        self._arrivals = list(arrivals)
        with QSignalBlocker(self):
            self.clear()
            self.addTopLevelItems([self._row(one) for one in arrivals])
        first = next((at for at, one in enumerate(arrivals) if one.brings), 0)
        item = self.topLevelItem(first)
        if item:
            self.setCurrentItem(item)
        self.ticked_changed.emit()

    @property
    def chosen(self) -> Arrival | None:
        """The article that is looked at."""
        # Qt's types leave out that there may be none.
        item: QTreeWidgetItem | None = self.currentItem()
        return self._arrivals[self.indexOfTopLevelItem(item)] if item is not None else None

    @property
    def ticked(self) -> list[str]:
        """The UUIDs of the articles that are to be taken in."""
        return [
            one.uuid
            for one, row in self._rows()
            if row.checkState(_HEADLINE) is Qt.CheckState.Checked
        ]

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all that bring something, or none."""
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        with QSignalBlocker(self):
            for one, row in self._rows():
                if one.brings:
                    row.setCheckState(_HEADLINE, state)
        self.viewport().update()
        self.ticked_changed.emit()

    def _rows(self) -> Iterator[tuple[Arrival, QTreeWidgetItem]]:
        for at, one in enumerate(self._arrivals):
            row = self.topLevelItem(at)
            if row is not None:
                yield one, row

    def _row(self, arrival: Arrival) -> QTreeWidgetItem:
        saved = moment(arrival.saved_at, self._zone) if arrival.saved_at else ""
        headline = " ".join(arrival.headline.split()) or tr("Without a headline")
        author = " ".join(arrival.author.split())
        row = QTreeWidgetItem([headline, coming_name(arrival.coming), author, saved])
        # Qt takes a tool tip for HTML when it looks like it.
        row.setToolTip(_HEADLINE, f"<p>{escape(headline)}</p>")
        colours = colours_of(self.palette())
        if arrival.brings:
            row.setCheckState(_HEADLINE, Qt.CheckState.Checked)
        else:
            for column in range(4):
                row.setForeground(column, QColor(colours.muted))
        if arrival.coming in (Coming.CONFLICT, Coming.LACKING):
            row.setForeground(_COMING, QColor(colours.error))
        return row
