"""What editors answered to bundles."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0013"
branch_labels = None
depends_on = None

_COMMENT = ("revision", "part", "kind", "parent", "author", "text")
_QUOTE = ("exact", "prefix", "suffix")


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def upgrade() -> None:
    """Add their tables."""
    op.create_table(
        "review",
        *map(_text, ("id", "bundle", "editor")),
        sa.Column("sequence", sa.Integer(), nullable=False),
        *map(_text, ("file", "received_at")),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
    )
    op.create_table(
        "review_verdict",
        sa.Column("id", sa.Integer(), nullable=False),
        *map(_text, ("review", "article", "revision", "decision", "reason", "checked")),
        _text("received_at"),
        sa.ForeignKeyConstraint(["review"], ["review.id"], name="fk_review_verdict_review_review"),
        sa.PrimaryKeyConstraint("id", name="pk_review_verdict"),
        sa.UniqueConstraint("review", "article", name="uq_review_verdict_review"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_review_verdict_article", "review_verdict", ["article"])
    op.create_table(
        "review_comment",
        sa.Column("id", sa.Integer(), nullable=False),
        *map(_text, ("uuid", "review", "article", *_COMMENT)),
        _text("proposal", nullable=True),
        sa.Column("has_quote", sa.Boolean(), nullable=False),
        *map(_text, _QUOTE),
        sa.Column("start", sa.Integer(), nullable=False),
        *map(_text, ("made_at", "standing")),
        sa.PrimaryKeyConstraint("id", name="pk_review_comment"),
        sa.UniqueConstraint("uuid", name="uq_review_comment_uuid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_review_comment_article", "review_comment", ["article"])
