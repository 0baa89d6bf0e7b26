"""What a person looks for in a text, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.proof import Field
from newsroom.domain.workflow import State


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; `pattern` says that it is a regular expression.

    Without `case`, large and small letters are the same, those of Kazakh too. `whole` words have no
    letter or digit beside them.
    """

    words: str
    case: bool = False
    whole: bool = False
    pattern: bool = False


Place = tuple[int, int]
"""Where something stands in a text: its first letter, and the one behind its last."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in an article: its words, what stands beside them, and what would come instead."""

    field: Field
    start: int
    end: int
    before: str
    words: str
    after: str
    by: str


@dataclass(frozen=True, slots=True)
class FoundIn:
    """An article in which something stands: the revision that was read, and the places in it.

    `count` is how many places there are; `hits` are the first of them.
    """

    article: int
    uuid: str
    revision: str
    headline: str
    state: State
    count: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Harvest:
    """What a look through the newsroom found; it is not `whole` where it stopped at too much."""

    found: tuple[FoundIn, ...]
    read: int
    whole: bool = True

    @property
    def places(self) -> int:
        """Return how many places there are in all that was found."""
        return sum(one.count for one in self.found)


@dataclass(frozen=True, slots=True)
class Changed:
    """An article that was written anew: the revision before, and the one that it has now."""

    article: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Replaced:
    """What a replacement did: articles changed, and those left alone since they had changed."""

    changed: tuple[Changed, ...]
    left: tuple[int, ...]
    places: int
