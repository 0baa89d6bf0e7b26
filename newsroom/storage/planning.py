"""What is planned, beside the articles: kept and forgotten."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from newsroom.domain.planning import Plan
from newsroom.storage import plan_query
from newsroom.storage.library_rows import PlanRow
from newsroom.storage.question import asking


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
    kept = plan_query.get(asking(session), row.id)
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
