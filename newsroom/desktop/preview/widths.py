"""The widths at which a page is looked at, and the switch between them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from newsroom.desktop.look import icon
from newsroom.desktop.words import tr


@dataclass(frozen=True, slots=True)
class Width:
    """A device: its lasting name, its icon, and the page's width in CSS pixels."""

    name: str
    icon: str
    pixels: int
    at_least: bool = False  # it takes all the room there is

    def zoom(self, room: int) -> float:
        """Return how much the page is shrunk to fit into `room` pixels of the window."""
        return min(1.0, max(0.25, room / self.pixels))


PHONE = Width("phone", "smartphone", 375)
TABLET = Width("tablet", "tablet", 768)
DESKTOP = Width("desktop", "monitor", 1120, at_least=True)
WIDTHS = (PHONE, TABLET, DESKTOP)


class WidthSwitch(QWidget):
    """Three buttons, one of them on.

    Signals:
        chosen(object): the `Width` that the user wants.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.fontMetrics().height() // 8)
        for number, width in enumerate(WIDTHS):
            button = QToolButton(self)
            button.setIcon(icon(width.icon))
            button.setCheckable(True)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(lambda number: self.chosen.emit(WIDTHS[number]))
        self.set_width(PHONE)
        self._name()

    def set_width(self, width: Width) -> None:
        """Switch `width` on; nothing is told."""
        self._group.button(WIDTHS.index(width)).setChecked(True)

    def _name(self) -> None:
        words = (tr("As on a phone"), tr("As on a tablet"), tr("As on a computer"))
        for number, text in enumerate(words):
            self._group.button(number).setToolTip(text)
            self._group.button(number).setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
