"""Keeping what editors answered, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Select, delete, func, select, text, update
from sqlalchemy.orm import Session

from newsroom.domain.review import (
    Answer,
    Comment,
    Decision,
    GivenVerdict,
    Kind,
    Part,
    Quote,
    Standing,
    Verdict,
)
from newsroom.storage.review_rows import ReviewCommentRow, ReviewRow, ReviewVerdictRow

_MOST_EDITORS = 3


def known(session: Session, answer: str) -> tuple[int, str] | None:
    """Return which saving of an answer is kept, and the hash of its file; None for none."""
    row = session.get(ReviewRow, answer)
    return (row.sequence, row.file) if row else None


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


def verdict_of(session: Session, answer: str, article: str) -> Verdict | None:
    """Return what this answer decided about an article before."""
    row = session.scalar(_verdict_row(answer, article))
    return _verdict(row) if row else None


def put_verdict(session: Session, answer: str, verdict: Verdict, received_at: datetime) -> None:
    """Keep a verdict in place of the one that this answer had on the article."""
    row: ReviewVerdictRow | None = session.scalar(_verdict_row(answer, verdict.article))
    if row and _verdict(row) == verdict:
        return
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


def verdicts(session: Session, article: str) -> tuple[GivenVerdict, ...]:
    """Return the verdicts on an article, the earliest first."""
    query = (
        select(ReviewVerdictRow, ReviewRow.editor)
        .join(ReviewRow, ReviewRow.id == ReviewVerdictRow.review)
        .where(ReviewVerdictRow.article == article)
        .order_by(ReviewVerdictRow.id)
    )
    return tuple(
        GivenVerdict(_verdict(row), editor, datetime.fromisoformat(row.received_at))
        for row, editor in session.execute(query)
    )


def approvals(session: Session, article: str) -> tuple[GivenVerdict, ...]:
    """Return what each editor approved last, the newest first; only the last few editors."""
    found: dict[str, GivenVerdict] = {}
    for given in reversed(verdicts(session, article)):
        if given.verdict.decision is Decision.APPROVE:
            found.setdefault(given.editor.casefold(), given)
    return tuple(found.values())[:_MOST_EDITORS]


def comments(session: Session, article: str) -> tuple[Comment, ...]:
    """Return the comments on an article in the order in which they came."""
    query = select(ReviewCommentRow).where(ReviewCommentRow.article == article)
    return tuple(map(_comment, session.scalars(query.order_by(ReviewCommentRow.id))))


def comments_of(session: Session, answer: str) -> tuple[Comment, ...]:
    """Return the comments of an answer."""
    query = select(ReviewCommentRow).where(ReviewCommentRow.review == answer)
    return tuple(map(_comment, session.scalars(query.order_by(ReviewCommentRow.id))))


def find(session: Session, uuids: Iterable[str]) -> dict[str, Comment]:
    """Return these comments by their ids; unknown ones are left out."""
    query = select(ReviewCommentRow).where(ReviewCommentRow.uuid.in_(list(uuids)))
    return {row.uuid: _comment(row) for row in session.scalars(query)}


def beginning(session: Session, uuid: str) -> Comment | None:
    """Return the one comment whose id begins so, None for none or several."""
    query = select(ReviewCommentRow).where(ReviewCommentRow.uuid.startswith(uuid, autoescape=True))
    rows = list(session.scalars(query.limit(2)))
    return _comment(rows[0]) if len(rows) == 1 else None


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


def open_counts(session: Session) -> dict[str, int]:
    """Return how many comments of each article somebody has to look at."""
    query = (
        select(ReviewCommentRow.article, func.count())
        .where(
            ReviewCommentRow.standing == Standing.OPEN.value,
            ReviewCommentRow.kind != Kind.REPLY.value,
        )
        .group_by(ReviewCommentRow.article)
    )
    return {str(article): int(count) for article, count in session.execute(query)}


def mark(session: Session) -> str:
    """Return a name for what a review page shows of this: another one when it has changed."""
    verdict = session.execute(
        select(func.count(), func.max(ReviewVerdictRow.id), func.max(ReviewVerdictRow.received_at))
    ).one()
    comment = session.execute(
        select(
            func.count(),
            func.max(ReviewCommentRow.id),
            func.sum(func.length(ReviewCommentRow.text)),
            func.group_concat(func.substr(ReviewCommentRow.standing, 1, 2), ""),
        )
    ).one()
    # What the copy desk remarks on depends on these.
    others = session.execute(
        text(
            "SELECT (SELECT max(id) FROM rate), (SELECT max(id) FROM rate_choice), "
            "(SELECT count(*) FROM ignored), (SELECT total(length(rule) + length(words)) "
            "FROM ignored)"
        )
    ).one()
    return repr((tuple(verdict), tuple(comment), tuple(others)))


def forget_article(session: Session, article: str) -> None:
    """Keep nothing of an article any more."""
    for table in (ReviewVerdictRow, ReviewCommentRow):
        session.execute(delete(table).where(table.article == article))


def _verdict_row(answer: str, article: str) -> Select[ReviewVerdictRow]:
    return select(ReviewVerdictRow).where(
        ReviewVerdictRow.review == answer, ReviewVerdictRow.article == article
    )


def _verdict(row: ReviewVerdictRow) -> Verdict:
    return Verdict(
        article=row.article,
        revision=row.revision,
        decision=Decision(row.decision) if row.decision else None,
        reason=row.reason,
        checked=tuple(json.loads(row.checked)),
    )


def _comment(row: ReviewCommentRow) -> Comment:
    quote = Quote(row.exact, row.prefix, row.suffix, row.start) if row.has_quote else None
    return Comment(
        id=row.uuid,
        article=row.article,
        revision=row.revision,
        part=Part(row.part),
        kind=Kind(row.kind),
        author=row.author,
        text=row.text,
        quote=quote,
        proposal=row.proposal,
        parent=row.parent,
        made_at=datetime.fromisoformat(row.made_at) if row.made_at else None,
        standing=Standing(row.standing),
    )


def _time(when: datetime) -> str:
    return when.astimezone(UTC).isoformat()
