"""The front page's make-up: which stories stand where, for one story as for thousands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsroom.publishing.entries import Entry
from newsroom.publishing.story import Story

# With this many stories or fewer all stand in one column and a row: a side column would be empty.
_FEW = 4
_SECONDS = 2
# Two rows of them, where no picture gives the column beside them its length.
_SECONDS_OF_WORDS = 4
_SIDE = 6
MOST_BEFORE_SECTIONS = 1 + _SECONDS_OF_WORDS + _SIDE
MOST_IN_SECTION = 4
PICTURED = MOST_BEFORE_SECTIONS
"""So many stories, the first ones, may lead, or be shown with their picture."""
_NORMAL = 5  # IPTC's urgency of a story that says nothing
# How wide pictures are here, as the style has it.
_LEAD_SIZES = "(max-width: 62rem) 100vw, 49rem"
_SECOND_SIZES = "(max-width: 40rem) 100vw, 24rem"


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


def leading(stories: Sequence[Story]) -> int:
    """Return the place of the story that leads, among the newest ones.

    It is the most urgent one of the newest day, and of equally urgent ones the newest.
    """
    if not stories:
        return 0
    day = stories[0].card.listed
    of_day = [place for place, story in enumerate(stories) if story.card.listed == day]
    return min(of_day, key=lambda place: stories[place].article.content.urgency or _NORMAL)


def arrange(entries: Sequence[Entry]) -> Front:
    """Lay out the entries, the lead first; each is shown once, and not all are shown."""
    if not entries:
        return Front(None, (), (), ())
    words_only = not entries[0].picture and len(entries) >= MOST_BEFORE_SECTIONS
    seconds = 1 + (_SECONDS_OF_WORDS if words_only else _SECONDS)
    if len(entries) <= _FEW:
        seconds = len(entries)
    side = seconds + _SIDE
    by_category: dict[str, list[Entry]] = {}
    for entry in entries[side:]:
        if entry.category_href:
            row = by_category.setdefault(entry.category_href, [])
            if len(row) < MOST_IN_SECTION:
                row.append(entry)
    return Front(
        lead=_sized(entries[0], _LEAD_SIZES, lazy=False),
        seconds=tuple(_sized(entry, _SECOND_SIZES) for entry in entries[1:seconds]),
        side=tuple(replace(entry, picture=None) for entry in entries[seconds:side]),
        sections=tuple(
            Section(row[0].category, href, tuple(row)) for href, row in by_category.items()
        ),
    )


def _sized(entry: Entry, sizes: str, *, lazy: bool = True) -> Entry:
    """Return an entry whose picture has the width that it has in its place."""
    if entry.picture is None:
        return entry
    return replace(entry, picture=replace(entry.picture, sizes=sizes, lazy=lazy))
