"""A date field's calendar, made when a person first reaches for the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit

_REACHING = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)


class LateCalendar(QObject):
    """Gives one field a calendar in the window's look: each takes ten milliseconds to make."""

    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field = field
        field.setCalendarPopup(True)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _REACHING:
            watched.removeEventFilter(self)
            calendar = self._field.calendarWidget()
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            calendar.setGridVisible(False)
        return super().eventFilter(watched, event)
