"""The further categories of an article, for the lists of a site."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Read them from each newest revision that has any."""
    op.add_column(
        "article",
        sa.Column("other_categories", sa.Text(), nullable=False, server_default=sa.text("'[]'")),
    )
    # What a damaged document says is nothing: it stays as it is, for the check to name.
    op.execute(
        "UPDATE article SET other_categories = coalesce((SELECT CASE WHEN json_valid(text) THEN "
        "json_extract(text, '$.content.other_categories') END FROM "
        "(SELECT CAST(document AS TEXT) AS text FROM revision WHERE revision.id = article.head) "
        "WHERE instr(text, '\"other_categories\"')), '[]')"
    )
