"""Says in the status line how it stands with the saving, and in which language the text is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from newsroom.desktop.dates import clock_time
from newsroom.desktop.desk import Desk
from newsroom.desktop.window.status_line import StatusLine
from newsroom.desktop.words import tr, translate_message
from newsroom.errors import NewsroomError


class Status(QObject):
    """Says whether the sheet is saved, and its language."""

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
        self._not_kept: NewsroomError | None = None
        desk.changed.connect(self._on_changed)
        desk.journal.kept.connect(self._on_kept)
        desk.journal.failed.connect(self._on_not_kept)

    def _on_changed(self) -> None:
        sheet = self._desk.sheet
        if sheet is None:
            text = ""
        elif self._desk.saving:
            text = tr("Saving…")
        elif sheet.unsaved and self._not_kept:
            reason = translate_message(self._not_kept.message)
            text = tr("Not saved: {reason}", reason=reason)
        elif sheet.unsaved and self._desk.journal.up_to_date:
            text = tr("Not saved yet; what you typed is kept")
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
        self._line.show_language(sheet.content.language.own_name if sheet else "")

    def _on_kept(self) -> None:
        self._not_kept = None
        self._on_changed()

    def _on_not_kept(self, error: NewsroomError) -> None:
        self._not_kept = error
        self._on_changed()
