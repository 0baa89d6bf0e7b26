"""The tables of what editors answered: beside the revisions, and private as notes are."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from newsroom.storage.rows import Row


class ReviewRow(Row):
    """An editor's answer to a bundle, as its newest saving has it."""

    __tablename__ = "review"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    bundle: Mapped[str] = mapped_column(Text)
    editor: Mapped[str] = mapped_column(Text)
    sequence: Mapped[int]
    file: Mapped[str] = mapped_column(Text)
    received_at: Mapped[str] = mapped_column(Text)


class ReviewVerdictRow(Row):
    """What an editor decided about an article, by the article's UUID; `checked` is JSON."""

    __tablename__ = "review_verdict"
    __table_args__ = (
        UniqueConstraint("review", "article", name="uq_review_verdict_review"),
        Index("ix_review_verdict_article", "article"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    review: Mapped[str] = mapped_column(ForeignKey("review.id"))
    article: Mapped[str] = mapped_column(Text)
    revision: Mapped[str] = mapped_column(Text)
    decision: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    checked: Mapped[str] = mapped_column(Text)
    received_at: Mapped[str] = mapped_column(Text)


class ReviewCommentRow(Row):
    """A comment, a proposal or a reply; `uuid` is the same everywhere, `id` gives the order.

    `review` is empty for a reply that was written here; `has_quote` is false for a comment on its
    whole part, and `proposal` is null where no words are proposed.
    """

    __tablename__ = "review_comment"
    __table_args__ = (
        UniqueConstraint("uuid", name="uq_review_comment_uuid"),
        Index("ix_review_comment_article", "article"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(Text)
    review: Mapped[str] = mapped_column(Text)
    article: Mapped[str] = mapped_column(Text)
    revision: Mapped[str] = mapped_column(Text)
    part: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    parent: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    proposal: Mapped[str | None] = mapped_column(Text)
    has_quote: Mapped[bool]
    exact: Mapped[str] = mapped_column(Text)
    prefix: Mapped[str] = mapped_column(Text)
    suffix: Mapped[str] = mapped_column(Text)
    start: Mapped[int]
    made_at: Mapped[str] = mapped_column(Text)
    standing: Mapped[str] = mapped_column(Text)
