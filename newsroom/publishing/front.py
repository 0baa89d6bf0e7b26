"""The front page's make-up: which stories stand where, for one story as for thousands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsroom.publishing.entries import Entry

# With this many stories or fewer all stand in one column and a row: a side column would be empty.
_FEW = 4
_SECONDS = 2
_SIDE = 6
PICTURED = 4
"""So many stories, the first ones, are shown with their picture."""
MOST_BEFORE_SECTIONS = 1 + _SECONDS + _SIDE
MOST_IN_SECTION = 4


@dataclass(frozen=True, slots=True)
class Section:
    """A category's row on the front page."""

    name: str
    href: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Front:
    """A lead story, those under it, the column beside them, and rows by category."""

    lead: Entry | None
    seconds: tuple[Entry, ...]
    side: tuple[Entry, ...]
    sections: tuple[Section, ...]


def arrange(entries: Sequence[Entry]) -> Front:
    """Lay out the entries, given newest first; each is shown once, and not all are shown."""
    if not entries:
        return Front(None, (), (), ())
    seconds = len(entries) if len(entries) <= _FEW else 1 + _SECONDS
    side = seconds + _SIDE
    by_category: dict[str, list[Entry]] = {}
    for entry in entries[side:]:
        if entry.category_href:
            row = by_category.setdefault(entry.category_href, [])
            if len(row) < MOST_IN_SECTION:
                row.append(entry)
    return Front(
        lead=entries[0],
        seconds=tuple(entries[1:seconds]),
        side=tuple(entries[seconds:side]),
        sections=tuple(
            Section(row[0].category, href, tuple(row)) for href, row in by_category.items()
        ),
    )
