"""A time before which no reader may see an article, or none."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QToolButton, QWidget

from newsroom.desktop.dates import date_format
from newsroom.desktop.look import icon
from newsroom.desktop.words import tr

# Qt's field has no empty value; its earliest one stands for it.
_NONE = QDateTime(QDate(1899, 12, 31), QTime(0, 0))


class EmbargoField(QWidget):
    """A date and a time in the newsroom's zone, with a button that takes them away.

    Signals:
        edited(): a person changed it.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = ZoneInfo("UTC")
        self._shown: datetime | None = None
        self._was_edited = False
        self._field = QDateTimeEdit()
        self._field.setAccessibleName(tr("Embargo"))
        self._field.setCalendarPopup(True)
        self._field.setMinimumDateTime(_NONE)
        self._field.setSpecialValueText(tr("no embargo"))
        self._field.setDisplayFormat(f"{date_format()} HH:mm")
        self._none = QToolButton()
        self._none.setIcon(icon("x"))
        self._none.setAutoRaise(True)
        self._none.setAccessibleName(tr("Take the embargo away"))
        self._none.setToolTip(tr("No embargo"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._none)
        self.setFocusProxy(self._field)
        self._field.dateTimeChanged.connect(self._on_changed)
        self._none.clicked.connect(lambda: self._field.setDateTime(_NONE))

    def embargo(self) -> datetime | None:
        """Return the time in UTC, None for none."""
        if not self._was_edited:
            return self._shown  # the seconds too, which the field does not show
        shown = self._field.dateTime()
        if shown == _NONE:
            return None
        day, time = shown.date(), shown.time()
        there = datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone
        )
        return there.astimezone(UTC)

    def show_embargo(self, until: datetime | None, zone: str) -> None:
        """Show a time in a zone, None for none."""
        self._zone = ZoneInfo(zone)
        self._shown, self._was_edited = until, False
        shown = _NONE
        if until is not None:
            there = until.astimezone(self._zone)
            shown = QDateTime(
                QDate(there.year, there.month, there.day), QTime(there.hour, there.minute)
            )
        with QSignalBlocker(self._field):
            self._field.setDateTime(shown)
        self._none.setEnabled(until is not None)

    def _on_changed(self, shown: QDateTime) -> None:
        if shown != _NONE and shown.date().year() == _NONE.addDays(1).date().year():
            # A step up from "no embargo" means today, not the nineteenth century.
            with QSignalBlocker(self._field):
                today = datetime.now(self._zone)
                self._field.setDateTime(
                    QDateTime(QDate(today.year, today.month, today.day), QTime(today.hour, 0))
                )
        self._was_edited = True
        self._none.setEnabled(self._field.dateTime() != _NONE)
        self.edited.emit()
