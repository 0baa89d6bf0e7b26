"""The draft journal: what is being typed, one row for each sitting."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from newsroom.domain.draft import Draft, Found
from newsroom.domain.revision import canonical_json, content_values, parse_content
from newsroom.storage.rows import ArticleRow, DraftRow


def keep(session: Session, draft: Draft) -> None:
    """Keep a draft in place of what was kept under its key."""
    forget(session, draft.key)
    session.add(
        DraftRow(
            key=draft.key,
            uuid=draft.uuid,
            base=draft.base,
            content=canonical_json(content_values(draft.content)).decode(),
            written_at=draft.written_at.isoformat(),
        )
    )


def forget(session: Session, key: str) -> None:
    """Keep nothing under this key any more."""
    session.execute(delete(DraftRow).where(DraftRow.key == key))


def forget_article(session: Session, uuid: str) -> None:
    """Keep nothing of an article any more."""
    session.execute(delete(DraftRow).where(DraftRow.uuid == uuid))


def pending(session: Session) -> Iterator[Found]:
    """Yield the drafts, the one that was written last first.

    One whose text cannot be read is passed over: there is nothing in it to give back.
    """
    rows = session.execute(
        select(DraftRow, ArticleRow.id, ArticleRow.head)
        .join(ArticleRow, ArticleRow.uuid == DraftRow.uuid, isouter=True)
        .order_by(DraftRow.id.desc())
    )
    for row, article, head in rows:
        try:
            content = parse_content(json.loads(row.content))
        except ValueError:
            continue
        written_at = datetime.fromisoformat(row.written_at).astimezone(UTC)
        draft = Draft(row.key, row.uuid, row.base, content, written_at)
        yield Found(draft, article, outdated=head != row.base)
