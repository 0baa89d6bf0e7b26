"""Sending single stories: the smallest bundle that another newsroom can go on from."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newsroom.domain.article import Article
from newsroom.domain.bundle import File
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.picture import KINDS
from newsroom.domain.revision import Revision
from newsroom.domain.sending import Correspondent, Ready, Sealed, SendOrder, Sent
from newsroom.errors import ExportFailed, TextDamaged
from newsroom.exchange.disk import export_failed
from newsroom.exchange.manifest import Entry, Parcel
from newsroom.exchange.names import PICTURES
from newsroom.exchange.parcel import write_parcel
from newsroom.exchange.revisions import REVISIONS
from newsroom.exchange.sealing import ENDING, seal
from newsroom.publishing.story import address_of
from newsroom.services.clock import Clock
from newsroom.services.keys import Signing
from newsroom.storage import articles, branches, correspondents, pictures
from newsroom.storage.engine import Engine
from newsroom.storage.sessions import Session

_ZIP = ".zip"
_PICTURES = "-pictures"


@dataclass(slots=True)
class _Load:
    """What goes into a parcel."""

    entries: list[Entry] = field(default_factory=list)
    lines: dict[str, list[bytes]] = field(default_factory=dict)
    needs: set[str] = field(default_factory=set)
    pictures: set[str] = field(default_factory=set)
    notes: list[Message] = field(default_factory=list)

    @property
    def revisions(self) -> int:
        return sum(len(lines) for lines in self.lines.values())


class Sending:
    """Makes parcels, and remembers what went to whom."""

    def __init__(
        self, engine: Engine, house: Callable[[], House], clock: Clock, signing: Signing
    ) -> None:
        self._engine = engine
        self._signing = signing
        self._house = house
        self._clock = clock

    def correspondents(self) -> tuple[Correspondent, ...]:
        """Return the newsrooms with which stories went to and fro."""
        with self._engine.reading() as session:
            return correspondents.every(session)

    def prepare(self, order: SendOrder) -> Ready:
        """Return what an order comes to, so that its size can be seen; nothing is written yet.

        Raises `NotFound` for an unknown article and `ExportFailed` where there is nothing to send.
        """
        load = _Load()
        with self._engine.reading() as session:
            for article in _chosen(session, order):
                self._add(session, load, order, article)
            if not load.entries:
                raise ExportFailed(
                    Message("There is nothing to send: {name} has it all.", name=order.to)
                )
            kept = {one: pictures.data(session, one) for one in sorted(load.pictures)}
            kinds = {
                one: KINDS[found.master.kind]
                for one, found in pictures.find(session, load.pictures).items()
            }
        files = [File(f"{PICTURES}/{one}.{kinds[one]}", data) for one, data in kept.items()]
        return Ready(
            order=order,
            articles=len(load.entries),
            revisions=load.revisions,
            pictures=len(files),
            files=tuple(self._files(order, load, files)),
            carried=tuple((entry.uuid, entry.revision) for entry in load.entries),
            notes=tuple(load.notes),
        )

    def write(self, ready: Ready, out: Path) -> Sent:
        """Write what is ready, and remember that it goes there.

        A second file gets a name of its own beside `out`. Raises `ExportFailed`; a file that is
        there already is not replaced.
        """
        places = [_place(out, sealed) for sealed in ready.files]
        written: list[Path] = []
        try:
            for place, sealed in zip(places, ready.files, strict=True):
                _write_new(place, sealed.data)
                written.append(place)
        except OSError as error:
            for place in written:
                place.unlink(missing_ok=True)
            raise export_failed(out, error) from error
        if not self._engine.read_only:
            with self._engine.writing() as session:
                correspondents.note_sent(
                    session, ready.order.to, dict(ready.carried), self._clock()
                )
        sizes = [len(sealed.data) for sealed in ready.files]
        return Sent(tuple(zip(places, sizes, strict=True)))

    def _add(self, session: Session, load: _Load, order: SendOrder, article: Article) -> None:
        known = branches.known(session, article.id)
        there: set[str] = set()
        if not order.whole:
            for one in correspondents.known_there(
                session, order.to, article.uuid, sent=order.arrived
            ):
                there |= known.branches.before(one)
        new = known.branches.ordered(known.revisions.keys() - there)
        if not new:
            load.notes.append(
                Message("Article {id} is there already, as it is here.", id=article.id)
            )
            return
        revisions = {one: _whole(known, one) for one in new}
        load.entries.append(_entry(article))
        load.lines[article.uuid] = [revision.document() + b"\n" for revision in revisions.values()]
        parents = {parent for revision in revisions.values() for parent in revision.parents}
        load.needs |= parents - revisions.keys()
        if article.revision not in revisions:
            load.needs.add(article.revision)
        before = _pictures_of(known.revisions.get(one) for one in there)
        load.pictures |= pictures.find(session, _pictures_of(revisions.values()) - before).keys()

    def _files(self, order: SendOrder, load: _Load, files: Sequence[File]) -> Iterator[Sealed]:
        lines = b"".join(line for uuid in sorted(load.lines) for line in load.lines[uuid])
        revisions = File(REVISIONS, lines)
        whole = self._sealed(
            order, load.entries, [revisions, *files], Parcel(frozenset(load.needs)), load.notes
        )
        if order.limit is None or len(whole.data) <= order.limit or not files:
            if order.limit is not None and len(whole.data) > order.limit:
                load.notes.append(_too_large())
            yield whole
            return
        later = frozenset(load.pictures)
        parcel = Parcel(frozenset(load.needs), later)
        first = self._sealed(order, load.entries, [revisions], parcel, load.notes)
        if len(first.data) > order.limit:
            load.notes.append(_too_large())
        yield first
        heads = frozenset(entry.revision for entry in load.entries)
        nothing = File(REVISIONS, b"")
        yield self._sealed(
            order, load.entries, [nothing, *files], Parcel(heads), load.notes, pictures_only=True
        )

    def _sealed(
        self,
        order: SendOrder,
        entries: Sequence[Entry],
        files: Sequence[File],
        parcel: Parcel,
        notes: list[Message],
        *,
        pictures_only: bool = False,
    ) -> Sealed:
        house = self._house()
        sign, note = self._signing()
        if note and note not in notes:
            notes.append(note)
        data = write_parcel((house.uuid, house.name), entries, files, parcel, sign)
        if order.passphrase:
            return Sealed(seal(data, order.passphrase), f"{_ZIP}{ENDING}", pictures_only)
        return Sealed(data, _ZIP, pictures_only)


def _chosen(session: Session, order: SendOrder) -> list[Article]:
    found = {one.id: one for one in (articles.get(session, key) for key in order.articles)}
    return list(found.values())


def _entry(article: Article) -> Entry:
    content = article.content
    return Entry(
        id=article.id,
        uuid=article.uuid,
        revision=article.revision,
        headline=content.headline,
        category=content.category,
        date=content.date,
        language=content.language.value,
        state=article.state.value,
        path=address_of(article.id, article.slug),
    )


def _whole(known: branches.Known, identity: str) -> Revision:
    revision = known.revisions[identity]
    if revision is None:
        raise TextDamaged(
            Message("Revision {revision} is damaged. Run the check.", revision=identity[:12]),
            identity,
        )
    return revision


def _pictures_of(revisions: Iterable[Revision | None]) -> set[str]:
    return {
        sha256
        for revision in revisions
        if revision is not None
        for sha256 in pictures.named_by(revision)
    }


def _too_large() -> Message:
    return Message("The text alone is larger than the limit; it goes in one file all the same.")


def _place(out: Path, sealed: Sealed) -> Path:
    name = out.name
    for ending in (ENDING, _ZIP):
        if name.lower().endswith(ending):
            name = name[: -len(ending)]
    return out.with_name(f"{name}{_PICTURES if sealed.pictures_only else ''}{sealed.ending}")


def _write_new(place: Path, data: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
