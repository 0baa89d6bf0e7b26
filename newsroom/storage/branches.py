"""An article's revisions as a set that only grows: adding what is missing, and what then stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from newsroom.domain.branches import Branches, Link, Standing, link_of
from newsroom.domain.message import Message
from newsroom.domain.publication import of_chain
from newsroom.domain.revision import Revision
from newsroom.errors import InputRefused, StorageFailed, TextDamaged
from newsroom.storage import articles, forks, pictures
from newsroom.storage.rows import ArticleRow, RevisionRow

# What a number from outside may skip, and the greatest: places in the search index end there.
_MOST_SKIPPED = 1_000_000
_GREATEST_NUMBER = 1 << 31
# Newest revisions of one article that stand against each other.
_MOST_OPEN = 32


@dataclass(frozen=True, slots=True)
class Known:
    """The revisions of one article that this newsroom has; None for one whose text is damaged."""

    revisions: Mapping[str, Revision | None]
    branches: Branches


@dataclass(frozen=True, slots=True)
class Arriving:
    """Revisions of one article from elsewhere: by id, in order, each what its id says.

    `shown` is the one that the other newsroom shows, `number` the article's number there.
    """

    uuid: str
    shown: str
    number: int
    revisions: Mapping[str, Revision]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What taking revisions in would come to.

    `before` is what was shown here, None for nothing; `base` is the newest that both this and what
    is shown there follow. `against` are those of the arriving that stand against what is shown.
    """

    number: int | None
    before: str | None
    base: str | None
    after: Standing
    new: tuple[str, ...]
    against: tuple[str, ...]


def known(session: Session, article: int) -> Known:
    """Return what is here of an article; all of its texts are read."""
    revisions: dict[str, Revision | None] = {}
    links: list[Link] = []
    for identity, sequence, parent, document in session.execute(
        select(
            RevisionRow.id, RevisionRow.sequence, RevisionRow.parent, RevisionRow.document
        ).where(RevisionRow.article_id == article)
    ):
        try:
            revisions[identity] = revision = articles.read_revision(identity, document)
        except TextDamaged:
            revisions[identity] = None
            links.append(Link(identity, sequence, (parent,) if parent else (), identity.encode()))
        else:
            links.append(link_of(revision))
    return Known(revisions, Branches(links))


def followed(session: Session, article: int) -> frozenset[str]:
    """Return the revision that an article shows, and all that it follows."""
    row = session.get_one(ArticleRow, article)
    return known(session, article).branches.before(row.head)


def outlook(session: Session, arriving: Arriving) -> Outlook:
    """Return what taking these revisions in would come to.

    Raises `InputRefused` where earlier ones, on which they build, are neither here nor among them.
    """
    row = _row(session, arriving.uuid)
    here = known(session, row.id) if row else Known({}, Branches([]))
    return _outlook(row, here, arriving)


def take(session: Session, arriving: Arriving) -> Outlook:
    """Add the revisions that are missing here, and show what then stands; see `outlook`.

    Nothing is written over but a text that is damaged here and whole there.
    """
    row = _row(session, arriving.uuid)
    here = known(session, row.id) if row else Known({}, Branches([]))
    found = _outlook(row, here, arriving)
    everything = {**here.revisions, **arriving.revisions}
    head = everything[found.after.head]
    if head is None:
        raise StorageFailed(
            Message("Article {id} is damaged here. Run the check first.", id=found.number or "")
        )
    if row is None:
        row = _new_row(session, arriving, head)
    for identity in arriving.revisions:
        if identity in here.revisions and here.revisions[identity] is None:
            document = arriving.revisions[identity].document()
            articles.replace_document(session, identity, document)
    for identity in found.new:
        _add(session, row.id, identity, arriving.revisions[identity])
    _show(session, row, found, head)
    number = row.id
    # A bundle may bring thousands; they are not to be held until its last one.
    session.expunge_all()
    return replace(found, number=number)


def settle(session: Session, article: int) -> None:
    """Note anew what stands and what is open, after a revision was appended."""
    row = session.get_one(ArticleRow, article)
    here = known(session, article)
    standing = here.branches.stand(row.head)
    head = here.revisions[standing.head]
    forks.put(session, article, standing.open)
    if head is not None:
        _derive(session, row, here, head, standing.head)


