"""The tables of what goes between newsrooms."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from newsroom.storage.rows import Row


class ForkRow(Row):
    """A revision that stands against the one that its article shows, undecided.

    The revisions say it, once it is known which of them is shown.
    """

    __tablename__ = "fork"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    revision: Mapped[str] = mapped_column(Text, primary_key=True)


class CorrespondentRow(Row):
    """Another newsroom with which stories go to and fro; `newsroom` is its UUID, once it is known.

    `name` is the one by which people here call it.
    """

    __tablename__ = "correspondent"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    newsroom: Mapped[str] = mapped_column(Text)


class CarriedRow(Row):
    """A revision, and with it all that it follows, that went to another newsroom or came from it.

    What came from there is there; what went may have been lost on its way.
    """

    __tablename__ = "carried"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    correspondent_id: Mapped[int] = mapped_column(
        ForeignKey("correspondent.id", ondelete="CASCADE"), primary_key=True
    )
    article: Mapped[str] = mapped_column(Text, primary_key=True)
    revision: Mapped[str] = mapped_column(Text, primary_key=True)
    received: Mapped[bool] = mapped_column(primary_key=True)
    carried_at: Mapped[str] = mapped_column(Text)
