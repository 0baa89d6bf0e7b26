"""The desk's notes on articles, outside every revision."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from newsroom.storage.rows import NoteRow


def get(session: Session, article: str) -> str:
    """Return the note on the article with this UUID; an empty text where there is none."""
    row = session.get(NoteRow, article)
    return row.text if row else ""


def put(session: Session, article: str, text: str, written_at: datetime) -> None:
    """Keep a note in place of the one before; an empty text is none."""
    session.execute(delete(NoteRow).where(NoteRow.article == article))
    if text:
        time = written_at.astimezone(UTC).isoformat()
        session.add(NoteRow(article=article, text=text, written_at=time))
