"""Articles and their revisions: appending, getting, and what is derived from a chain."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, insert, select, text, update

from newsroom.domain.article import Article
from newsroom.domain.message import Message
from newsroom.domain.publication import NEVER, Publication, continued
from newsroom.domain.revision import Revision
from newsroom.errors import StorageFailed, TextDamaged
from newsroom.storage import article_query, derived, forks, marks, pictures, search, terms
from newsroom.storage.question import asking
from newsroom.storage.rows import ArticleRow, RevisionRow
from newsroom.storage.sessions import Session
from newsroom.text.counting import article_words
from newsroom.text.indexed import Indexed, indexed

read_revision = article_query.read_revision
# Outer: an article whose revision is gone is a damaged one, and no less there.
WHOLE = select(ArticleRow, RevisionRow.document).outerjoin(
    RevisionRow, RevisionRow.id == ArticleRow.head
)
"""Articles with the documents of their newest revisions."""


def append(session: Session, revision: Revision) -> Article:
    """Add a revision to its article's chain, making the article when it is the first.

    The chain only grows: the revision must follow the newest one. Raises `StorageFailed`
    otherwise.
    """
    row = session.scalar(select(ArticleRow).where(ArticleRow.uuid == revision.article))
    if row.head not in revision.parents if row else revision.parents:
        raise StorageFailed(
            Message("The article was changed elsewhere meanwhile. Open it again and save again.")
        )
    before = None if row is None else _last_read(session, row)
    if row is None:
        row = ArticleRow(uuid=revision.article)
        derive(row, revision)
        derive_publication(row, continued(NEVER, None, revision))
        session.add(row)
        session.flush()
    else:
        derive_publication(row, continued(publication(row), before, revision))
        derive(row, revision)
        # Whoever goes on writing wants the article back.
        row.trashed_at = ""
    document = revision.document()
    # What could not be read back must never be what was saved.
    read_revision(revision.id, document)
    session.add(
        RevisionRow(
            id=revision.id,
            article_id=row.id,
            sequence=revision.sequence,
            parent=revision.parent,
            document=document,
        )
    )
    index(session, row, revision)
    session.flush()
    pictures.note_uses(session, row.id, pictures.named_by(revision))
    return as_article(row, revision)


def add_new(
    session: Session, revisions: Sequence[Revision], known: Sequence[Indexed | None]
) -> list[Article]:
    """Make articles of their first revisions, in this order; see `append`.

    `known` are their texts as they are indexed, None where that is still to be found.

    All of each table's rows at once: one by one they take several times as long.
    """
    rows: list[dict[str, Any]] = []
    documents: list[dict[str, Any]] = []
    texts = [
        found or indexed(revision.content) for revision, found in zip(revisions, known, strict=True)
    ]
    for number, revision in enumerate(revisions, start=_last_number(session) + 1):
        if revision.parents:
            raise ValueError(revision.id)
        document = revision.document()
        identity = hashlib.sha256(document).hexdigest()
        # What could not be read back must never be what was saved.
        read_revision(identity, document)
        row = {
            "id": number,
            "uuid": revision.article,
            "trashed_at": "",
            **derived.of_newest(revision, identity, texts[len(rows)].words),
            **derived.of_chain(continued(NEVER, None, revision)),
        }
        row["place"] = search.place_of(row["sort_date"], number)
        rows.append(row)
        documents.append(
            {
                "id": identity,
                "article_id": number,
                "sequence": revision.sequence,
                "parent": None,
                "document": document,
            }
        )
    if not rows:
        return []
    # Past the mappings, which would take as long as SQLite does.
    connection = session.connection()
    connection.execute(insert(ArticleRow), rows)
    connection.execute(insert(RevisionRow), documents)
    pairs = list(zip(rows, revisions, strict=True))
    search.put_new(session, [(row["place"], one.content, one.state) for row, one in pairs], texts)
    terms.put_new(session, [(row["id"], one.content) for row, one in pairs])
    for row, revision in pairs:
        pictures.note_uses(session, row["id"], pictures.named_by(revision))
    return [
        revision.as_article(row["id"], row["head"], date.fromisoformat(row["sort_date"]))
        for row, revision in pairs
    ]


def _last_number(session: Session) -> int:
    """Return the highest number that an article has or had: none is given again."""
    given = text(
        "SELECT max((SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'article'), "
        "(SELECT coalesce(max(id), 0) FROM article))"
    )
    return int(session.execute(given).scalar_one())


def index(session: Session, row: ArticleRow, revision: Revision) -> None:
    """Put an article's words into the search index, where its date puts it."""
    place = search.place_of(row.sort_date, row.id, trashed=bool(row.trashed_at))
    search.put(session, row.place, place, revision.content, revision.state)
    terms.put(session, row.id, revision.content)
    row.place = place


