"""The desk's notes on articles, outside every revision."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from newsroom.domain.note import Note
from newsroom.storage.rows import NoteRow


def get(session: Session, article: str) -> Note:
    """Return the note on the article with this UUID; an empty one where there is none."""
    row = session.get(NoteRow, article)
    return Note(row.text, row.target) if row else Note()


def put(session: Session, article: str, note: Note, written_at: datetime) -> None:
    """Keep a note in place of the one before; an empty one is none."""
    session.execute(delete(NoteRow).where(NoteRow.article == article))
    if note != Note():
        time = written_at.astimezone(UTC).isoformat()
        session.add(NoteRow(article=article, text=note.text, target=note.target, written_at=time))
