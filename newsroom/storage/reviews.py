"""Keeping what editors answered, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from newsroom.domain.review import Answer, Comment, Quote, Standing, Verdict
from newsroom.storage import review_query
from newsroom.storage.question import asking
from newsroom.storage.review_rows import ReviewCommentRow, ReviewRow, ReviewVerdictRow


def keep(session: Session, answer: Answer, file: str, received_at: datetime) -> None:
    """Keep what an answer says of itself."""
    session.merge(
        ReviewRow(
            id=answer.id,
            bundle=answer.bundle,
            editor=answer.editor,
            sequence=answer.sequence,
            file=file,
            received_at=_time(received_at),
        )
    )
    session.flush()


def put_verdict(session: Session, answer: str, verdict: Verdict, received_at: datetime) -> None:
    """Keep a verdict in place of the one that this answer had on the article."""
    if review_query.verdict_of(asking(session), answer, verdict.article) == verdict:
        return
    row: ReviewVerdictRow | None = session.scalar(
        select(ReviewVerdictRow).where(
            ReviewVerdictRow.review == answer, ReviewVerdictRow.article == verdict.article
        )
    )
    if row and row.decision != (verdict.decision or ""):
        # Another decision is a newer one than those of others.
        session.delete(row)
        session.flush()
        row = None
    if row is None:
        row = ReviewVerdictRow(review=answer, article=verdict.article, received_at="")
        session.add(row)
    row.revision = verdict.revision
    row.decision = verdict.decision.value if verdict.decision else ""
    row.reason = verdict.reason
    row.checked = json.dumps(verdict.checked)
    row.received_at = _time(received_at)
    session.flush()


def put_comment(session: Session, answer: str, comment: Comment) -> None:
    """Add a comment, or put it in place of the one with its id; its standing stays."""
    row = session.scalar(select(ReviewCommentRow).where(ReviewCommentRow.uuid == comment.id))
    if row is None:
        row = ReviewCommentRow(uuid=comment.id, review=answer, standing=comment.standing.value)
        session.add(row)
    quote = comment.quote or Quote("")
    row.article, row.revision = comment.article, comment.revision
    row.part, row.kind, row.parent = comment.part.value, comment.kind.value, comment.parent
    row.author, row.text, row.proposal = comment.author, comment.text, comment.proposal
    row.has_quote = comment.quote is not None
    row.exact, row.prefix, row.suffix = quote.exact, quote.prefix, quote.suffix
    row.start = quote.start
    row.made_at = _time(comment.made_at) if comment.made_at else ""
    session.flush()


def settle(session: Session, uuids: Sequence[str], standing: Standing) -> None:
    """Set what became of comments."""
    session.execute(
        update(ReviewCommentRow)
        .where(ReviewCommentRow.uuid.in_(uuids))
        .values(standing=standing.value)
    )


def forget_article(session: Session, article: str) -> None:
    """Keep nothing of an article any more."""
    for table in (ReviewVerdictRow, ReviewCommentRow):
        session.execute(delete(table).where(table.article == article))


def _time(when: datetime) -> str:
    return when.astimezone(UTC).isoformat()
