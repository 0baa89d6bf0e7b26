"""What is asked of the plans as text: what is planned, and what has come of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from newsroom.domain.planning import Plan
from newsroom.domain.workflow import State
from newsroom.storage.question import Ask, Question

_WHOLE = (
    "SELECT plan.id, plan.idea, plan.slug, plan.due, plan.assigned, plan.note, plan.article, "
    "plan.done_at, article.id, article.state "
    "FROM plan LEFT JOIN article ON article.uuid = plan.article"
)


def every(ask: Ask, *, done: bool) -> tuple[Plan, ...]:
    """Return the plans by the time they are due, those without one last; `done` those too."""
    wanted = "" if done else "WHERE plan.done_at = ''"
    rows = ask(Question(f"{_WHOLE} {wanted} ORDER BY plan.due = '', plan.due, plan.id"))
    return tuple(map(_plan, rows))


def get(ask: Ask, number: int) -> Plan | None:
    """Return the plan with this number, None where there is none."""
    rows = ask(Question(f"{_WHOLE} WHERE plan.id = ?", (number,)))
    return _plan(rows[0]) if rows else None


def _plan(row: Sequence[Any]) -> Plan:
    number, idea, slug, due, assigned, note, article, done_at, became, state = row
    day, _, clock = due.partition("T")
    return Plan(
        id=number,
        idea=idea,
        slug=slug,
        due=date.fromisoformat(day) if day else None,
        due_time=time.fromisoformat(clock) if clock else None,
        assigned=assigned,
        note=note,
        article=article,
        number=became,
        state=State(state) if state in set(State) else None,
        done_at=datetime.fromisoformat(done_at) if done_at else None,
    )
