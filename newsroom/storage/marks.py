"""What lists mark on articles beside what they say: what was exported, and what is remarked on."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from newsroom.storage.library_rows import RemarkedRow, SentRow


def remarks(session: Session, article: int) -> tuple[str, int] | None:
    """Return for which revision of an article remarks were counted, and how many."""
    row = session.get(RemarkedRow, article)
    return (row.revision, row.number) if row else None


def note_remarks(session: Session, article: int, revision: str, number: int) -> None:
    """Note how many remarks the copy desk has on a revision."""
    values = {"revision": revision, "number": number}
    session.execute(
        insert(RemarkedRow)
        .values(article_id=article, **values)
        .on_conflict_do_update(index_elements=["article_id"], set_=values)
    )


def forget(session: Session, article: int) -> None:
    """Forget what was noted of an article."""
    session.execute(delete(SentRow).where(SentRow.article_id == article))
    session.execute(delete(RemarkedRow).where(RemarkedRow.article_id == article))
