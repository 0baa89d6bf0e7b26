"""What became of articles that were changed together."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.message import Message


@dataclass(frozen=True, slots=True)
class Left:
    """An article that stayed as it was, and why."""

    article: int
    headline: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Moved:
    """An article that was changed: the revisions before and after, the same for the trash."""

    article: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Together:
    """What one change of several articles did; `trashed`: it put them into the trash."""

    moved: tuple[Moved, ...]
    left: tuple[Left, ...] = ()
    trashed: bool = False
