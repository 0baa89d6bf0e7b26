"""A date that may also be missing."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from newsroom.desktop.dates import date_format, today
from newsroom.desktop.look import icon
from newsroom.desktop.metadata.late_calendar import LateCalendar
from newsroom.desktop.metadata.whole_date import WholeDateEdit
from newsroom.desktop.words import tr

# Qt's date field has no empty value; its earliest one stands for it. A first of January, from which
# a step up in each of its parts goes somewhere.
_NONE = QDate(1900, 1, 1)


class DateField(QWidget):
    """A date field with a calendar and a button that empties it.

    Signals:
        edited(): a person changed the date.
    """

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = "UTC"
        self._field = WholeDateEdit()
        self._field.setAccessibleName(name)
        self._field.setMinimumDate(_NONE)
        self._field.setSpecialValueText(tr("no date"))
        self._field.setDisplayFormat(date_format())
        LateCalendar(self._field, self._today)
        self._none = QToolButton()
        self._none.setIcon(icon("x"))
        self._none.setAutoRaise(True)
        self._none.setAccessibleName(tr("{field}: take the date away", field=name))
        self._none.setToolTip(tr("No date"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._none)
        self.setFocusProxy(self._field)
        self._field.dateChanged.connect(self._on_changed)
        self._none.clicked.connect(lambda: self._field.setDate(_NONE))

    def date(self) -> dt.date | None:
        """Return the date, None for none."""
        day = self._field.date()
        return None if day == _NONE else dt.date(day.year(), day.month(), day.day())

    def show_date(self, day: dt.date | None) -> None:
        """Show a date, None for none."""
        with QSignalBlocker(self._field):
            self._field.setDate(QDate(day.year, day.month, day.day) if day else _NONE)
        self._none.setEnabled(day is not None)

    def show_zone(self, zone: str) -> None:
        """Take the day of this zone for today."""
        self._zone = zone

    def _today(self) -> QDate:
        day = today(self._zone)
        return QDate(day.year, day.month, day.day)

    def _on_changed(self, day: QDate) -> None:
        if _NONE < day < _NONE.addYears(2):
            # A step up from "no date" means today, not another century.
            with QSignalBlocker(self._field):
                self._field.setDate(self._today())
        self._none.setEnabled(self._field.date() != _NONE)
        self.edited.emit()
