"""How a list is ordered, and what stands beside it to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from newsroom.domain.listed import Filter
from newsroom.domain.term import TermCount
from newsroom.domain.workflow import State


class Sorting(StrEnum):
    """What a list is ordered by."""

    DATE = "date"
    SAVED = "saved"
    HEADLINE = "headline"
    STATE = "state"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Order:
    """The order of a list; what is equal stands by its number, the newest first."""

    by: Sorting = Sorting.DATE
    descending: bool = True


NEWEST_FIRST = Order()


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A filter that the newsroom keeps under a name."""

    name: str
    filter: Filter


@dataclass(frozen=True, slots=True)
class Shelves:
    """What there is to choose from, each with how many articles it has.

    `mine` are those whose byline has the correspondent's name; `unsent` those that readers were
    told of and whose last words no export has.
    """

    mine: int
    unsent: int
    trashed: int
    states: Mapping[State, int]
    categories: tuple[TermCount, ...]
    tags: tuple[TermCount, ...]
    searches: tuple[SavedSearch, ...]

    @property
    def every(self) -> int:
        """How many articles there are outside the trash."""
        return sum(self.states.values())
