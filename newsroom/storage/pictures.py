"""The newsroom's pictures: each once, by the hash of its bytes; and the files made of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from newsroom.domain.message import Message
from newsroom.domain.picture import Master, Removed, Rendition, Shown, TakenPicture
from newsroom.domain.revision import Revision, parse_document
from newsroom.errors import NotFound, StorageFailed
from newsroom.storage import picture_query
from newsroom.storage.rows import (
    DraftRow,
    PictureRow,
    PictureUseRow,
    RenditionRow,
    RevisionRow,
)

_AT_ONCE = 500
_FIELDS = (
    PictureRow.sha256,
    PictureRow.kind,
    PictureRow.width,
    PictureRow.height,
    PictureRow.caption,
    PictureRow.credit,
    PictureRow.rights,
    PictureRow.removed,
)


def keep(session: Session, picture: TakenPicture, data: bytes, now: datetime) -> None:
    """Keep a picture; one that is there already gets its bytes again, which mends damage."""
    master = picture.master
    session.execute(
        insert(PictureRow)
        .values(
            sha256=master.sha256,
            kind=master.kind,
            width=master.width,
            height=master.height,
            caption=picture.caption,
            credit=picture.credit,
            rights=picture.rights,
            removed=json.dumps(asdict(picture.removed), ensure_ascii=False),
            added_at=now.isoformat(),
            data=data,
        )
        .on_conflict_do_update(index_elements=[PictureRow.sha256], set_={"data": data})
    )


def all_hashes(session: Session) -> set[str]:
    """Return the hashes of all pictures that are kept."""
    return set(session.scalars(select(PictureRow.sha256)))


def find(session: Session, hashes: Collection[str]) -> dict[str, TakenPicture]:
    """Return what is known of these pictures, without their bytes; unknown ones are left out."""
    found: dict[str, TakenPicture] = {}
    wanted = sorted(hashes)
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        for row in session.execute(select(*_FIELDS).where(PictureRow.sha256.in_(part))):
            found[row.sha256] = TakenPicture(
                Master(row.sha256, row.kind, row.width, row.height),
                row.caption,
                row.credit,
                row.rights,
                _removed(row.removed),
            )
    return found


def begins(session: Session, beginning: str) -> str | None:
    """Return the one picture whose hash begins so, None where there is none or more than one."""
    query = select(PictureRow.sha256).where(
        PictureRow.sha256.startswith(beginning, autoescape=True)
    )
    found = session.scalars(query.limit(2)).all()
    return found[0] if len(found) == 1 else None


def data(session: Session, sha256: str) -> bytes:
    """Return a picture's bytes. Raises `NotFound`, `StorageFailed` for one that is damaged."""
    found = session.scalar(select(PictureRow.data).where(PictureRow.sha256 == sha256))
    if found is None:
        raise NotFound(Message("There is no picture {picture}.", picture=sha256[:16]))
    if hashlib.sha256(found).hexdigest() != sha256:
        raise StorageFailed(picture_query.damage(sha256))
    return found


def forget(session: Session, sha256: str) -> None:
    """Delete a picture and the files made of it."""
    session.execute(delete(RenditionRow).where(RenditionRow.sha256 == sha256))
    session.execute(delete(PictureRow).where(PictureRow.sha256 == sha256))


# Which articles name which pictures


def note_uses(session: Session, article: int, hashes: Iterable[str]) -> None:
    """Note that a revision of an article names these pictures."""
    values = [{"article_id": article, "sha256": one} for one in sorted(set(hashes))]
    if values:
        session.execute(insert(PictureUseRow).values(values).on_conflict_do_nothing())


def uses(session: Session, article: int) -> frozenset[str]:
    """Return the pictures that revisions of an article name."""
    query = select(PictureUseRow.sha256).where(PictureUseRow.article_id == article)
    return frozenset(session.scalars(query))


def forget_uses(session: Session, article: int) -> list[str]:
    """Forget what an article named, and return it."""
    named = list(uses(session, article))
    session.execute(delete(PictureUseRow).where(PictureUseRow.article_id == article))
    return named


def drop_unused(
    session: Session, candidates: Collection[str] | None, before: datetime | None
) -> int:
    """Delete the pictures that no revision and no draft names; return how many.

    None for `candidates` looks at all of them. One that was taken in since `before` stays: it may
    be on a desk.
    """
    query = select(PictureRow.sha256).where(
        ~select(PictureUseRow.sha256).where(PictureUseRow.sha256 == PictureRow.sha256).exists(),
        ~select(DraftRow.id).where(func.instr(DraftRow.content, PictureRow.sha256) > 0).exists(),
    )
    if before is not None:
        query = query.where(PictureRow.added_at < before.isoformat())
    if candidates is not None:
        query = query.where(PictureRow.sha256.in_(list(candidates)))
    gone = list(session.scalars(query))
    for sha256 in gone:
        forget(session, sha256)
    return len(gone)


def rebuild_uses(session: Session) -> None:
    """Note anew which articles name which pictures, from all revisions."""
    session.execute(delete(PictureUseRow))
    # Only a document with the key can name one; the others are not parsed.
    named = func.instr(RevisionRow.document, b'"pictures":') > 0
    rows = session.execute(select(RevisionRow.article_id, RevisionRow.document).where(named))
    for article, document in rows.all():
        try:
            revision = parse_document(document)
        except ValueError:
            continue
        note_uses(session, article, named_by(revision))


def named_by(revision: Revision) -> Iterator[str]:
    """Yield the hashes of the pictures that a revision names."""
    return (picture.sha256 for picture in revision.content.pictures)


# Files for pages


def shown(session: Session, keys: Sequence[str]) -> dict[str, Shown]:
    """Return the files of those parts of pictures that have been made."""
    columns = (
        RenditionRow.key,
        RenditionRow.path,
        RenditionRow.kind,
        RenditionRow.width,
        RenditionRow.height,
        RenditionRow.fallback,
    )
    files: dict[str, list[Rendition]] = {}
    fallbacks: dict[str, Rendition] = {}
    for start in range(0, len(keys), _AT_ONCE):
        rows = session.execute(
            select(*columns)
            .where(RenditionRow.key.in_(keys[start : start + _AT_ONCE]))
            .order_by(RenditionRow.width)
        )
        for row in rows:
            rendition = Rendition(row.path, row.kind, row.width, row.height)
            if row.fallback:
                fallbacks[row.key] = rendition
            else:
                files.setdefault(row.key, []).append(rendition)
    return {key: Shown(tuple(files.get(key, ())), last) for key, last in fallbacks.items()}


def keep_rendition(
    session: Session, key: str, sha256: str, rendition: Rendition, data: bytes, *, fallback: bool
) -> None:
    """Keep one file of a part of a picture."""
    session.execute(
        insert(RenditionRow)
        .values(
            key=key,
            path=rendition.path,
            sha256=sha256,
            kind=rendition.kind,
            width=rendition.width,
            height=rendition.height,
            fallback=fallback,
            data=data,
        )
        .on_conflict_do_nothing()
    )


def rendition_data(session: Session, path: str) -> bytes | None:
    """Return the bytes of a page's file by its path in a bundle."""
    return session.scalar(select(RenditionRow.data).where(RenditionRow.path == path).limit(1))


def clear_renditions(session: Session) -> None:
    """Delete all files that were made; they are made anew when they are needed."""
    session.execute(delete(RenditionRow))


def _removed(json_text: str) -> Removed:
    try:
        values = json.loads(json_text)
        return Removed(bool(values["place"]), str(values["camera"]), int(values["others"]))
    except (ValueError, KeyError, TypeError):
        return Removed()
