"""The rates of an article: a row for each currency, and one date and source for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon
from newsroom.desktop.metadata.date_field import DateField
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.message import Message
from newsroom.domain.rates import Rate, RateTable, figure_text, parse_figure

if TYPE_CHECKING:
    from newsroom.services.rates import Filled


_LETTERS = 3  # of a currency code


@dataclass(eq=False, slots=True)
class _Row:
    code: QLineEdit
    value: QLineEdit
    quantity: QLineEdit
    given: Rate | None = None


class RatesField(QWidget):
    """Shows and takes a rate table; a row without a figure is no rate.

    Signals:
        edited(): a person changed a rate, the date or the source.
        fill_wanted(): a person wants the figures of the rate book.

    `ways` is an empty menu beside that: of which day the figures are to be, and from whom.
    """

    edited = Signal()
    fill_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        edge = self.fontMetrics().averageCharWidth()
        self._grid.setHorizontalSpacing(edge)
        self._grid.setVerticalSpacing(edge // 2)
        for column, text in enumerate((tr("Currency"), tr("Tenge"), tr("for units"))):
            label = QLabel(text)
            dress(label, "muted")
            self._grid.addWidget(label, 0, column)
        self._add = QPushButton(icon("plus"), tr("Add a currency"))
        dress(self._add, "quiet")
        self._add.clicked.connect(self._on_add)
        self.fill = QPushButton(icon("coins"), tr("Fill from the rate book"))
        dress(self.fill, "quiet")
        self.fill.clicked.connect(self.fill_wanted)
        self.ways = QMenu(self)
        self.advice = QLabel()
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setWordWrap(True)
        dress(self.advice, "muted")
        self.advice.hide()
        self.date = DateField(tr("The rates' date"))
        self.source = QLineEdit()
        self.source.setAccessibleName(tr("The rates' source"))
        self.source.setPlaceholderText(tr("National Bank of Kazakhstan"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(edge)
        layout.addLayout(self._grid)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._filling())
        layout.addWidget(self.advice)
        layout.addLayout(self._foot(edge))
        self.date.edited.connect(self.edited)
        self.source.textEdited.connect(self.edited)

    def _filling(self) -> QHBoxLayout:
        ways = QToolButton()
        ways.setAccessibleName(tr("Of which day, and from whom"))
        ways.setToolTip(tr("Of which day, and from whom"))
        ways.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        ways.setMenu(self.ways)
        dress(ways, "quiet")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.fill)
        row.addWidget(ways)
        row.addStretch(1)
        return row

    def _foot(self, edge: int) -> QGridLayout:
        foot = QGridLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setColumnStretch(1, 1)
        foot.setHorizontalSpacing(edge)
        foot.setVerticalSpacing(edge // 2)
        for row, (text, field) in enumerate(
            ((tr("Rates of"), self.date), (tr("Source"), self.source))
        ):
            label = QLabel(text)
            dress(label, "muted")
            foot.addWidget(label, row, 0)
            foot.addWidget(field, row, 1)
        return foot

    def show_rates(self, rates: RateTable, usual: Sequence[str]) -> None:
        """Show a rate table, with empty rows for the currencies that the paper usually prints."""
        shown = {rate.code for rate in rates.items}
        rows: list[tuple[str, Rate | None]] = [(rate.code, rate) for rate in rates.items]
        rows += [(code, None) for code in usual if code not in shown]
        for row in self._rows[len(rows) :]:
            for field in (row.code, row.value, row.quantity):
                self._grid.removeWidget(field)
                field.deleteLater()
        del self._rows[len(rows) :]
        while len(self._rows) < len(rows):
            self._append()
        for row, (code, rate) in zip(self._rows, rows, strict=True):
            row.given = rate
            row.code.setText(code)
            row.value.setText(figure_text(rate.value) if rate else "")
            row.quantity.setText(str(rate.quantity if rate else 1))
            self._mark(row)
        self.date.show_date(rates.date)
        self.source.setText(rates.source)

    def rates(self) -> RateTable:
        """Return the rates that stand here; a figure that is none is left out and marked."""
        items = []
        for row in self._rows:
            rate = _rate(row)
            if rate:
                items.append(rate)
        return RateTable(tuple(items), self.date.date(), self.source.text().strip())

    def codes(self) -> tuple[str, ...]:
        """Return the currencies that have a row, in their order."""
        codes = [row.code.text().upper() for row in self._rows]
        return tuple(dict.fromkeys(code for code in codes if len(code) == _LETTERS))

    def take(self, filled: Filled) -> None:
        """Put the rate book's figures into the rows; what it lacks stays as it is."""
        if not filled.table:
            self.show_advice(filled.notes)
            return
        by_code = {rate.code: rate for rate in filled.table.items}
        kept = [rate for rate in self.rates().items if rate.code not in by_code]
        codes = self.codes()
        items = [by_code.pop(code) for code in codes if code in by_code]
        table = RateTable((*items, *by_code.values(), *kept), filled.table.date)
        self.show_rates(RateTable(table.items, table.date, filled.table.source), codes)
        self.show_advice(filled.notes)
        self.edited.emit()

    def show_advice(self, messages: Sequence[Message]) -> None:
        """Say what a look into the rate book told about these rates."""
        text = "\n".join(translate_message(message) for message in messages)
        self.advice.setText(text)
        self.advice.setVisible(bool(text))

    def _append(self) -> _Row:
        row = _Row(QLineEdit(), QLineEdit(), QLineEdit())
        row.code.setAccessibleName(tr("Currency code"))
        row.code.setMaxLength(3)
        row.code.setPlaceholderText("USD")
        row.value.setAccessibleName(tr("Tenge"))
        row.quantity.setAccessibleName(tr("for units"))
        row.quantity.setMaxLength(7)
        for field, pattern in (
            (row.code, "[A-Za-z]{0,3}"),
            (row.value, r"\d{0,12}([.,]\d{0,10})?"),
            (row.quantity, r"\d{0,7}"),
        ):
            field.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), field))
            field.textEdited.connect(self._on_edited)
        width = self.fontMetrics().averageCharWidth()
        row.code.setMaximumWidth(width * 9)
        row.quantity.setMaximumWidth(width * 10)
        line = len(self._rows) + 1
        # A row comes later than what stands below it: Qt would send Tab there last.
        before: QWidget = self._rows[-1].quantity if self._rows else self._stop_above()
        for column, field in enumerate((row.code, row.value, row.quantity)):
            self._grid.addWidget(field, line, column)
            QWidget.setTabOrder(before, field)
            before = field
        self._rows.append(row)
        return row

    def _stop_above(self) -> QWidget:
        """Where Tab is before it comes here; Qt puts nothing behind what Tab does not reach."""
        stop = self._add.previousInFocusChain()
        while stop and not stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stop = stop.previousInFocusChain()
        return stop or self._add

    def _on_add(self) -> None:
        row = self._append()
        row.quantity.setText("1")
        row.code.setFocus()

    def _on_edited(self) -> None:
        for row in self._rows:
            self._mark(row)
        self.edited.emit()

    def _mark(self, row: _Row) -> None:
        wrong = bool(row.value.text()) and _rate(row) is None
        for field in (row.code, row.value, row.quantity):
            if bool(field.property("wrong")) != wrong:
                field.setProperty("wrong", wrong)
                field.style().polish(field)
        row.value.setToolTip(
            tr("A rate needs a currency code of three letters and a figure above zero.")
            if wrong
            else ""
        )


def _rate(row: _Row) -> Rate | None:
    # A point that waits for its digits is not wrong yet: `480.` is 480.
    figure = row.value.text().rstrip(".,")
    try:
        rate = Rate(row.code.text().upper(), parse_figure(figure), int(row.quantity.text() or "1"))
    except ValueError:
        return None
    given = row.given
    # What the day before cost is known of the very figure that came from the book, digits too.
    same = given and (rate.code, rate.quantity) == (given.code, given.quantity)
    return given if given and same and figure_text(rate.value) == figure_text(given.value) else rate
