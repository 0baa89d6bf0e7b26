"""What is asked of editors' answers as text: their comments and verdicts, and what waits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from newsroom.domain.review import (
    Comment,
    Decision,
    GivenVerdict,
    Kind,
    Part,
    Quote,
    Standing,
    Verdict,
)
from newsroom.storage.question import Ask, Question

_MOST_EDITORS = 3
_COMMENTS = (
    "SELECT uuid, article, revision, part, kind, author, text, has_quote, exact, prefix, suffix, "
    "start, proposal, parent, made_at, standing FROM review_comment"
)
_VERDICT = "review_verdict.article, review_verdict.revision, decision, reason, checked"


def known(ask: Ask, answer: str) -> tuple[int, str] | None:
    """Return which saving of an answer is kept, and the hash of its file; None for none."""
    rows = ask(Question("SELECT sequence, file FROM review WHERE id = ?", (answer,)))
    return (rows[0][0], rows[0][1]) if rows else None


def verdict_of(ask: Ask, answer: str, article: str) -> Verdict | None:
    """Return what this answer decided about an article before."""
    sql = f"SELECT {_VERDICT} FROM review_verdict WHERE review = ? AND article = ?"  # noqa: S608
    rows = ask(Question(sql, (answer, article)))
    return _verdict(*rows[0]) if rows else None


def verdicts(ask: Ask, article: str) -> tuple[GivenVerdict, ...]:
    """Return the verdicts on an article, the earliest first."""
    sql = (
        f"SELECT editor, review_verdict.received_at, {_VERDICT} "  # noqa: S608
        "FROM review_verdict JOIN review ON review.id = review_verdict.review "
        "WHERE review_verdict.article = ? ORDER BY review_verdict.id"
    )
    return tuple(
        GivenVerdict(_verdict(*values), editor, datetime.fromisoformat(received_at))
        for editor, received_at, *values in ask(Question(sql, (article,)))
    )


def approvals(ask: Ask, article: str) -> tuple[GivenVerdict, ...]:
    """Return what each editor approved last, the newest first; only the last few editors."""
    found: dict[str, GivenVerdict] = {}
    for given in reversed(verdicts(ask, article)):
        if given.verdict.decision is Decision.APPROVE:
            found.setdefault(given.editor.casefold(), given)
    return tuple(found.values())[:_MOST_EDITORS]


def comments(ask: Ask, article: str) -> tuple[Comment, ...]:
    """Return the comments on an article in the order in which they came."""
    rows = ask(Question(f"{_COMMENTS} WHERE article = ? ORDER BY id", (article,)))
    return tuple(map(_comment, rows))


def comments_of(ask: Ask, answer: str) -> tuple[Comment, ...]:
    """Return the comments of an answer."""
    rows = ask(Question(f"{_COMMENTS} WHERE review = ? ORDER BY id", (answer,)))
    return tuple(map(_comment, rows))


def find(ask: Ask, uuids: Iterable[str]) -> dict[str, Comment]:
    """Return these comments by their ids; unknown ones are left out."""
    wanted = tuple(uuids)
    marks = ",".join("?" * len(wanted))
    found = map(_comment, ask(Question(f"{_COMMENTS} WHERE uuid IN ({marks})", wanted)))
    return {comment.id: comment for comment in found}


def beginning(ask: Ask, uuid: str) -> Comment | None:
    """Return the one comment whose id begins so, None for none or several."""
    sql = f"{_COMMENTS} WHERE substr(uuid, 1, ?) = ? COLLATE NOCASE LIMIT 2"
    rows = ask(Question(sql, (len(uuid), uuid)))
    return _comment(rows[0]) if len(rows) == 1 else None


def open_counts(ask: Ask) -> dict[str, int]:
    """Return how many comments of each article somebody has to look at."""
    sql = (
        "SELECT article, count(*) FROM review_comment WHERE standing = ? AND kind != ? "
        "GROUP BY article"
    )
    return dict(ask(Question(sql, (Standing.OPEN.value, Kind.REPLY.value))))  # type: ignore[arg-type]  # rows of two


def mark(ask: Ask) -> str:
    """Return a name for what a review page shows of this: another one when it has changed."""
    verdict = "SELECT count(*), max(id), max(received_at) FROM review_verdict"
    comment = (
        "SELECT count(*), max(id), sum(length(text)), group_concat(substr(standing, 1, 2), '') "
        "FROM review_comment"
    )
    # What the copy desk remarks on depends on these.
    others = (
        "SELECT (SELECT max(id) FROM rate), (SELECT max(id) FROM rate_choice), "
        "(SELECT count(*) FROM ignored), (SELECT total(length(rule) + length(words)) FROM ignored)"
    )
    return repr(tuple(tuple(ask(Question(sql))[0]) for sql in (verdict, comment, others)))


def _verdict(article: str, revision: str, decision: str, reason: str, checked: str) -> Verdict:
    return Verdict(
        article=article,
        revision=revision,
        decision=Decision(decision) if decision else None,
        reason=reason,
        checked=tuple(json.loads(checked)),
    )


def _comment(row: Sequence[Any]) -> Comment:
    uuid, article, revision, part, kind, author, text, has_quote, *rest = row
    exact, prefix, suffix, start, proposal, parent, made_at, standing = rest
    return Comment(
        id=uuid,
        article=article,
        revision=revision,
        part=Part(part),
        kind=Kind(kind),
        author=author,
        text=text,
        quote=Quote(exact, prefix, suffix, start) if has_quote else None,
        proposal=proposal,
        parent=parent,
        made_at=datetime.fromisoformat(made_at) if made_at else None,
        standing=Standing(standing),
    )
