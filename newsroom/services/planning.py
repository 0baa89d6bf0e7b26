"""Planning: story ideas with the time they are due, which become articles."""
# ruff: noqa: PLC0415 - what changes plans comes with the first change of one

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from newsroom.domain.article import Article
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.note import Note
from newsroom.domain.planning import Plan
from newsroom.errors import InputRefused, NotFound, StepRefused
from newsroom.services.clock import Clock
from newsroom.storage import plan_query
from newsroom.storage.engine import Engine
from newsroom.storage.question import asking

if TYPE_CHECKING:
    from newsroom.services.editing import Editing
    from newsroom.storage.sessions import Session

_LONGEST_IDEA = 300


class Planning:
    """What is planned stands beside the articles: no revision and no bundle carries it."""

    def __init__(
        self,
        engine: Engine,
        editing: Callable[[], Editing],
        house: Callable[[], House],
        clock: Clock,
    ) -> None:
        self._engine = engine
        self._editing = editing
        self._house = house
        self._clock = clock

    def listing(self, *, done: bool = False) -> tuple[Plan, ...]:
        """Return what is planned, the earliest first; with `done` also what is done."""
        with self._engine.asking() as ask:
            return plan_query.every(ask, done=done)

    def late(self, *plans: Plan) -> frozenset[int]:
        """Return the numbers of those of these plans whose time has passed."""
        now = self._clock().astimezone(ZoneInfo(self._house().zone))
        return frozenset(plan.id for plan in plans if plan.is_late(now))

    def keep(self, plan: Plan) -> Plan:
        """Keep a plan; the number 0 makes a new one. Raises `InputRefused`, `NotFound`."""
        from newsroom.storage import planning

        plan = _tidied(plan)
        with self._engine.writing() as session:
            if plan.id:
                known = _found(session, plan.id)
                # What became of it is not changed by the way.
                plan = replace(plan, article=known.article, done_at=known.done_at)
            return planning.put(session, plan, self._clock())

    def start(self, number: int) -> Article:
        """Make the article that was planned, and return it.

        Raises `NotFound`, and `StepRefused` where there is one already.
        """
        from newsroom.storage import notes, planning

        editing = self._editing()
        with self._engine.writing() as session:
            plan = _found(session, number)
            if plan.article and plan.number is not None:
                raise StepRefused(
                    Message(
                        "Plan {id} has become article {article} already.",
                        id=plan.id,
                        article=plan.number,
                    )
                )
            blank = editing.blank()
            content = replace(
                blank,
                headline=plan.idea,
                slug=plan.slug,
                byline=plan.assigned or blank.byline,
                date=plan.due or blank.date,
            )
            article = editing.begin(session, content)
            if plan.note:
                notes.put(session, article.uuid, Note(text=plan.note), self._clock())
            planning.put(session, replace(plan, article=article.uuid), self._clock())
            return article

    def settle(self, number: int, *, done: bool = True) -> Plan:
        """Say that a plan is done, or that it is not; raises `NotFound`."""
        from newsroom.storage import planning

        with self._engine.writing() as session:
            plan = _found(session, number)
            when = self._clock().replace(microsecond=0) if done else None
            if (plan.done_at is None) == (when is None):
                return plan
            return planning.put(session, replace(plan, done_at=when), self._clock())

    def remove(self, number: int) -> None:
        """Forget a plan; the article that came of it stays."""
        from newsroom.storage import planning

        with self._engine.writing() as session:
            planning.remove(session, number)


def _found(session: Session, number: int) -> Plan:
    plan = plan_query.get(asking(session), number)
    if plan is None:
        raise NotFound(
            Message("There is no plan {id}. “newsroom plan list” shows which there are.", id=number)
        )
    return plan


def _tidied(plan: Plan) -> Plan:
    from newsroom.text.reading import normalise
    from newsroom.text.slugs import slug

    idea = " ".join(normalise(plan.idea).split())
    if not 0 < len(idea) <= _LONGEST_IDEA:
        raise InputRefused(
            Message("A plan needs an idea of 1 to {most} characters.", most=_LONGEST_IDEA)
        )
    return replace(
        plan,
        idea=idea,
        slug=slug(plan.slug) if plan.slug.strip() else "",
        assigned=" ".join(normalise(plan.assigned).split()),
        note=normalise(plan.note).strip(),
        due_time=plan.due_time if plan.due else None,
    )
