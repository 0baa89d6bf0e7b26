"""Lists by headline, saving and length; what was exported; what is planned."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from newsroom.text.sorting import sort_key

revision = "0014"
down_revision = "0012"
branch_labels = None
depends_on = None

_PAGE = 2000


def upgrade() -> None:
    """Make the keys of all headlines; take what was published as sent where exports were made."""
    headline_key = sa.Column(
        "headline_key", sa.Text(), nullable=False, server_default=sa.text("''")
    )
    op.add_column("article", headline_key)
    _fill()
    for name, column in (("headline", "headline_key"), ("saved", "saved_at"), ("words", "words")):
        op.create_index(f"ix_article_{name}_listed", "article", ["trashed_at", column, "id"])
    article = sa.ForeignKeyConstraint
    op.create_table(
        "sent",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", name="pk_sent"),
        article(["article_id"], ["article.id"], name="fk_sent_article_id_article"),
    )
    op.create_table(
        "remarked",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", name="pk_remarked"),
        article(["article_id"], ["article.id"], name="fk_remarked_article_id_article"),
    )
    texts = ("idea", "slug", "due", "assigned", "note", "article", "made_at", "done_at")
    op.create_table(
        "plan",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        sa.PrimaryKeyConstraint("id", name="pk_plan"),
        sqlite_autoincrement=True,
    )
    # Nobody knows what those exports took; a mark on every article would say nothing.
    op.execute(
        "INSERT INTO sent (article_id, revision) SELECT id, head FROM article "
        "WHERE state = 'published' AND EXISTS (SELECT 1 FROM export)"
    )


def _fill() -> None:
    connection = op.get_bind()
    last = 0
    while rows := connection.execute(
        sa.text("SELECT id, headline FROM article WHERE id > :last ORDER BY id LIMIT :most"),
        {"last": last, "most": _PAGE},
    ).all():
        connection.execute(
            sa.text("UPDATE article SET headline_key = :key WHERE id = :id"),
            [{"id": row.id, "key": sort_key(row.headline)} for row in rows],
        )
        last = rows[-1].id
