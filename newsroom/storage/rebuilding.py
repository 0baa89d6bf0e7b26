"""Making anew what is derived from the revisions: lists, the index, renderings, exports."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from newsroom.domain.publication import of_chain
from newsroom.storage import articles, branches, forks, pictures, search
from newsroom.storage.rows import (
    ArticleRow,
    ExportArticleRow,
    ExportFileRow,
    ExportRow,
    RenderingRow,
)


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
