"""A program of a later version, for tests: the migrations there are, and one more."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from newsroom.storage import restore, upgrade

LATER = upgrade.SCHEMA + 1

WHOLE = """
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO later (id) SELECT id FROM article")
    op.add_column("article", sa.Column("later", sa.Text(), nullable=True))
    op.execute("UPDATE article SET later = headline")
    op.create_index("ix_article_later", "article", ["later"])
"""


def become_later(monkeypatch: pytest.MonkeyPatch, folder: Path, body: str = WHOLE) -> None:
    """Let this process be a later version, whose last migration does `body`."""
    copied = folder / "migrations of a later version"
    shutil.copytree(
        upgrade.MIGRATIONS, copied, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True
    )
    newest = max(path.name for path in (copied / "versions").glob("0*.py"))[:4]
    (copied / "versions" / f"{int(newest) + 1:04}_later.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f'revision = "{int(newest) + 1:04}"\ndown_revision = "{_head(copied)}"\n'
        "branch_labels = depends_on = None\n"
        f"def upgrade() -> None:{body}",
        encoding="utf-8",
    )
    monkeypatch.setattr(upgrade, "MIGRATIONS", copied)
    monkeypatch.setattr(upgrade, "SCHEMA", LATER)
    monkeypatch.setattr(restore, "SCHEMA", LATER)


def _head(folder: Path) -> str:
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    head = ScriptDirectory(str(folder)).get_current_head()
    assert head
    return head
