"""A time of day that may also be missing, written as people write it: 9, 9:30, 0930."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from newsroom.desktop.words import tr

_CLOCK = re.compile(r"(\d{1,2})(?:[:.\s]?(\d\d))?")
_LONGEST = 5


def read_clock(text: str) -> dt.time | None:
    """Return the time of day that was written; raises `ValueError` for what is none."""
    text = text.strip()
    if not text:
        return None
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return dt.time(int(found[1]), int(found[2] or 0))


class ClockField(QLineEdit):
    """A short field for a time of day; empty for none.

    Signals:
        edited(): a person changed the time.
    """

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time: dt.time | None = None
        self._hint = ""
        self.setAccessibleName(name)
        self.setPlaceholderText("00:00")
        self.setMaxLength(_LONGEST)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * 10)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def time(self) -> dt.time | None:
        """Return the time, None for none; what is no time leaves the last one."""
        return self._time

    def show_time(self, moment: dt.time | None) -> None:
        """Show a time, None for none."""
        self._time = moment
        self.setText(f"{moment:%H:%M}" if moment else "")
        self._mark(wrong=False)

    def show_zone(self, zone: str) -> None:
        """Say in which zone the time is."""
        self._hint = tr("In the newsroom’s zone, {zone}", zone=zone)
        self.setToolTip(self._hint)

    def _on_edited(self, text: str) -> None:
        try:
            self._time = read_clock(text)
        except ValueError:
            self._mark(wrong=True)
        else:
            self._mark(wrong=False)
            self.edited.emit()

    def _on_finished(self) -> None:
        if not self.property("wrong"):
            self.show_time(self._time)

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().polish(self)
        self.setToolTip(tr("A time of day, such as 14:30.") if wrong else self._hint)
