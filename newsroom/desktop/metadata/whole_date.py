"""A date edit in which a whole date can be typed over what stands there."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateEdit

_SIGNS = frozenset("0123456789./-")
_LONGEST = 10
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d\d)")
_OTHER = re.compile(r"(\d\d)(\d\d)(\d{4})|(\d{1,2})[-/](\d{1,2})[-/](\d{4})")


class WholeDateEdit(QDateEdit):
    """Takes 28.11.2026 or 28112026 where all was selected; Qt would spread it over the parts."""

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        text, line = event.text(), self.lineEdit()
        if line.text() != self._typed:
            self._typed = ""  # another date was shown, or the mouse has gone into this one
        over = bool(line.text()) and line.selectedText() == line.text()
        if text and text in _SIGNS and (self._typed or (over and text.isdigit())):
            self._take(self._typed + text)
        elif self._typed and event.key() == Qt.Key.Key_Backspace:
            self._take(self._typed[:-1])
        else:
            self._end()
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._end()
        super().focusOutEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        self._end()
        return super().focusNextPrevChild(forward)

    def stepBy(self, steps: int) -> None:  # noqa: N802
        self._end()
        super().stepBy(steps)

    def _take(self, typed: str) -> None:
        day = read_date(typed, self.displayFormat())
        if day and self.minimumDate() <= day <= self.maximumDate():
            self._end()
            self.setDate(day)
        elif typed and len(typed) < _LONGEST:
            self._typed = typed
            self._show(typed)
        else:
            self._end()

    def _end(self) -> None:
        """Show the date again, where a part of another was typed."""
        if self._typed:
            self._typed = ""
            none = self.date() == self.minimumDate() and self.specialValueText()
            self._show(none or self.textFromDateTime(self.dateTime()))

    def _show(self, text: str) -> None:
        line = self.lineEdit()
        with QSignalBlocker(line):  # to Qt it is no date yet, and would be mended
            line.setText(text)


def read_date(typed: str, order: str) -> QDate | None:
    """Return the whole date that was typed, None as long as it is none.

    With points the day comes first, as in Kazakhstan; else as in the format `order`.
    """
    if found := _YEAR_FIRST.fullmatch(typed):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(typed):
        day, month, year = found.groups()
    elif found := _OTHER.fullmatch(typed):
        day, month, year = (part for part in found.groups() if part)
        if order.upper().startswith("M"):
            day, month = month, day
    else:
        return None
    date = QDate(int(year), int(month), int(day))
    return date if date.isValid() else None
