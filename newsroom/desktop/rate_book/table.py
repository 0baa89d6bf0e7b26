"""The table of the rate book: a row for each day, a column for each currency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication

from newsroom.desktop.dates import short_date
from newsroom.desktop.look import colours_of
from newsroom.desktop.words import tr
from newsroom.domain.rate_book import Cell, Pair
from newsroom.domain.rates import figure_text

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_GAP = "–"
_CARRIED = "↑"
_CONFLICT = "≠"


class RateTableModel(QAbstractTableModel):
    """Figures by day, the newest day first; what is carried or disputed has a sign beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._days: Sequence[date] = ()
        self._pairs: Sequence[Pair] = ()
        self._cells: Mapping[Pair, Mapping[date, Cell]] = {}

    def show_cells(
        self,
        days: Sequence[date],
        pairs: Sequence[Pair],
        cells: Mapping[Pair, Mapping[date, Cell]],
    ) -> None:
        """Show other days."""
        self.beginResetModel()
        self._days, self._pairs, self._cells = days, pairs, cells
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._pairs)

    def place(self, index: _Index) -> tuple[date, Pair] | None:
        """Return the day and the pair of a cell."""
        if not index.isValid():
            return None
        return self._days[index.row()], self._pairs[index.column()]

    def cell(self, index: _Index) -> Cell | None:
        """Return what the book has there, None for a gap."""
        place = self.place(index)
        return self._cells.get(place[1], {}).get(place[0]) if place else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return short_date(self._days[section])
        pair = self._pairs[section]
        units = self._units(pair)
        return str(pair) if units == 1 else f"{units} {pair}"

    def _units(self, pair: Pair) -> int:
        line = self._cells.get(pair, {})
        return line[max(line)].kept.quote.quantity if line else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            # Escaped: a tool tip would take a name from outside for rich text.
            return "<qt>" + escape(described(cell)).replace("\n", "<br>") + "</qt>"
        return self._look(cell, role)

    def _look(self, cell: Cell | None, role: int) -> object:
        colours = colours_of(QGuiApplication.palette())
        if role == Qt.ItemDataRole.ForegroundRole:
            if cell is None or cell.carried:
                return QColor(colours.muted)
            return QColor(colours.error) if cell.open else None
        if role == Qt.ItemDataRole.FontRole and cell:
            font = QFont()
            font.setItalic(cell.carried)
            font.setBold(cell.open and not cell.carried)
            return font
        return None

    def _text(self, cell: Cell | None) -> str:
        if cell is None:
            return _GAP
        quote = cell.kept.quote
        text = figure_text(quote.value)
        if quote.quantity != self._units(quote.pair):
            text = f"{text} / {quote.quantity}"
        if cell.carried:
            return f"{_CARRIED} {text}"
        return f"{_CONFLICT} {text}" if cell.open else text


def described(cell: Cell | None) -> str:
    """Return what is to be said of a cell in words."""
    if cell is None:
        return tr("No rate")
    quote = cell.kept.quote
    text = f"{figure_text(quote.value)} {quote.pair.base} = {quote.quantity} {quote.pair.code}"
    if quote.name:
        text = f"{text} ({quote.name})"
    if cell.carried:
        said = tr("No rate on this day: carried forward from {date}", date=short_date(quote.day))
        return f"{text}\n{said}"
    if cell.open:
        others = ", ".join(figure_text(one.quote.value) for one in cell.others)
        text = f"{text}\n{tr('Another figure for this day: {others}', others=others)}"
    if cell.kept.reason:
        why = tr("Written by {author}: {reason}", author=cell.kept.author, reason=cell.kept.reason)
        text = f"{text}\n{why}"
    return text
