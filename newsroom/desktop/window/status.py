"""Keeps the status line in step with the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from newsroom.desktop.dates import clock_time
from newsroom.desktop.desk import Desk
from newsroom.desktop.window.status_line import StatusLine
from newsroom.desktop.words import tr
from newsroom.services.counting import count


class Status(QObject):
    """Says whether the sheet is saved, and counts its words a moment behind the keys."""

    def __init__(
        self,
        desk: Desk,
        line: StatusLine,
        zone: Callable[[], str],
        parent: QObject,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line = line
        self._zone = zone
        self._read_only = read_only
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(300)
        self._pause.timeout.connect(self._on_pause)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self._on_pause)

    def _on_changed(self) -> None:
        sheet = self._desk.sheet
        if sheet is None:
            text = ""
        elif self._desk.saving:
            text = tr("Saving…")
        elif sheet.unsaved:
            text = tr("Not saved yet")
        elif self._read_only:
            text = tr("Read-only")
        elif sheet.article is None:
            text = tr("New article")
        else:
            time = clock_time(sheet.article.saved_at, self._zone())
            text = tr("Saved at {time}", time=time)
        self._line.saving.setText(text)
        if not self._pause.isActive():
            self._pause.start()

    def _on_pause(self) -> None:
        sheet = self._desk.sheet
        if sheet is None:
            self._line.counts.setText("")
            return
        counts = count(sheet.content)
        words = tr("%n word(s)", n=counts.words)
        minutes = tr("%n min to read", n=counts.minutes)
        self._line.counts.setText(f"{words} · {minutes}")
