"""A story that is planned, until it is an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from newsroom.domain.workflow import State


@dataclass(frozen=True, slots=True)
class Plan:
    """An idea for a story: by when, by whom, and what to know.

    `due` and `due_time` are in the newsroom's zone; a time stands only with a day. `article` is the
    UUID of what came of it, `number` its number here and `state` where it stands; empty and None
    until then. `done_at` is UTC.
    """

    id: int
    idea: str
    slug: str = ""
    due: date | None = None
    due_time: time | None = None
    assigned: str = ""
    note: str = ""
    article: str = ""
    number: int | None = None
    state: State | None = None
    done_at: datetime | None = None

    def is_late(self, now: datetime) -> bool:
        """Whether it should be done by `now`, a time in the newsroom's zone, and is not."""
        if self.done_at is not None or self.due is None:
            return False
        return (self.due, self.due_time or time.max) < (now.date(), now.time())