def _outlook(row: ArticleRow | None, here: Known, arriving: Arriving) -> Outlook:
    new = tuple(one for one in arriving.revisions if one not in here.revisions)
    together: dict[str, Revision | None] = {**here.revisions, **arriving.revisions}
    for identity in new:
        _raise_unless_it_fits(arriving.revisions[identity], together)
    if arriving.shown not in together:
        raise _lacking()
    links = [link_of(arriving.revisions[one]) for one in new]
    branches = Branches([*here.branches.links(), *links])
    before = row.head if row else None
    after = branches.stand(before, arriving.shown)
    if len(after.open) > _MOST_OPEN:
        raise InputRefused(
            Message("The bundle holds more versions of one article than people can have written.")
        )
    return Outlook(
        number=row.id if row else None,
        before=before,
        base=branches.base(before, arriving.shown) if before else None,
        after=after,
        new=new,
        against=tuple(one for one in after.open if one in {arriving.shown, *arriving.revisions}),
    )


def _raise_unless_it_fits(revision: Revision, known: Mapping[str, Revision | None]) -> None:
    if not all(parent in known for parent in revision.parents):
        raise _lacking()
    followed = [one for parent in revision.parents if (one := known[parent])]
    # A damaged one cannot be asked.
    others = len(followed) < len(revision.parents)
    highest = max((one.sequence for one in followed), default=0)
    whole = revision.sequence == highest + 1 or others
    if not whole or any(one.article != revision.article for one in followed):
        raise InputRefused(
            Message("The bundle's revisions do not follow each other. Ask for it again.")
        )


def _lacking() -> InputRefused:
    return InputRefused(
        Message(
            "The bundle goes on from revisions that are not here. Ask for the whole of the story."
        )
    )


def _row(session: Session, uuid: str) -> ArticleRow | None:
    return session.scalar(select(ArticleRow).where(ArticleRow.uuid == uuid))


def _new_row(session: Session, arriving: Arriving, head: Revision) -> ArticleRow:
    row = ArticleRow(uuid=arriving.uuid)
    first = next(iter(arriving.revisions.values()))
    row.sort_date = first.saved_at.date().isoformat()
    articles.derive(row, head)
    articles.derive_publication(row, of_chain([]))
    if any(one.state.value == "published" for one in arriving.revisions.values()):
        # Readers may have its address, of which the number is a part.
        number = _free_number(session, arriving.number)
        if number is not None:
            row.id = number
    session.add(row)
    session.flush()
    return row


def _free_number(session: Session, wanted: int) -> int | None:
    """Return the number where it was never given here, and no number far beyond it was."""
    given = session.execute(text("SELECT seq FROM sqlite_sequence WHERE name = 'article'"))
    last = int(given.scalar() or 0)
    free = last < wanted <= min(last + _MOST_SKIPPED, _GREATEST_NUMBER)
    return wanted if free else None


def _add(session: Session, article: int, identity: str, revision: Revision) -> None:
    session.add(
        RevisionRow(
            id=identity,
            article_id=article,
            sequence=revision.sequence,
            parent=revision.parent,
            document=revision.document(),
        )
    )
    session.flush()
    pictures.note_uses(session, article, pictures.named_by(revision))


def _show(session: Session, row: ArticleRow, found: Outlook, head: Revision) -> None:
    forks.put(session, row.id, found.after.open)
    if found.before == found.after.head:
        return
    _derive(session, row, known(session, row.id), head, found.after.head)


def _derive(session: Session, row: ArticleRow, here: Known, head: Revision, identity: str) -> None:
    articles.derive(row, head)
    articles.derive_publication(row, of_chain(history(here, identity)))
    articles.index(session, row, head)
    session.flush()


def history(here: Known, head: str) -> Iterator[tuple[str, Revision]]:
    """Yield a revision and all that it follows, in order, without those that are damaged."""
    for identity in here.branches.ordered(here.branches.before(head)):
        revision = here.revisions[identity]
        if revision is not None:
            yield identity, revision
