"""Where what is looked for stands on the page, and how it is shown there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from newsroom.desktop.editor.page import Page
from newsroom.desktop.editor.units import letters, units
from newsroom.desktop.look import colours_of

Place = tuple[int, int]


class Hits:
    """Places on the page in the order of the text, counted as Qt counts."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.places: list[Place] = []
        self._starts: list[int] = []
        page.verticalScrollBar().valueChanged.connect(lambda _value: self.show())

    def put(self, text: str, places: Sequence[Place]) -> None:
        """Take other places, given in letters of `text`."""
        self.places = list(places) if _is_plain(text) else _in_units(text, places)
        self._starts = [start for start, _ in self.places]
        self.show()

    def clear(self) -> None:
        """Show none any more."""
        self.put("", ())

    def number_of(self, selection: Place) -> int:
        """Return which hit the selection is, from 1; 0 where it is none."""
        at = bisect_left(self._starts, selection[0])
        return at + 1 if at < len(self.places) and self.places[at] == selection else 0

    def beside(self, selection: Place, *, backward: bool) -> Place | None:
        """Return the next hit behind the selection, or before it, going round at the end."""
        if not self.places:
            return None
        if backward:
            at = bisect_left(self._starts, selection[0]) - 1
        elif selection[0] == selection[1]:
            at = bisect_left(self._starts, selection[0])
        else:
            at = bisect_right(self._starts, selection[0])
        return self.places[at % len(self.places)]

    def show(self) -> None:
        """Give the hits in sight their ground; those out of sight would cost each key its time."""
        page = self._page
        if not self.places and not page.extraSelections():
            return
        colours = colours_of(page.palette())
        shown = []
        first = page.firstVisibleBlock().position()
        last = page.cursorForPosition(page.viewport().rect().bottomRight()).block()
        behind = last.position() + last.length()
        for start, end in self.places[bisect_left(self._starts, first) :]:
            if start > behind:
                break
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor_at(page, (start, end))
            one.format.setBackground(QColor(colours.match))
            one.format.setForeground(QColor(colours.on_match))
            shown.append(one)
        page.setExtraSelections(shown)


def cursor_at(page: Page, place: Place) -> QTextCursor:
    """Return a cursor that selects a place of the page."""
    cursor = QTextCursor(page.document())
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor


def in_letters(text: str, place: Place) -> Place:
    """Return a place that Qt counts in letters of `text`."""
    if _is_plain(text):
        return place
    return letters(text, place[0]), letters(text, place[1])


def _is_plain(text: str) -> bool:
    """Whether Qt counts each letter of `text` once."""
    return text.isascii() or max(text) <= "\uffff"


def _in_units(text: str, places: Sequence[Place]) -> list[Place]:
    found: list[Place] = []
    behind = at = 0
    for start, end in places:
        at += units(text[behind:start])
        length = units(text[start:end])
        found.append((at, at + length))
        behind, at = end, at + length
    return found
