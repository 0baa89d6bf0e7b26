"""How a newsroom exported last, for each of those it exports for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from newsroom.domain.language import Language
from newsroom.domain.workflow import State

_MOST_PLACES = 8


class Audience(StrEnum):
    """Who an export is for."""

    READERS = "readers"
    EDITORS = "editors"
    ARCHIVE = "archive"


class What(StrEnum):
    """Which articles an export takes."""

    FINISHED = "finished"
    ARTICLE = "article"
    SELECTED = "selected"
    STATES = "states"


@dataclass(frozen=True, slots=True)
class Habit:
    """What was chosen last for an audience; `places` are paths, the last used first.

    No `states` are all of them, and no `languages` too, those that come later among them. `check`
    is whether what goes out is looked at before.
    """

    what: What = What.FINISHED
    states: tuple[State, ...] = ()
    languages: tuple[Language, ...] = ()
    places: tuple[str, ...] = ()
    check: bool = False

    def at(self, place: str) -> Habit:
        """Return the habit with this place as the last used."""
        others = tuple(one for one in self.places if one != place)
        return replace(self, places=(place, *others)[:_MOST_PLACES])


@dataclass(frozen=True, slots=True)
class Habits:
    """Who was exported for last, and each audience's habit."""

    audience: Audience = Audience.EDITORS
    kept: Mapping[Audience, Habit] = field(default_factory=dict)

    def of(self, audience: Audience) -> Habit:
        """Return what was chosen last for this audience, or what is usual."""
        # What goes to readers cannot be taken back: it is looked at, until a person says no.
        return self.kept.get(audience, Habit(check=audience is Audience.READERS))

    def with_(self, audience: Audience, habit: Habit) -> Habits:
        """Return the habits with this one as the last."""
        return Habits(audience, {**self.kept, audience: habit})
