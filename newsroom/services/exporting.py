"""The way of an export: what is chosen, read at one moment, composed, written and remembered."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.domain.bundle import File, Kept, Stood, Stream
from newsroom.domain.card import Card, Editions, Mark
from newsroom.domain.message import Message
from newsroom.domain.picture import KINDS, Picture, Shown
from newsroom.domain.rates import RateTable
from newsroom.domain.revision import parse_document, pictures_in
from newsroom.domain.workflow import State
from newsroom.errors import ExportFailed, StorageFailed
from newsroom.exchange.folder import stop_if_asked
from newsroom.exchange.ground import Ground
from newsroom.exchange.manifest import Entry
from newsroom.exchange.names import PICTURES
from newsroom.exchange.renewing import Changes
from newsroom.exchange.revisions import REVISIONS
from newsroom.publishing import inputs
from newsroom.publishing.scope import Difference
from newsroom.publishing.story import Manuscript, Story, address_of
from newsroom.services.rendering import Rendering
from newsroom.services.since_last_export import difference
from newsroom.storage import exported
from newsroom.storage.article_query import read_revision
from newsroom.storage.engine import Engine
from newsroom.storage.moment import Chosen, Moment
from newsroom.text.rendered import key_in

if TYPE_CHECKING:
    from newsroom.services.pictures import Pictures

_PIECE = 1 << 18
# The front page shows the rates of the newest story that has any.
_RATES_AMONG = 100
# As a document has it that names no rate; within a text, quotation marks stand behind backslashes.
_NO_RATES = b'"items":[],"source":'
# A card takes about a kilobyte.
_CARDS = 2000


class Reading:
    """The stories of an export, as they stand at one moment; a `Source` for the composer."""

    def __init__(
        self,
        moment: Moment,
        chosen: Chosen,
        rendering: Rendering,
        pictures: Callable[[], Pictures],
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._moment = moment
        self._chosen = chosen
        self._rendering = rendering
        self._cancelled = cancelled
        self._pictures = pictures
        self._masters: set[str] = set()
        self._cards: dict[int, Card] = {}

    def marks(self) -> Iterator[Mark]:
        """Yield the marks of all, the oldest first."""
        for mark in self._moment.marks(self._chosen):
            stop_if_asked(self._cancelled)
            yield mark

    def cards(self, numbers: Sequence[int]) -> Mapping[int, Card]:
        """Return the cards of these stories."""
        # A story stands on some seven pages, most of them made one after another; at one moment
        # of the newsroom its card is always the same.
        missing = [number for number in numbers if number not in self._cards]
        if missing:
            if len(self._cards) + len(missing) > _CARDS:
                known = self._cards
                self._cards = {number: known[number] for number in numbers if number in known}
            self._cards.update(self._moment.cards(missing))
        return self._cards

    def stories(self, cards: Sequence[Card]) -> Sequence[Story]:
        """Return these stories, in this order."""
        manuscripts = self.manuscripts(cards)
        stories = [manuscript.read() for manuscript in manuscripts]
        made = {
            manuscript.name: story.body_html
            for manuscript, story in zip(manuscripts, stories, strict=True)
            if manuscript.rendered is None
        }
        self.keep_bodies(made)
        return stories

    def manuscripts(self, cards: Sequence[Card]) -> Sequence[Manuscript]:
        """Return these stories, in this order, as they are kept."""
        documents = self._moment.documents([card.revision for card in cards])
        contents = [_content(documents.get(card.revision)) for card in cards]
        names = [name for name, _ in contents]
        kept = self._rendering.kept(names)
        return [
            Manuscript(
                card,
                documents.get(card.revision) or b"",
                name,
                kept.get(name),
                self._shown(card, pictures),
            )
            for card, (name, pictures) in zip(cards, contents, strict=True)
        ]

    def keep_bodies(self, made: Mapping[str, str]) -> None:
        """Keep the HTML of bodies that an export had to render, by their names."""
        self._rendering.keep(made)

    def _shown(self, card: Card, pictures: Sequence[Picture]) -> Mapping[Picture, Shown]:
        if card.state is State.WITHDRAWN or not pictures:
            return {}
        self._masters.update(picture.sha256 for picture in pictures)
        return self._pictures().shown(pictures)

    def with_pictures(self, numbers: Sequence[int]) -> list[int]:
        """Return those of these stories that may show pictures."""
        return self._moment.with_pictures(numbers)

    def picture_file(self, path: str) -> bytes:
        """Return a file of a story's pictures. Raises `ExportFailed`."""
        data = self._pictures().file(path)
        if data is None:
            raise ExportFailed(
                Message("The picture {path} is not there any more. Export again.", path=path)
            )
        return data

    def masters(
        self, keep: Callable[[bytes, Sequence[str]], bool], *, of_all: bool = False
    ) -> Iterator[File]:
        """Yield the pictures as they are kept, for another newsroom to take in.

        Those of the stories that were looked at, so that they come after the pages; with `of_all`
        those that only an earlier revision or a withdrawn story names too.
        """
        if of_all:
            self._masters.update(self._moment.pictures(self._chosen))
        known = self._pictures().find(self._masters) if self._masters else {}
        for sha256 in sorted(known):
            path = f"{PICTURES}/{sha256}.{KINDS[known[sha256].master.kind]}"
            key = inputs.key(path)
            if not keep(key, (path,)):
                yield File(path, self._pictures().data(sha256), key)

    def for_review(self, most: int) -> list[int]:
        """Return the stories that an editor looks at first: what no reader has seen, the newest."""
        return self._moment.for_review(self._chosen, most)

    def editions(self) -> Editions:
        """Return the editions of stories that are there in more than one language."""
        return self._moment.editions(self._chosen)

    def total(self) -> int:
        """Return how many there are."""
        return self._tally[0]

    def held(self) -> Sequence[tuple[int, datetime]]:
        """Return the articles that their embargo holds back, and until when."""
        return self._tally[1]

    @cached_property
    def _tally(self) -> tuple[int, list[tuple[int, datetime]]]:
        return self._moment.tally(self._chosen)

    def newest_rates(self) -> RateTable | None:
        """Return the rates of the newest listed story that has any."""
        for revision in self._moment.newest_listed(self._chosen, _RATES_AMONG):
            document = self._moment.documents([revision]).get(revision)
            raise_if_damaged(revision, document)
            # Few stories have any, and reading a hundred takes as long as a page.
            if document and _NO_RATES not in document:
                rates = parse_document(document).content.rates
                if rates:
                    return rates
        return None

    def first_page(self) -> str:
        """Return the path of the page of the story with the lowest number."""
        number, *_, slug = next(self._moment.entries(self._chosen))
        return address_of(number, slug)

    def entries(self, only: Collection[int] | None = None) -> Iterator[Entry]:
        """Yield what the manifest says of the stories, or of `only` these, by their numbers."""
        for *values, slug in self._moment.entries(self._chosen, _sorted(only)):
            yield Entry._make((*values, address_of(values[0], slug)))

    def chains(self, keep: Callable[[bytes, Sequence[str]], bool]) -> Iterator[Stream]:
        """Yield the file of whole chains, unless it stands."""
        digest = hashlib.sha256()
        for uuid, head in self._moment.heads(self._chosen):
            digest.update(f"{uuid} {head}\n".encode())
        key = inputs.key(digest.digest())
        if not keep(key, (REVISIONS,)):
            yield Stream(REVISIONS, self._lines(), key)

    def left(self, target: str) -> exported.Left | None:
        """Return what the last export had left in a folder at this moment.

        Where an export that came later has left something else, its manifest says so.
        """
        return self._moment.left(target)

    def since(self, export: int, disturbed: frozenset[str] | None) -> Difference | None:
        """Return what is different since the export of this number."""
        return difference(self._moment, self._chosen, export, disturbed, self._files_of)

    def _files_of(self, pictures: Sequence[Picture]) -> Mapping[Picture, Shown]:
        return self._pictures().shown(pictures) if pictures else {}

    def shown(self, only: Collection[int] | None) -> Iterator[tuple[int, str]]:
        """Yield what is shown of the stories, or `only` of these: number and JSON."""
        yield from self._moment.shown(self._chosen, _sorted(only))

    def unsent(self, only: Collection[int] | None = None) -> Iterator[tuple[int, str]]:
        """Yield the stories, or of `only` these, whose newest revision no export took."""
        yield from self._moment.unsent(self._chosen, _sorted(only))

    def _lines(self) -> Iterator[bytes]:
        piece = bytearray()
        for identity, document in self._moment.chains(self._chosen):
            raise_if_damaged(identity, document)
            piece += document + b"\n"
            if len(piece) >= _PIECE:
                stop_if_asked(self._cancelled)
                yield bytes(piece)
                piece.clear()
        yield bytes(piece)


