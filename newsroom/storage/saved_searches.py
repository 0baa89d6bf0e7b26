"""Filters that the newsroom keeps under names."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

from newsroom.domain.article import Filter
from newsroom.domain.listing import SavedSearch
from newsroom.domain.workflow import State
from newsroom.storage import settings
from newsroom.storage.question import Ask

if TYPE_CHECKING:
    from newsroom.storage.sessions import Session

_SEARCHES = "searches"
_TEXTS = ("query", "category", "tag", "byline")


def every(ask: Ask) -> tuple[SavedSearch, ...]:
    """Return the saved searches by name; one that cannot be read is passed over."""
    found = []
    for name, values in sorted((settings.get(ask, _SEARCHES) or {}).items()):
        with suppress(ValueError, TypeError, KeyError):
            found.append(SavedSearch(str(name), _filter(values)))
    return tuple(found)


def put(session: Session, searches: Iterable[SavedSearch]) -> None:
    """Keep these as the saved searches, and no others."""
    values = {one.name: _filter_values(one.filter) for one in searches}
    settings.put(session, _SEARCHES, values)


def _filter_values(wanted: Filter) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(wanted, name) for name in _TEXTS}
    values["states"] = [state.value for state in wanted.states]
    for name in ("since", "until"):
        day: date | None = getattr(wanted, name)
        values[name] = day.isoformat() if day else ""
    values["unsent"] = wanted.unsent
    return {name: value for name, value in values.items() if value}


def _filter(values: dict[str, Any]) -> Filter:
    since, until = (
        date.fromisoformat(values[name]) if values.get(name) else None
        for name in ("since", "until")
    )
    return Filter(
        states=tuple(State(state) for state in values.get("states", ())),
        since=since,
        until=until,
        unsent=values.get("unsent") is True,
        query=str(values.get("query", "")),
        category=str(values.get("category", "")),
        tag=str(values.get("tag", "")),
        byline=str(values.get("byline", "")),
    )
