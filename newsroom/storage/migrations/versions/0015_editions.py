"""Articles that put others into another language or script."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; no earlier revision says anything for it."""
    op.add_column(
        "article",
        sa.Column("translation_of", sa.Text(), nullable=False, server_default=sa.text("''")),
    )
    op.create_index("ix_article_translation_of", "article", ["translation_of"])
