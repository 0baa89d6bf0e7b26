"""How the newsroom exported last, kept among its settings.

With the newsroom and not with the machine: a path tells of a story.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy.orm import Session

from newsroom.domain.export_habits import Audience, Habit, Habits, What
from newsroom.domain.language import Language
from newsroom.domain.workflow import State
from newsroom.storage.rows import SettingRow

_EXPORTS = "exports"


def get(session: Session) -> Habits:
    """Return the habits; those that cannot be read are as if there had been none."""
    row = session.get(SettingRow, _EXPORTS)
    if row is None:
        return Habits()
    try:
        values = json.loads(row.value)
        kept = {Audience(name): _habit(one) for name, one in values["kept"].items()}
        return Habits(Audience(values["audience"]), kept)
    except (ValueError, TypeError, KeyError, AttributeError):
        return Habits()


def put(session: Session, habits: Habits) -> None:
    """Keep the habits."""
    values = {
        "audience": habits.audience.value,
        "kept": {audience.value: _values(habit) for audience, habit in habits.kept.items()},
    }
    session.merge(SettingRow(key=_EXPORTS, value=json.dumps(values, ensure_ascii=False)))


def _habit(values: dict[str, Any]) -> Habit:
    return Habit(
        what=What(values["what"]),
        states=tuple(map(State, values["states"])),
        languages=tuple(map(Language, values["languages"])),
        places=tuple(map(str, values["places"])),
        check=values["check"] is True,
    )


def _values(habit: Habit) -> dict[str, Any]:
    return {
        "what": habit.what.value,
        "states": [state.value for state in habit.states],
        "languages": [language.value for language in habit.languages],
        "places": list(habit.places),
        "check": habit.check,
    }
