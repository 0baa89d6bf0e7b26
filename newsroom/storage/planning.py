"""What is planned, beside the articles."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from newsroom.domain.planning import Plan
from newsroom.domain.workflow import State
from newsroom.storage.library_rows import PlanRow
from newsroom.storage.rows import ArticleRow


def every(session: Session, *, done: bool) -> tuple[Plan, ...]:
    """Return the plans by the time they are due, those without one last; `done` those too."""
    query = _whole()
    if not done:
        query = query.where(PlanRow.done_at == "")
    rows = session.execute(query.order_by(PlanRow.due == "", PlanRow.due, PlanRow.id))
    return tuple(_plan(*row) for row in rows)


def get(session: Session, number: int) -> Plan | None:
    """Return the plan with this number, None where there is none."""
    query = _whole()
    found = session.execute(query.where(PlanRow.id == number)).one_or_none()
    return _plan(*found) if found else None


def put(session: Session, plan: Plan, made_at: datetime) -> Plan:
    """Keep a plan; one with the number 0 is new, and gets a number of its own."""
    row = session.get(PlanRow, plan.id) if plan.id else None
    if row is None:
        row = PlanRow(made_at=made_at.astimezone(UTC).isoformat())
        session.add(row)
    row.idea, row.slug, row.due = plan.idea, plan.slug, _due_text(plan)
    row.assigned, row.note, row.article = plan.assigned, plan.note, plan.article
    row.done_at = plan.done_at.astimezone(UTC).isoformat() if plan.done_at else ""
    session.flush()
    kept = get(session, row.id)
    assert kept is not None
    return kept


def remove(session: Session, number: int) -> None:
    """Forget a plan; what came of it stays."""
    row = session.get(PlanRow, number)
    if row is not None:
        session.delete(row)


def _due_text(plan: Plan) -> str:
    if plan.due is None:
        return ""
    return (
        f"{plan.due.isoformat()}T{plan.due_time:%H:%M}" if plan.due_time else plan.due.isoformat()
    )


def _whole() -> Select[PlanRow, int, str]:
    came = ArticleRow.uuid == PlanRow.article
    return select(PlanRow, ArticleRow.id, ArticleRow.state).outerjoin(ArticleRow, came)


def _plan(row: PlanRow, number: int | None, state: str | None) -> Plan:
    day, _, clock = row.due.partition("T")
    return Plan(
        id=row.id,
        idea=row.idea,
        slug=row.slug,
        due=date.fromisoformat(day) if day else None,
        due_time=time.fromisoformat(clock) if clock else None,
        assigned=row.assigned,
        note=row.note,
        article=row.article,
        number=number,
        state=State(state) if state in set(State) else None,
        done_at=datetime.fromisoformat(row.done_at) if row.done_at else None,
    )
