"""What can be chosen beside the list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsroom.domain.workflow import State


class Kind(StrEnum):
    """What is chosen by."""

    ALL = "all"
    MINE = "mine"
    UNSENT = "unsent"
    STATE = "state"
    CATEGORY = "category"
    TAG = "tag"
    SEARCH = "search"
    TRASH = "trash"
    BOARD = "board"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A choice; `value` says which state, category, tag or saved search."""

    kind: Kind = Kind.ALL
    value: str = ""

    @property
    def lists(self) -> bool:
        """Whether it shows articles in the list, and not a view of its own."""
        return self.kind not in (Kind.BOARD, Kind.PLAN)

    @property
    def tells(self) -> bool:
        """Whether it is called by words of the newsroom itself."""
        return self.kind in (Kind.CATEGORY, Kind.TAG, Kind.SEARCH)


ALL = Shelf()


def shelf_text(shelf: Shelf) -> str:
    """Return a choice as the settings keep it."""
    return f"{shelf.kind}:{shelf.value}"


def read_shelf(text: str) -> Shelf:
    """Return the choice that the settings kept; all articles where they kept none."""
    kind, _, value = text.partition(":")
    try:
        shelf = Shelf(Kind(kind), value)
        if shelf.kind is Kind.STATE:
            State(value)
    except ValueError:
        return ALL
    return shelf
