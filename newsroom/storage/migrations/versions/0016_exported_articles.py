"""What an export showed of each article, so that the next one looks only at what is different."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the next export fills in: until then, exports look at everything."""
    op.add_column(
        "export",
        sa.Column("about", sa.LargeBinary(), nullable=False, server_default=sa.text("x''")),
    )
    op.create_table(
        "export_article",
        sa.Column("export_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["export_id"],
            ["export.id"],
            name="fk_export_article_export_id_export",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("export_id", "article_id", name="pk_export_article"),
        sqlite_with_rowid=False,
    )
