"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of an empty newsroom."""
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
    op.create_table(
        "category",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("media_topic", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_category"),
        sa.UniqueConstraint("name", name="uq_category_name"),
        sa.UniqueConstraint("slug", name="uq_category_slug"),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("lede", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("sort_date", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("saved_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("uuid", name="uq_article_uuid"),
        # An article's number is part of its address: it is never given twice.
        sqlite_autoincrement=True,
    )
    op.create_index("ix_article_listed", "article", ["sort_date", "id"])
    op.create_index("ix_article_state_listed", "article", ["state", "sort_date", "id"])
    op.create_index("ix_article_category_listed", "article", ["category", "sort_date", "id"])
    op.create_table(
        "revision",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("sequence > 0", name="ck_revision_sequence"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_revision_article_id_article"
        ),
        sa.ForeignKeyConstraint(["parent"], ["revision.id"], name="fk_revision_parent_revision"),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
    )
    op.create_index("ix_revision_chain", "revision", ["article_id", "sequence"])
    op.create_table(
        "rendering",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_rendering"),
    )
    # The text in it is folded already (newsroom/text/folding.py), so the tokenizer folds nothing.
    # The index keeps no copy of the text: the revisions have it. Every word of a query is a
    # prefix; short ones have an index of their own.
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "headline, lede, body, byline, tags, "
        "content='', contentless_delete=1, "
        "tokenize='unicode61 remove_diacritics 0', prefix='2 3')"
    )