def _sorted(only: Collection[int] | None) -> list[int] | None:
    return None if only is None else sorted(only)


def raise_if_damaged(identity: str, document: bytes | None) -> None:
    """Raise `TextDamaged` when a document is not the one that was saved."""
    if not isinstance(document, bytes) or hashlib.sha256(document).hexdigest() != identity:
        read_revision(identity, document if isinstance(document, bytes) else None)


def _content(document: bytes | None) -> tuple[str, Sequence[Picture]]:
    """Return what a document has outside itself: the name of its rendered body, its pictures.

    The rest is left to whoever reads it, who will say that it is damaged.
    """
    if document is None:
        return "", ()
    try:
        return key_in(document), pictures_in(document)
    except ValueError:
        return "", ()


class Remembering:
    """What exports into a folder left there, kept with the newsroom for the next one: a `Memory`.

    Read at one moment of the newsroom, and written when the export is whole. With `sends`, what
    goes out counts as sent.
    """

    def __init__(
        self, engine: Engine, reading: Reading, target: Path, about: bytes, *, sends: bool
    ) -> None:
        self._sends = sends
        self.unkept: Message | None = None
        """What is to be said where what was left could not be kept."""
        self._engine = engine
        self._reading = reading
        self._target = os.path.realpath(target)
        self._about = about
        self._left = reading.left(self._target)
        self._different: Difference | None = None

    @property
    def manifest(self) -> bytes:
        """The SHA-256 of the last export's manifest; nothing where none is known of."""
        return self._left.manifest if self._left else b""

    def stood(self) -> Iterator[Stood]:
        """Yield how the last export left its files, sorted by path."""
        return self._left.stood() if self._left else iter(())

    def paths(self, first: str = "", behind: str | None = None) -> Iterator[str]:
        """Yield their paths, sorted, from `first` on and before `behind`."""
        return self._left.paths(first, behind) if self._left else iter(())

    def kept(self, path: str) -> Kept | None:
        """Return all that is known of one of them."""
        return self._left.kept(path) if self._left else None

    def difference(self, ground: Ground) -> Difference | None:
        """Return what is different since then, None where all has to be looked at."""
        left = self._left
        if left is None or left.about != self._about:
            return None
        self._different = self._reading.since(left.number, ground.disturbed())
        return self._different

    def changes(self) -> Changes | None:
        """Return what the manifest says otherwise now; None where it has to be made as a whole."""
        others = self._others()
        if others is None:
            return None
        return Changes(list(self._reading.entries(others)), others)

    def _others(self) -> set[int] | None:
        if self._different is None:
            return None
        return {mark.id for mark in (*self._different.now, *self._different.before)}

    def keep(self, manifest: bytes, changed: Iterable[Kept], gone: Iterable[str] | None) -> None:
        """Keep what this export leaves; see `Memory`. The bundle is whole, come what may."""
        if self._engine.read_only:
            return
        try:
            self._keep(manifest, changed, gone)
        except StorageFailed as error:
            self.unkept = Message(
                "The bundle is whole, but the newsroom could not note what is in it: {reason} The "
                "next export looks at every file.",
                reason=error.message,
            )

    def _keep(self, manifest: bytes, changed: Iterable[Kept], gone: Iterable[str] | None) -> None:
        only = self._others()
        with self._engine.pouring() as driver:
            number = exported.keep(
                driver, self._target, manifest, self._about, changed=changed, gone=gone
            )
            exported.keep_articles(driver, number, self._reading.shown(only), only)
            if self._sends:
                # What went out into this folder before was noted then.
                exported.note_sent(driver, self._reading.unsent(only))


def note_sent(engine: Engine, reading: Reading) -> None:
    """Note which revisions an export takes that none took before."""
    if not engine.read_only:
        with engine.pouring() as driver:
            exported.note_sent(driver, reading.unsent())
