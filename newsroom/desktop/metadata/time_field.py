"""A moment in the newsroom's zone that may also be missing."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsroom.desktop.dates import today
from newsroom.desktop.metadata.clock_field import ClockField
from newsroom.desktop.metadata.date_field import DateField
from newsroom.desktop.words import tr


class TimeField(QWidget):
    """A date and beside it the time of day, which can be written where there is a date.

    Signals:
        edited(): a person changed the moment.
    """

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = "UTC"
        self.day = DateField(name)
        self.clock = ClockField(tr("{field}: the time of day", field=name))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().averageCharWidth())
        layout.addWidget(self.day, 1)
        layout.addWidget(self.clock)
        self.setFocusProxy(self.day)
        self.day.edited.connect(self._on_day)
        self.clock.edited.connect(self.edited)

    def time(self) -> dt.datetime | None:
        """Return the moment in UTC, None for none."""
        day = self.day.date()
        if day is None:
            return None
        clock = self.clock.time() or dt.time()
        return dt.datetime.combine(day, clock, ZoneInfo(self._zone)).astimezone(dt.UTC)

    def show_time(self, moment: dt.datetime | None, zone: str) -> None:
        """Show a moment in the zone, None for none."""
        self._zone = zone
        self.day.show_zone(zone)
        self.clock.show_zone(zone)
        local = moment.astimezone(ZoneInfo(zone)) if moment else None
        self.day.show_date(local.date() if local else None)
        self._show_clock(dt.time(local.hour, local.minute) if local else None)

    def _show_clock(self, clock: dt.time | None) -> None:
        self.clock.show_time(clock)
        self.clock.setEnabled(self.day.date() is not None)

    def _on_day(self) -> None:
        day = self.day.date()
        if day is None:
            self._show_clock(None)
        elif self.clock.time() is None:
            self._show_clock(self._usual())
        self.edited.emit()

    def _usual(self) -> dt.time:
        """Return the next full hour of today, midnight of another day."""
        if self.day.date() != today(self._zone):
            return dt.time()
        soon = dt.datetime.now(ZoneInfo(self._zone)) + dt.timedelta(hours=1)
        # In the last hour of a day there is none.
        return dt.time(soon.hour) if soon.date() == self.day.date() else dt.time(23, 59)
