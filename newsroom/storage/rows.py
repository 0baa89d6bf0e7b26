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
    ISO 8601 text, so that they sort as they are, and `headline_key` sorts as the headline does.
    `place` is the article's row in the search index.
    `tags`, `other_categories` and `former`, the slugs of earlier addresses, are JSON; the times of
    publication, change and correction and the `embargo` are empty for none. `trashed_at` is empty
    outside the trash, and with the numbers the only thing here that the revisions do not say.
    """

    __tablename__ = "article"
    __table_args__ = (
        Index("ix_article_listed", "trashed_at", "sort_date", "id"),
        Index("ix_article_state_listed", "trashed_at", "state", "sort_date", "id"),
        Index("ix_article_category_listed", "trashed_at", "category", "sort_date", "id"),
        Index("ix_article_translation_of", "translation_of"),
        Index("ix_article_headline_listed", "trashed_at", "headline_key", "id"),
        Index("ix_article_saved_listed", "trashed_at", "saved_at", "id"),
        Index("ix_article_words_listed", "trashed_at", "words", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(Text, unique=True)
    head: Mapped[str] = mapped_column(Text)
    sequence: Mapped[int]
    state: Mapped[str] = mapped_column(Text)
    headline: Mapped[str] = mapped_column(Text)
    headline_key: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
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
    other_categories: Mapped[str] = mapped_column(Text, default="[]", server_default=text("'[]'"))
    translation_of: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    published_at: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    changed_at: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    corrected_at: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    embargo: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    former: Mapped[str] = mapped_column(Text, default="[]", server_default=text("'[]'"))
    trashed_at: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    place: Mapped[int | None]


class ArticleTermRow(Row):
    """A name or tag that an article's newest revision carries, for lists and for completion.

    `kind` is a `Term`'s value. Derived: it can be thrown away and made anew.
    """

    __tablename__ = "article_term"
    __table_args__ = (
        Index("ix_article_term_article_id", "article_id"),
        {"sqlite_with_rowid": False},
    )

    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    text: Mapped[str] = mapped_column(Text, primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)


class NoteRow(Row):
    """A `Note` on an article, by the article's UUID: no revision and no bundle has it."""

    __tablename__ = "note"

    article: Mapped[str] = mapped_column(Text, primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    target: Mapped[int]
    written_at: Mapped[str] = mapped_column(Text)


class IgnoredRow(Row):
    """A remark of the copy desk that a person let stand, by the article's UUID."""

    __tablename__ = "ignored"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    article: Mapped[str] = mapped_column(Text, primary_key=True)
    rule: Mapped[str] = mapped_column(Text, primary_key=True)
    words: Mapped[str] = mapped_column(Text, primary_key=True)


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
    """A folder into which this newsroom was exported, and the SHA-256 of the manifest it left.

    `about` names what was asked for and what all pages share.
    """

    __tablename__ = "export"

    id: Mapped[int] = mapped_column(primary_key=True)
    target: Mapped[str] = mapped_column(Text, unique=True)
    manifest: Mapped[bytes] = mapped_column(LargeBinary)
    about: Mapped[bytes] = mapped_column(LargeBinary, server_default=text("x''"))


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


class ExportArticleRow(Row):
    """What an export showed of an article: JSON of what pages and lists are made from."""

    __tablename__ = "export_article"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    export_id: Mapped[int] = mapped_column(
        ForeignKey("export.id", ondelete="CASCADE"), primary_key=True
    )
    # No foreign key: what is deleted has to be missed by the next export.
    article_id: Mapped[int] = mapped_column(primary_key=True)
    shown: Mapped[str] = mapped_column(Text)


class PictureRow(Row):
    """A picture as it is kept, under the hash of its bytes, and what its file said.

    `removed` is JSON. The bytes stand last, so that whatever is before them is read without them.
    """

    __tablename__ = "picture"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    width: Mapped[int]
    height: Mapped[int]
    caption: Mapped[str] = mapped_column(Text)
    credit: Mapped[str] = mapped_column(Text)
    rights: Mapped[str] = mapped_column(Text)
    removed: Mapped[str] = mapped_column(Text)
    added_at: Mapped[str] = mapped_column(Text)
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class PictureUseRow(Row):
    """An article, any of whose revisions names a picture. Derived."""

    __tablename__ = "picture_use"
    __table_args__ = (
        Index("ix_picture_use_sha256", "sha256"),
        {"sqlite_with_rowid": False},
    )

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    sha256: Mapped[str] = mapped_column(Text, primary_key=True)


class RenditionRow(Row):
    """A file that was made of a part of a picture, for pages; `key` names the part. Derived."""

    __tablename__ = "rendition"
    __table_args__ = (
        Index("ix_rendition_path", "path"),
        Index("ix_rendition_sha256", "sha256"),
    )

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    path: Mapped[str] = mapped_column(Text, primary_key=True)
    sha256: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    width: Mapped[int]
    height: Mapped[int]
    fallback: Mapped[bool]
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class KnownWordRow(Row):
    """A word that is right whatever a dictionary says; `article` is a UUID, empty for everywhere.

    Not a foreign key: an article has its UUID before it is saved for the first time.
    """

    __tablename__ = "known_word"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    article: Mapped[str] = mapped_column(Text, primary_key=True)
    word: Mapped[str] = mapped_column(Text, primary_key=True)


class RateRow(Row):
    """A figure of the rate book, kept for good beside others for the same day.

    Days and figures are text: ISO 8601, and every digit as published. `file` is a SHA-256, empty
    where a person wrote the figure; then `reason` says why.
    """

    __tablename__ = "rate"
    __table_args__ = (
        Index("ix_rate_day", "source", "code", "base", "day", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(Text)
    day: Mapped[str] = mapped_column(Text)
    code: Mapped[str] = mapped_column(Text)
    base: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)
    quantity: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    taken_at: Mapped[str] = mapped_column(Text)
    file: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)


class RateChoiceRow(Row):
    """Who chose which of a day's differing figures; a later choice goes before, none is removed."""

    __tablename__ = "rate_choice"
    __table_args__ = (
        Index("ix_rate_choice_day", "source", "code", "base", "day", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(Text)
    day: Mapped[str] = mapped_column(Text)
    code: Mapped[str] = mapped_column(Text)
    base: Mapped[str] = mapped_column(Text)
    rate_id: Mapped[int] = mapped_column(ForeignKey("rate.id"))
    seen: Mapped[int]
    author: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    chosen_at: Mapped[str] = mapped_column(Text)


class RateTakingRow(Row):
    """A file of rates that brought something new."""

    __tablename__ = "rate_taking"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    taken_at: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    file: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text)
    added: Mapped[int]
    differing: Mapped[int]
