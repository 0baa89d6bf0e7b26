"""Proving a newsroom's file: the database, the revisions' hashes, and all that is derived."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from sqlalchemy import func, select, text, update
from sqlalchemy.orm import Session

from newsroom.domain.branches import Branches, link_of
from newsroom.domain.message import Message
from newsroom.domain.publication import Lives, Publication, of_chain
from newsroom.domain.revision import Revision
from newsroom.errors import TextDamaged
from newsroom.storage import articles, branches, forks, pictures, search
from newsroom.storage.rows import (
    ArticleRow,
    ExportArticleRow,
    ExportFileRow,
    ExportRow,
    RenderingRow,
)

_PAGE = 500  # articles read at a time

Explain = Callable[[TextDamaged], TextDamaged]


def findings(
    session: Session,
    progress: Callable[[int, int], None],
    explain: Explain,
) -> Iterator[Message]:
    """Yield a sentence for each thing that is wrong; `progress` hears of articles done and all.

    `explain` adds to the sentence about a damaged text what can be done about it.
    """
    for (line,) in session.execute(text("PRAGMA integrity_check")):
        if "fts5" in line.lower():
            # The index is made from the revisions, which the check goes on to prove.
            yield Message("The search index is damaged. Run the check with --rebuild.")
        elif line != "ok":
            yield Message("The newsroom's file is damaged: {reason}.", reason=line)
    for broken in session.execute(text("PRAGMA foreign_key_check")):
        yield Message("A row of the table {table} points to nothing.", table=broken[0])
    total = session.scalar(select(func.count()).select_from(ArticleRow)) or 0
    done = last = 0
    while rows := _next_articles(session, last):
        for row in rows:
            yield from _article_findings(session, row, explain)
            done += 1
            progress(done, total)
        last = rows[-1].id
        session.expunge_all()
    for sha256 in pictures.damaged(session):
        yield pictures.damage(sha256)


def _next_articles(session: Session, last: int) -> Sequence[ArticleRow]:
    query = select(ArticleRow).where(ArticleRow.id > last).order_by(ArticleRow.id).limit(_PAGE)
    return session.scalars(query).all()


def _article_findings(session: Session, row: ArticleRow, explain: Explain) -> Iterator[Message]:
    read: dict[str, Revision] = {}
    lives = Lives()
    told: dict[str, Publication] = {}
    for identity, document in articles.chain(session, row.id):
        try:
            revision = articles.read_revision(identity, document)
        except TextDamaged as error:
            yield Message("Article {id}: {reason}", id=row.id, reason=explain(error).message)
            return
        if not _fits(revision, row.uuid, read):
            yield Message(
                "Article {id}: revision {revision} does not follow the one before it.",
                id=row.id,
                revision=identity[:12],
            )
        read[identity] = revision
        told[identity] = lives.add(identity, revision)
    together = Branches(map(link_of, read.values()))
    newest = read.get(row.head)
    if newest is None or (standing := together.stand(row.head)).head != row.head:
        yield Message("Article {id}: its newest revision is missing.", id=row.id)
        return
    expected = ArticleRow(uuid=row.uuid)
    articles.derive(expected, newest)
    articles.derive_publication(expected, told[row.head])
    shown = (*articles.DERIVED, *articles.DERIVED_OF_CHAIN)
    same = all(getattr(row, name) == getattr(expected, name) for name in shown)
    if not same or forks.of_article(session, row.id) != frozenset(standing.open):
        yield Message(
            "Article {id}: the list does not show what its newest revision says. "
            "Run the check with --rebuild.",
            id=row.id,
        )


def _fits(revision: Revision, uuid: str, read: Mapping[str, Revision]) -> bool:
    followed = [read[one] for one in revision.parents if one in read]
    highest = max((one.sequence for one in followed), default=0)
    whole = len(followed) == len(revision.parents) and revision.sequence == highest + 1
    return whole and revision.article == uuid


def rebuild(session: Session, progress: Callable[[int, int], None]) -> int:
    """Throw away what is derived and make it anew from the revisions; return the articles done.

    An article whose newest revision is damaged keeps what the list showed of it.
    """
    search.clear(session)
    session.execute(update(ArticleRow).values(place=None))
    session.query(RenderingRow).delete()
    session.query(ExportFileRow).delete()
    session.query(ExportArticleRow).delete()
    session.query(ExportRow).delete()
    pictures.clear_renditions(session)
    pictures.rebuild_uses(session)
    rows = session.scalars(select(ArticleRow).order_by(ArticleRow.id)).all()
    rebuilt = 0
    for done, row in enumerate(rows, start=1):
        progress(done, len(rows))
        here = branches.known(session, row.id)
        if not here.revisions:
            continue
        # Which of two that stand against each other is shown here, nothing else can say.
        standing = here.branches.stand(row.head if row.head in here.revisions else None)
        forks.put(session, row.id, standing.open)
        revision = here.revisions[standing.head]
        if revision is None:
            continue
        articles.derive(row, revision)
        articles.derive_publication(row, of_chain(branches.history(here, standing.head)))
        articles.index(session, row, revision)
        rebuilt += 1
    return rebuilt
