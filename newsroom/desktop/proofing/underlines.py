"""Dashed lines under the copy desk's findings in one field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QPlainTextEdit

from newsroom.desktop.editor.marks import Shape, marks_of
from newsroom.desktop.look import colours_of
from newsroom.desktop.proofing.findings import Findings
from newsroom.domain.proof import Field

_KIND = "proofing"
_SOON = 60  # milliseconds behind what moved the text in sight
# A sentence that is too long is marked at its beginning: lines under all of it would say nothing.
_LONGEST = 60


class Underlines(QObject):
    """Marks the findings in sight; the marks move with the text, so that a key needs nothing."""

    def __init__(self, field: QPlainTextEdit, kind: Field, findings: Findings) -> None:
        super().__init__(field)
        self._field = field
        self._kind = kind
        self._findings = findings
        self._marks = marks_of(field)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self.refresh)
        findings.changed.connect(self.refresh)
        field.verticalScrollBar().valueChanged.connect(self._schedule)
        field.viewport().installEventFilter(self)

    def refresh(self) -> None:
        """Mark what is in sight."""
        viewport = self._field.viewport().rect()
        # A line may begin at either side.
        first = min(map(self._at, (viewport.topLeft(), viewport.topRight())))
        last = max(map(self._at, (viewport.bottomLeft(), viewport.bottomRight())))
        shown = []
        document = self._field.document()
        for one in self._findings.open:
            # Those of the text before are still there when another was put here.
            here = one.cursor is not None and one.cursor.document() is document
            if here and one.remark.field is self._kind:
                start, end = one.start, min(one.end, one.start + _LONGEST)
                if start <= last and end >= first and start < end:
                    shown.append((start, end))
        # Dashes: misspelt words have a wave.
        colour = colours_of(self._field.palette()).accent
        self._marks.show(_KIND, shown, colour, Shape.DASHES)

    def _at(self, place: QPoint) -> int:
        return self._field.cursorForPosition(place).position()

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look again where more is in sight, or in other colours."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.PaletteChange):
            self._schedule()
        return super().eventFilter(watched, event)
