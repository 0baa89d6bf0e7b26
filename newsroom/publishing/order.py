"""The order of stories, and which of the others each page leads on to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from newsroom.domain.card import Mark
from newsroom.domain.language import Language

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


class Lane(NamedTuple):
    """Where a story leads and who leads to it: readers stay among stories that they can read.

    `own` is the lane in which its page leads on to others, "" for that of the whole site; `led` are
    those in which other pages lead to it.
    """

    own: str
    led: tuple[str, ...]


def lane_of(mark: Mark, house: Language, *, first: bool) -> Lane:
    """Return a story's lanes: another language's own, and the site's for the `first` edition."""
    if mark.language == house.value:
        return _OF_HOUSE if first else _APART
    led = ("",) * first
    return Lane(mark.language, (*led, mark.language) if mark.is_listed else led)


_OF_HOUSE, _APART = Lane("", ("",)), Lane("", ())


Placed = tuple[Mark, tuple[Mark, ...]]
"""A story, and those that its page leads on to."""
_NOTHING: Sequence[Placed] = ()


def _every(_mark: Mark) -> bool:
    return True


class Neighbours:
    """Takes stories, the oldest first, and gives each back with those that its page leads on to.

    These are listed, and the newest comes first. One that is not listed leads to those around its
    date. Holds no more than the few it needs: a story of a lane that has not begun comes later.
    Those that are not `wanted` when they are ready are not given back.
    """

    def __init__(self, wanted: Callable[[Mark], bool] = _every) -> None:
        self._wanted = wanted
        self._lanes: dict[str, _OneLane] = {}

    def add(self, mark: Mark, lane: Lane) -> Sequence[Placed]:
        """Take one more story; return those that are ready."""
        own, led = lane
        if led == (own,):  # nearly always
            return self._lane(own).add(mark, own=True, led=True)
        ready: list[Placed] = []
        for name in led if own in led else (own, *led):
            ready += self._lane(name).add(mark, own=name == own, led=name in led)
        return ready

    def _lane(self, name: str) -> _OneLane:
        known = self._lanes.get(name)
        if known is None:
            known = self._lanes[name] = _OneLane(self._wanted)
        return known

    def finished(self) -> Iterator[Placed]:
        """Yield those that still wait for newer ones."""
        for lane in self._lanes.values():
            yield from lane.finished()


class _OneLane:
    def __init__(self, wanted: Callable[[Mark], bool]) -> None:
        self._wanted = wanted
        self._waiting: list[Mark] = []  # until there are enough newer ones for the oldest
        self._first: list[Mark] = []
        self._older: deque[Mark] | None = None

    def add(self, mark: Mark, *, own: bool, led: bool) -> Sequence[Placed]:
        older = self._older
        if older is not None:
            ready = ((mark, tuple(older)),) if own and self._wanted(mark) else _NOTHING
            if led:
                older.appendleft(mark)
            return ready
        if own:
            self._waiting.append(mark)
        if led:
            self._first.append(mark)
        if len(self._first) <= NEIGHBOURS:
            return _NOTHING
        ready = tuple(self.finished())
        self._older = deque(self._first[: -NEIGHBOURS - 1 : -1], maxlen=NEIGHBOURS)
        self._first.clear()
        return ready

    def finished(self) -> Iterator[Placed]:
        for mark in filter(self._wanted, self._waiting):
            yield mark, _among(self._first, mark)
        self._waiting.clear()


def _among(listed: Sequence[Mark], mark: Mark) -> tuple[Mark, ...]:
    """Return the neighbours of one of the oldest; `listed` are these, the oldest first."""
    newest_first = [other for other in reversed(listed) if other.id != mark.id]
    place = (mark.listed, mark.id)
    newer = [other for other in newest_first if (other.listed, other.id) > place]
    older = [other for other in newest_first if (other.listed, other.id) < place][:NEIGHBOURS]
    missing = NEIGHBOURS - len(older)
    return (*(newer[-missing:] if missing else ()), *older)