def derive(row: ArticleRow, revision: Revision) -> None:
    """Set what lists show of an article from its newest revision."""
    words = article_words(revision.content)
    for name, value in derived.of_newest(revision, revision.id, words, row.sort_date).items():
        setattr(row, name, value)


def derive_publication(row: ArticleRow, publication: Publication) -> None:
    """Set what the whole chain says to readers."""
    for name, value in derived.of_chain(publication).items():
        setattr(row, name, value)


def publication(row: ArticleRow) -> Publication:
    """Return what an article's row says to readers of its chain."""
    return Publication(
        _moment(row.published_at),
        _moment(row.changed_at),
        _moment(row.corrected_at),
        tuple(json.loads(row.former)),
    )


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _last_read(session: Session, row: ArticleRow) -> Revision | None:
    """Return an article's newest revision, None where its text is damaged."""
    document = session.scalar(select(RevisionRow.document).where(RevisionRow.id == row.head))
    with suppress(TextDamaged):
        return read_revision(row.head, document)
    return None


def get(session: Session, key: int | str) -> Article:
    """Return the article with this number or UUID; `NotFound` when there is none."""
    return article_query.get(asking(session), key)


def replace_document(session: Session, revision: str, document: bytes) -> None:
    """Put a revision's document, as it was saved, into the place of a damaged one."""
    session.execute(update(RevisionRow).where(RevisionRow.id == revision).values(document=document))


def revision(session: Session, identity: str) -> Revision:
    """Return the revision with this id; `NotFound` when there is none."""
    return article_query.revision(asking(session), identity)


def trash(session: Session, article: int, when: datetime) -> None:
    """Put an article into the trash: no list shows it, and no word of it is lost."""
    _put(session, article, when.isoformat())


def take_back(session: Session, article: int) -> None:
    """Take an article out of the trash."""
    _put(session, article, "")


def _put(session: Session, article: int, trashed_at: str) -> None:
    row = _row(session, article)
    row.trashed_at = trashed_at
    index(session, row, revision(session, row.head))


def is_trashed(session: Session, article: int) -> bool:
    """Whether an article is in the trash."""
    return bool(_row(session, article).trashed_at)


def delete(session: Session, article: int) -> list[str]:
    """Remove an article with all its revisions; its number is never given again.

    Returns the pictures that it named.
    """
    row = _row(session, article)
    named = pictures.forget_uses(session, article)
    if row.place is not None:
        search.remove(session, row.place)
    terms.remove(session, article)
    forks.forget(session, article)
    marks.forget(session, article)
    session.query(RevisionRow).where(RevisionRow.article_id == article).delete()
    session.delete(row)
    return named


def _row(session: Session, article: int) -> ArticleRow:
    row = session.get(ArticleRow, article)
    if row is None:
        raise article_query.unknown(article)
    return row


def was_published(session: Session, article: int) -> bool:
    """Whether any revision of an article says that it is published."""
    # Canonical JSON escapes the quotation marks of every text, so that no text looks like this.
    published = b'"state":"published"'
    query = select(RevisionRow.id).where(
        RevisionRow.article_id == article, func.instr(RevisionRow.document, published) > 0
    )
    return session.scalar(query.limit(1)) is not None


def number(session: Session, key: int | str) -> int:
    """Return the number of the article with this number or UUID, whatever its text is like."""
    return article_query.number(asking(session), key)


def find_revision(session: Session, article: int, name: str) -> str | None:
    """Return the id of an article's revision as `article_query.find_revision` does."""
    return article_query.find_revision(asking(session), article, name)


def life(session: Session, article: int) -> Publication:
    """Return what an article's chain says to readers; nothing for one that was never saved."""
    row = session.get(ArticleRow, article)
    return publication(row) if row else NEVER


def as_article(row: ArticleRow, revision: Revision) -> Article:
    """Return an article by its row and its newest revision."""
    return revision.as_article(row.id, row.head, date.fromisoformat(row.sort_date))
