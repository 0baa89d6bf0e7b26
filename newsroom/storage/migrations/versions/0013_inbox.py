"""Revisions that stand against one another, and what other newsrooms have."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the three tables, empty: no newsroom has a fork yet."""
    op.create_table(
        "fork",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", "revision", name="pk_fork"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_fork_article_id_article"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "correspondent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("newsroom", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_correspondent"),
        sa.UniqueConstraint("name", name="uq_correspondent_name"),
    )
    op.create_table(
        "carried",
        sa.Column("correspondent_id", sa.Integer(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("received", sa.Boolean(), nullable=False),
        sa.Column("carried_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "correspondent_id", "article", "revision", "received", name="pk_carried"
        ),
        sa.ForeignKeyConstraint(
            ["correspondent_id"],
            ["correspondent.id"],
            name="fk_carried_correspondent_id_correspondent",
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
