"""The rate book: its figures, the choices among them, and the files they came from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_KEY = ("source", "code", "base", "day", "id")


def upgrade() -> None:
    """Add the three tables, empty."""
    op.create_table(
        "rate",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("source", "day", "code", "base", "value"),
        sa.Column("quantity", sa.Integer(), nullable=False),
        *_texts("name", "taken_at", "file", "author", "reason"),
        sa.PrimaryKeyConstraint("id", name="pk_rate"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rate_day", "rate", _KEY)
    op.create_table(
        "rate_choice",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("source", "day", "code", "base"),
        sa.Column("rate_id", sa.Integer(), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        *_texts("author", "reason", "chosen_at"),
        sa.PrimaryKeyConstraint("id", name="pk_rate_choice"),
        sa.ForeignKeyConstraint(["rate_id"], ["rate.id"], name="fk_rate_choice_rate_id_rate"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rate_choice_day", "rate_choice", _KEY)
    op.create_table(
        "rate_taking",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("taken_at", "name", "file", "source", "author"),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("differing", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rate_taking"),
        sqlite_autoincrement=True,
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]
