"""Other newsrooms, and which revisions went to them and came from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from newsroom.domain.sending import Correspondent
from newsroom.storage.exchange_rows import CarriedRow, CorrespondentRow


def every(session: Session) -> tuple[Correspondent, ...]:
    """Return all of them, those of the last days first."""
    last = func.max(CarriedRow.carried_at)
    rows = session.execute(
        select(CorrespondentRow.name, CorrespondentRow.newsroom, last)
        .outerjoin(CarriedRow, CarriedRow.correspondent_id == CorrespondentRow.id)
        .group_by(CorrespondentRow.id)
        .order_by(last.desc(), CorrespondentRow.name)
    )
    return tuple(
        Correspondent(name, newsroom, datetime.fromisoformat(at).astimezone(UTC) if at else None)
        for name, newsroom, at in rows
    )


def known_there(session: Session, name: str, article: str, *, sent: bool) -> frozenset[str]:
    """Return revisions of an article that another newsroom is known to have.

    Those that came from it; with `sent` those that went there too, which it has if they arrived.
    """
    query = (
        select(CarriedRow.revision)
        .join(CorrespondentRow, CorrespondentRow.id == CarriedRow.correspondent_id)
        .where(CorrespondentRow.name == name, CarriedRow.article == article)
    )
    if not sent:
        query = query.where(CarriedRow.received)
    return frozenset(session.scalars(query))


def note_sent(session: Session, name: str, carried: Mapping[str, str], now: datetime) -> None:
    """Note that these revisions, by their articles, go to the newsroom that is called so."""
    row = session.scalar(select(CorrespondentRow).where(CorrespondentRow.name == name))
    if row is None:
        row = CorrespondentRow(name=name, newsroom="")
        session.add(row)
        session.flush()
    _note(session, row.id, carried.items(), now, received=False)


def note_received(
    session: Session, newsroom: str, name: str, carried: Mapping[str, str], now: datetime
) -> None:
    """Note that these revisions came from a newsroom with this UUID, which calls itself so.

    It keeps the name that it has here. One that was only named by a person until now, with the same
    name, is taken for it.
    """
    row = session.scalar(select(CorrespondentRow).where(CorrespondentRow.newsroom == newsroom))
    if row is None:
        same = select(CorrespondentRow).where(CorrespondentRow.name == name)
        row = session.scalar(same.where(CorrespondentRow.newsroom == ""))
    if row is None:
        row = CorrespondentRow(name=_free_name(session, name or newsroom[:8]), newsroom="")
        session.add(row)
    row.newsroom = newsroom
    session.flush()
    _note(session, row.id, carried.items(), now, received=True)


def _free_name(session: Session, name: str) -> str:
    taken = set(session.scalars(select(CorrespondentRow.name)))
    free, number = name, 2
    while free in taken:
        free = f"{name} {number}"
        number += 1
    return free


def _note(
    session: Session,
    correspondent: int,
    carried: Iterable[tuple[str, str]],
    now: datetime,
    *,
    received: bool,
) -> None:
    for article, revision in carried:
        values = {
            "correspondent_id": correspondent,
            "article": article,
            "revision": revision,
            "received": received,
            "carried_at": now.isoformat(),
        }
        session.execute(
            insert(CarriedRow)
            .values(values)
            .on_conflict_do_update(
                index_elements=["correspondent_id", "article", "revision", "received"],
                set_={"carried_at": now.isoformat()},
            )
        )
