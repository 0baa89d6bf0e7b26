"""What lists for readers show of an article, and what exports left where."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

from newsroom.domain.publication import Publication, continued
from newsroom.domain.revision import Revision, parse_document

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_TEXTS = ("byline", "published_at", "changed_at", "corrected_at", "embargo")
_LISTS = ("tags", "former")


def upgrade() -> None:
    """Read each chain once, for its newest byline and tags, and for its publication."""
    for name in (*_TEXTS, *_LISTS):
        default = "''" if name in _TEXTS else "'[]'"
        column = sa.Column(name, sa.Text(), nullable=False, server_default=sa.text(default))
        op.add_column("article", column)
    op.create_table(
        "export",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("manifest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_export"),
        sa.UniqueConstraint("target", name="uq_export_target"),
    )
    op.create_table(
        "export_file",
        sa.Column("export_id", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("modified", sa.Integer(), nullable=False),
        sa.Column("inode", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["export_id"],
            ["export.id"],
            name="fk_export_file_export_id_export",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("export_id", "path", name="pk_export_file"),
        sqlite_with_rowid=False,
    )
    _fill(op.get_bind())


def _fill(connection: sa.Connection) -> None:
    rows = connection.execute(
        sa.text("SELECT article_id, document FROM revision ORDER BY article_id, sequence")
    )
    number, so_far, before = 0, Publication(), None
    for article, document in rows:
        if article != number:
            _put(connection, number, so_far, before)
            number, so_far, before = article, Publication(), None
        try:
            newest = parse_document(document)
        except ValueError:
            # A damaged text keeps its row in the list, and is named by the check.
            continue
        so_far, before = continued(so_far, before, newest), newest
    _put(connection, number, so_far, before)


def _put(
    connection: sa.Connection, number: int, publication: Publication, newest: Revision | None
) -> None:
    if newest is None:
        return
    published, changed = publication.published_at, publication.changed_at
    connection.execute(
        sa.text(
            "UPDATE article SET byline = :byline, tags = :tags, published_at = :published, "
            "changed_at = :changed, former = :former WHERE id = :number"
        ),
        {
            "number": number,
            "byline": newest.content.byline,
            "tags": json.dumps(newest.content.tags, ensure_ascii=False),
            "published": published.isoformat() if published else "",
            "changed": changed.isoformat() if changed else "",
            "former": json.dumps(publication.former),
        },
    )
