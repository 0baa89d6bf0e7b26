"""Shared names of articles, and the desk's notes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from newsroom.domain.revision import parse_document

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both tables, and fill the names from the revisions."""
    names = op.create_table(
        "article_term",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_article_term_article_id_article"
        ),
        sa.PrimaryKeyConstraint("kind", "text", "article_id", name="pk_article_term"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_article_term_article_id", "article_term", ["article_id"])
    op.create_table(
        "note",
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("article", name="pk_note"),
    )
    connection = op.get_bind()
    found = connection.execute(
        sa.text(
            "SELECT article.id, revision.document "
            "FROM article JOIN revision ON revision.id = article.head"
        )
    )
    for number, document in found:
        try:
            content = parse_document(document).content
        except ValueError:
            continue  # a damaged text keeps its row in the list, and is named by the check
        for kind, texts in (
            ("byline", map(str.strip, content.byline.split(","))),
            ("tag", content.tags),
            ("category", (content.category,)),
        ):
            rows = [{"kind": kind, "text": one, "article_id": number} for one in set(texts) if one]
            if rows:
                connection.execute(names.insert(), rows)
