"""The tables beside the articles: what was exported and remarked on, and what is planned."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from newsroom.storage.rows import Row


class SentRow(Row):
    """The revision of an article that an export took last."""

    __tablename__ = "sent"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    revision: Mapped[str] = mapped_column(Text)


class RemarkedRow(Row):
    """How many remarks the copy desk had on a revision, where it was asked."""

    __tablename__ = "remarked"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    revision: Mapped[str] = mapped_column(Text)
    number: Mapped[int]


class PlanRow(Row):
    """A story that is planned; `due` is local time, `article` the UUID of what came of it.

    Both are empty for none, and so is `done_at` while there is something to do.
    """

    __tablename__ = "plan"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    idea: Mapped[str] = mapped_column(Text)
    slug: Mapped[str] = mapped_column(Text)
    due: Mapped[str] = mapped_column(Text)
    assigned: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    article: Mapped[str] = mapped_column(Text)
    made_at: Mapped[str] = mapped_column(Text)
    done_at: Mapped[str] = mapped_column(Text)
