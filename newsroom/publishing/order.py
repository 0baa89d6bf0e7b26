"""The order of stories, and which of the others each page leads on to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from newsroom.domain.card import Mark

NEIGHBOURS = 5


One = TypeVar("One")


def neighbours(ordered: Sequence[One], position: int) -> list[One]:
    """Return the stories that the page of the one at `position` leads on to, given newest first.

    They are the five next older, filled up with newer ones near the end, so that a new story
    changes few pages.
    """
    older = list(ordered[position + 1 : position + 1 + NEIGHBOURS])
    first = max(0, position - NEIGHBOURS + len(older))
    return list(ordered[first : max(0, position)]) + older


def with_neighbours(
    marks: Iterable[Mark], is_listed: Callable[[Mark], bool] = lambda mark: mark.is_listed
) -> Iterator[tuple[Mark, tuple[Mark, ...]]]:
    """Yield each mark with its neighbours; the oldest comes first and its neighbours newest first.

    One that is not listed leads to those around its date, and nothing leads to it. Holds no more
    than the few it needs.
    """
    waiting: list[Mark] = []  # until there are enough newer ones for the oldest
    listed: list[Mark] = []
    marks = iter(marks)
    for mark in marks:
        waiting.append(mark)
        if is_listed(mark):
            listed.append(mark)
        if len(listed) > NEIGHBOURS:
            break
    for mark in waiting:
        yield mark, _among(listed, mark)
    older = deque(listed[: -NEIGHBOURS - 1 : -1], maxlen=NEIGHBOURS)
    for mark in marks:
        yield mark, tuple(older)
        if is_listed(mark):
            older.appendleft(mark)


def _among(listed: Sequence[Mark], mark: Mark) -> tuple[Mark, ...]:
    """Return the neighbours of one of the oldest; `listed` are these, the oldest first."""
    newest_first = [other for other in reversed(listed) if other.id != mark.id]
    place = (mark.listed, mark.id)
    newer = [other for other in newest_first if (other.listed, other.id) > place]
    older = [other for other in newest_first if (other.listed, other.id) < place][:NEIGHBOURS]
    missing = NEIGHBOURS - len(older)
    return (*(newer[-missing:] if missing else ()), *older)
