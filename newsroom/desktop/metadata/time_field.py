"""A moment in the newsroom's zone that may also be missing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QToolButton, QWidget

from newsroom.desktop.dates import date_format
from newsroom.desktop.look import icon
from newsroom.desktop.metadata.late_calendar import LateCalendar
from newsroom.desktop.words import tr

# Qt's field has no empty value; its earliest one stands for it, as in a `DateField`.
_NONE = QDateTime(QDate(1900, 1, 1), QTime(0, 0))


class TimeField(QWidget):
    """A field of day and time with a calendar and a button that empties it.

    Signals:
        edited(): a person changed the time.
    """

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = ZoneInfo("UTC")
        self._field = QDateTimeEdit()
        self._field.setAccessibleName(name)
        self._field.setMinimumDateTime(_NONE)
        self._field.setSpecialValueText(tr("none"))
        self._field.setDisplayFormat(f"{date_format()} HH:mm")
        LateCalendar(self._field)
        self._none = QToolButton()
        self._none.setIcon(icon("x"))
        self._none.setAutoRaise(True)
        self._none.setAccessibleName(tr("{field}: take the time away", field=name))
        self._none.setToolTip(tr("No time"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._none)
        self.setFocusProxy(self._field)
        self._field.dateTimeChanged.connect(self._on_changed)
        self._none.clicked.connect(lambda: self._field.setDateTime(_NONE))

    def time(self) -> datetime | None:
        """Return the moment in UTC, None for none."""
        shown = self._field.dateTime()
        if shown == _NONE:
            return None
        day, time = shown.date(), shown.time()
        local = datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone
        )
        return local.astimezone(UTC)

    def show_time(self, moment: datetime | None, zone: str) -> None:
        """Show a moment in the zone, None for none."""
        self._zone = ZoneInfo(zone)
        with QSignalBlocker(self._field):
            self._field.setDateTime(self._shown(moment) if moment else _NONE)
        self._none.setEnabled(moment is not None)

    def _shown(self, moment: datetime) -> QDateTime:
        local = moment.astimezone(self._zone)
        # Plain figures: the zone is ours to know, not Qt's.
        return QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))

    def _on_changed(self, shown: QDateTime) -> None:
        if _NONE < shown < _NONE.addYears(2):
            # A step up from "none" means the next full hour, not another century.
            soon = datetime.now(UTC).replace(minute=0) + timedelta(hours=1)
            with QSignalBlocker(self._field):
                self._field.setDateTime(self._shown(soon))
        self._none.setEnabled(self._field.dateTime() != _NONE)
        self.edited.emit()
