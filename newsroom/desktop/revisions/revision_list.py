"""The list of an article's versions: when, by whom, in which state, and how many words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from newsroom.desktop.dates import moment
from newsroom.desktop.look import colours_of
from newsroom.desktop.states import state_name
from newsroom.desktop.words import tr
from newsroom.domain.history import DamagedRevision, Entry

_NUMBER, _SAVED, _STATE, _AUTHOR, _WORDS, _CHANGE = range(6)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WIDTHS = {_NUMBER: 5, _SAVED: 19, _STATE: 14, _WORDS: 8, _CHANGE: 6}


class RevisionList(QTreeWidget):
    """Shows versions, the newest first; one of them is chosen.

    Signals:
        chosen_changed(): another version is chosen.
        more_wanted(): the end of what is here is in sight.
    """

    chosen_changed = Signal()
    more_wanted = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.entries: list[Entry] = []
        self.setAccessibleName(tr("Versions"))
        self.setHeaderLabels(
            [
                tr("No."),
                tr("Saved"),
                tr("State"),
                tr("Author"),
                tr("Words"),
                "±",
            ]
        )
        self.headerItem().setToolTip(_CHANGE, tr("How many words more or fewer than before"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        width = self.fontMetrics().averageCharWidth()
        for column, characters in _WIDTHS.items():
            self.setColumnWidth(column, width * characters)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(width * min(_WIDTHS.values()))
        self.header().setSectionResizeMode(_AUTHOR, QHeaderView.ResizeMode.Stretch)
        self.setMinimumWidth(width * (sum(_WIDTHS.values()) + 12))
        for column in (_NUMBER, _WORDS, _CHANGE):
            self.headerItem().setTextAlignment(column, _RIGHT)
        self.currentItemChanged.connect(lambda _now, _before: self._on_current())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look_for_end())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show a history from its newest version on, and choose that one."""
        with QSignalBlocker(self):  # what goes is chosen by nobody
            self.clear()
        self.entries = []
        self.add_entries(entries)
        first = self.topLevelItem(0)
        if first:
            self.setCurrentItem(first)

    def add_entries(self, entries: Sequence[Entry]) -> None:
        """Show the next older versions below the others."""
        self.entries += entries
        self.addTopLevelItems([self._row(entry) for entry in entries])

    @property
    def chosen(self) -> Entry | None:
        """The version that is chosen."""
        # Qt's types leave out that there may be none.
        item: QTreeWidgetItem | None = self.currentItem()
        return self.entries[self.indexOfTopLevelItem(item)] if item is not None else None

    def _row(self, entry: Entry) -> QTreeWidgetItem:
        if isinstance(entry, DamagedRevision):
            row = QTreeWidgetItem([str(entry.sequence), tr("damaged")])
            row.setForeground(_SAVED, QColor(colours_of(self.palette()).error))
        else:
            row = QTreeWidgetItem(
                [
                    str(entry.sequence),
                    moment(entry.saved_at, self._zone),
                    state_name(entry.state),
                    " ".join(entry.author.split()),
                    QLocale().toString(entry.words),
                    change_text(entry.change),
                ]
            )
            row.setToolTip(_AUTHOR, _plain(entry.author))
            row.setToolTip(_NUMBER, entry.id)
            if entry.beside:
                self._set_beside(row)
        for column in (_NUMBER, _WORDS, _CHANGE):
            row.setTextAlignment(column, _RIGHT)
        return row

    def _set_beside(self, row: QTreeWidgetItem) -> None:
        said = tr("Written elsewhere, and not decided on yet")
        for column in range(self.columnCount()):
            row.setForeground(column, QColor(colours_of(self.palette()).muted))
            row.setToolTip(column, said)
        row.setText(_AUTHOR, tr("{author}, elsewhere", author=row.text(_AUTHOR)))
        row.setData(_AUTHOR, Qt.ItemDataRole.AccessibleDescriptionRole, said)

    def _on_current(self) -> None:
        self.chosen_changed.emit()
        self._look_for_end()

    def _look_for_end(self) -> None:
        bar = self.verticalScrollBar()
        last = self.topLevelItemCount() - 1
        item: QTreeWidgetItem | None = self.currentItem()
        at_end = item is not None and self.indexOfTopLevelItem(item) == last
        if at_end or (bar.maximum() > 0 and bar.value() == bar.maximum()):
            self.more_wanted.emit()


def change_text(change: int | None) -> str:
    """Return a difference of words with its sign; nothing where none is known."""
    if change is None:
        return ""
    sign = "+" if change > 0 else "\N{MINUS SIGN}" if change < 0 else ""
    return sign + QLocale().toString(abs(change))


def _plain(text: str) -> str:
    # Qt takes a tool tip for HTML when it looks like it.
    return text.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
