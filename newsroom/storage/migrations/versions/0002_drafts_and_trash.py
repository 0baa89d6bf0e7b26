"""The draft journal, and the trash."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_INDEXES = {
    "ix_article_listed": ["sort_date", "id"],
    "ix_article_state_listed": ["state", "sort_date", "id"],
    "ix_article_category_listed": ["category", "sort_date", "id"],
}


def upgrade() -> None:
    """Add the journal's table, and when an article was put into the trash."""
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("base", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("key", name="uq_draft_key"),
        # The order of writing is that of the numbers, so none is given twice.
        sqlite_autoincrement=True,
    )
    op.add_column(
        "article", sa.Column("trashed_at", sa.Text(), nullable=False, server_default=sa.text("''"))
    )
    for name, columns in _INDEXES.items():
        op.drop_index(name, "article")
        op.create_index(name, "article", ["trashed_at", *columns])
