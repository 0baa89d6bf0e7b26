"""Joining two versions of a text with the one that they began as, word by word.

The two comparisons that `text/diff.py` makes give what each side changed; changes that neither
overlap nor touch are both taken. Our own code: the library that is kept for this (merge3) is under
the GPL, and compares with difflib, which takes minutes for what a stranger's text may hold.
"""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from newsroom.domain.comparison import Kind
from newsroom.domain.merging import Part, Parts, Side
from newsroom.text.diff import compare_texts


class _Edit(NamedTuple):
    """A change: from `start` to `end` of the first text stands `text` instead."""

    start: int
    end: int
    text: str


def merge_texts(base: str, mine: str, theirs: str) -> Parts:
    """Return the three texts in parts: those that only one side changed, and those that both did.

    The parts give each of the three texts back exactly.
    """
    ours, others = deque(_edits(base, mine)), deque(_edits(base, theirs))
    parts: list[Part] = []
    place = 0
    while ours or others:
        start = min(edits[0].start for edits in (ours, others) if edits)
        my_own, their_own, end = _together(ours, others, start)
        _add(parts, Part(base[place:start], base[place:start], base[place:start], Side.MINE))
        changed = base[start:end]
        mine_says = _applied(changed, start, my_own)
        theirs_say = _applied(changed, start, their_own)
        _add(parts, Part(changed, mine_says, theirs_say, _side(changed, mine_says, theirs_say)))
        place = end
    _add(parts, Part(base[place:], base[place:], base[place:], Side.MINE))
    return tuple(parts)


def _edits(before: str, after: str) -> list[_Edit]:
    found: list[_Edit] = []
    place = 0
    for piece in compare_texts(before, after):
        if piece.kind is Kind.SAME:
            place += len(piece.text)
            continue
        end = place + (len(piece.text) if piece.kind is Kind.REMOVED else 0)
        added = piece.text if piece.kind is Kind.ADDED else ""
        if found and found[-1].end == place:
            found[-1] = _Edit(found[-1].start, end, found[-1].text + added)
        else:
            found.append(_Edit(place, end, added))
        place = end
    return found


def _together(
    ours: deque[_Edit], others: deque[_Edit], start: int
) -> tuple[list[_Edit], list[_Edit], int]:
    """Take the changes that overlap or touch, from `start` on; return them and their end."""
    taken: tuple[list[_Edit], list[_Edit]] = ([], [])
    end = start
    grown = True
    while grown:
        grown = False
        for edits, found in zip((ours, others), taken, strict=True):
            while edits and edits[0].start <= end:
                found.append(edits.popleft())
                end = max(end, found[-1].end)
                grown = True
    return *taken, end


def _applied(base: str, start: int, edits: list[_Edit]) -> str:
    said, place = [], 0
    for edit in edits:
        said += [base[place : edit.start - start], edit.text]
        place = edit.end - start
    return "".join([*said, base[place:]])


def _side(base: str, mine: str, theirs: str) -> Side | None:
    if theirs in (base, mine):
        return Side.MINE
    return Side.THEIRS if mine == base else None


def _add(parts: list[Part], part: Part) -> None:
    if part.base or part.mine or part.theirs:
        parts.append(part)
