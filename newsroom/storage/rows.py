"""The tables. The revisions are the truth; every other figure about an article is derived."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, MetaData, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# Names are fixed from the first schema: a migration must be able to say what it drops.
_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(naming_convention=_NAMES)


class SettingRow(Row):
    """A setting that travels with the newsroom; `value` is JSON."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class CategoryRow(Row):
    """A rubric, in the order in which the newsroom lists them."""

    __tablename__ = "category"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    slug: Mapped[str] = mapped_column(Text, unique=True)
    media_topic: Mapped[str] = mapped_column(Text, default="")


class ArticleRow(Row):
    """An article's identity, its newest revision, and what lists show of that revision.

    `sort_date` is the date line, or the day of the first saving while there is none; dates are
    ISO 8601 text, so that they sort as they are. `place` is the article's row in the search index.
    `tags` and `former`, the slugs of earlier addresses, are JSON; the times of publication, change
    and correction and the `embargo` are empty for none. `trashed_at` is empty outside the trash,
    and with the numbers the only thing here that the revisions do not say.
    """

    __tablename__ = "article"
    __table_args__ = (
        Index("ix_article_listed", "trashed_at", "sort_date", "id"),
        Index("ix_article_state_listed", "trashed_at", "state", "sort_date", "id"),
        Index("ix_article_category_listed", "trashed_at", "category", "sort_date", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(Text, unique=True)
    head: Mapped[str] = mapped_column(Text)
    sequence: Mapped[int]
    state: Mapped[str] = mapped_column(Text)
    headline: Mapped[str] = mapped_column(Text)
    lede: Mapped[str] = mapped_column(Text)
    category: Mapped[str] = mapped_column(Text)
    date: Mapped[str | None] = mapped_column(Text)
    sort_date: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(Text)
    slug: Mapped[str] = mapped_column(Text)
    words: Mapped[int]
    saved_at: Mapped[str] = mapped_column(Text)
    byline: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    tags: Mapped[str] = mapped_column(Text, default="[]", server_default=text("'[]'"))
    published_at: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    changed_at: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    corrected_at: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    embargo: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    former: Mapped[str] = mapped_column(Text, default="[]", server_default=text("'[]'"))
    trashed_at: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    place: Mapped[int | None]


class DraftRow(Row):
    """What is being typed: the canonical JSON of the content, until it is saved."""

    __tablename__ = "draft"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(Text, unique=True)
    uuid: Mapped[str] = mapped_column(Text)
    base: Mapped[str | None] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
    written_at: Mapped[str] = mapped_column(Text)


class RevisionRow(Row):
    """A revision: the canonical JSON itself, under its own SHA-256."""

    __tablename__ = "revision"
    __table_args__ = (
        CheckConstraint("sequence > 0", name="sequence"),
        Index("ix_revision_chain", "article_id", "sequence"),
    )

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    sequence: Mapped[int]
    parent: Mapped[str | None] = mapped_column(ForeignKey("revision.id"))
    document: Mapped[bytes] = mapped_column(LargeBinary)


class RenderingRow(Row):
    """A body's sanitised HTML under the hash of what it was rendered from."""

    __tablename__ = "rendering"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    html: Mapped[str] = mapped_column(Text)


class WordRow(Row):
    """A word of the search index, folded, longer than the prefixes that have an index."""

    __tablename__ = "word"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    text: Mapped[str] = mapped_column(Text, primary_key=True)


class ExportRow(Row):
    """A folder into which this newsroom was exported, and the SHA-256 of the manifest it left."""

    __tablename__ = "export"

    id: Mapped[int] = mapped_column(primary_key=True)
    target: Mapped[str] = mapped_column(Text, unique=True)
    manifest: Mapped[bytes] = mapped_column(LargeBinary)


class ExportFileRow(Row):
    """A file as an export left it: what it was made from, what it is, and how the disk marks it."""

    __tablename__ = "export_file"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    export_id: Mapped[int] = mapped_column(
        ForeignKey("export.id", ondelete="CASCADE"), primary_key=True
    )
    path: Mapped[str] = mapped_column(Text, primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary)
    size: Mapped[int]
    sha256: Mapped[bytes] = mapped_column(LargeBinary)
    modified: Mapped[int]
    inode: Mapped[int]
