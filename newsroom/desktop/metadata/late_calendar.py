"""A date field's calendar, made when a person first reaches for the field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent, QObject
from PySide6.QtWidgets import QCalendarWidget, QDateEdit

_REACHING = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)


class LateCalendar(QObject):
    """Gives one field a calendar in the window's look: each takes ten milliseconds to make.

    A field without a date has it open at `today`.
    """

    def __init__(self, field: QDateEdit, today: Callable[[], QDate]) -> None:
        super().__init__(field)
        self._field = field
        self._today = today
        field.setCalendarPopup(True)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._field and event.type() in _REACHING:
            watched.removeEventFilter(self)
            calendar = self._field.calendarWidget()
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            calendar.setGridVisible(False)
            calendar.installEventFilter(self)
        elif event.type() is QEvent.Type.Show and self._field.date() == self._field.minimumDate():
            # What stands for no date lies in another century.
            day = self._today()
            self._field.calendarWidget().setCurrentPage(day.year(), day.month())
        return super().eventFilter(watched, event)
