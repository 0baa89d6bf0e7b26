"""The inbox: what bundles of other newsrooms bring, looked at first and then taken in."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from newsroom.domain.comparison import Comparison
from newsroom.domain.inbox import Accepted, Arrival, Coming, Delivery, Left, Sender
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.picture import Master, TakenPicture
from newsroom.domain.signing import Signer, Standing
from newsroom.errors import Cancelled, ExportFailed, InputRefused, NotFound
from newsroom.exchange.arriving import ArrivingBundle
from newsroom.exchange.manifest import Entry
from newsroom.exchange.sealing import LARGEST, is_sealed, passphrase_wanted, unseal
from newsroom.exchange.source import Bundle, open_bundle, open_packed
from newsroom.exchange.verify import Report, check_bundle
from newsroom.services.categories import ensure_category
from newsroom.services.clock import Clock
from newsroom.services.history import compare_revisions
from newsroom.services.senders import Senders
from newsroom.services.verifying import signed_by
from newsroom.storage import articles, branches, correspondents, forks, pictures
from newsroom.storage.branches import Arriving, Outlook
from newsroom.storage.engine import Engine
from newsroom.storage.question import asking
from newsroom.storage.sessions import Session
from newsroom.storage.settings import get_house
from newsroom.text.decoding import read_bytes

Progress = Callable[[int, int], None]
_BEGINNING = 64


def _silent(_done: int, _total: int) -> None:
    pass


def _never() -> bool:
    return False


class Inbox:
    """Opens bundles for an open newsroom."""

    def __init__(
        self, engine: Engine, before: Callable[[], None], clock: Clock, senders: Senders
    ) -> None:
        self._engine = engine
        self._before = before
        self._clock = clock
        self._senders = senders

    def open(
        self,
        path: Path,
        progress: Progress = _silent,
        cancelled: Callable[[], bool] = _never,
        *,
        passphrase: str = "",
    ) -> Incoming:
        """Check a bundle and return what it brings. Nothing is stored.

        Raises `InputRefused` for what is no bundle, or not as it was exported, `PassphraseWanted`
        for one that is encrypted, to another passphrase, and `Cancelled`.
        """
        bundle = _opened(path, passphrase)
        try:
            signer = self._checked(path, bundle, progress, cancelled)
            incoming = Incoming(self._engine, self._before, self._clock, bundle, cancelled)
        except BaseException:
            bundle.close()
            raise
        incoming.signer = signer
        incoming.senders = self._senders
        return incoming

    def _checked(
        self, path: Path, bundle: Bundle, progress: Progress, cancelled: Callable[[], bool]
    ) -> Signer:
        report = _raise_if_changed(path, bundle, progress, cancelled)
        signer = self._senders.standing(report.newsroom_uuid, report.key)
        if signer.standing.stops:
            raise InputRefused(
                Message(
                    "Nothing of the bundle {path} was taken in. {reason}",
                    path=path,
                    reason=signed_by(signer),
                )
            )
        return signer


class Incoming:
    """One bundle, checked, and what it brings; closed at the end of its `with`."""

    def __init__(
        self,
        engine: Engine,
        before: Callable[[], None],
        clock: Clock,
        bundle: Bundle,
        cancelled: Callable[[], bool],
    ) -> None:
        self._engine = engine
        self._before = before
        self._clock = clock
        self._bundle = bundle
        self._arriving = ArrivingBundle(bundle, lambda: _stop_if_asked(cancelled))
        self.signer = Signer(Standing.UNSIGNED)
        self.senders: Senders | None = None
        manifest = self._arriving.manifest
        self._entries: Mapping[str, Entry] = {one.uuid: one for one in manifest.articles}
        self.sender = Sender(
            bundle.path, manifest.newsroom_uuid, manifest.newsroom_name, manifest.bundle_id
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the bundle."""
        self._arriving.close()
        self._bundle.close()

    def arrivals(self, cancelled: Callable[[], bool] = _never) -> tuple[Arrival, ...]:
        """Return the bundle's articles beside what is here of them, as they stand now."""
        found = []
        for entry in self._entries.values():
            _stop_if_asked(cancelled)
            with self._engine.reading() as session:
                found.append(self._arrival(session, entry))
        return tuple(found)

    def compare(self, uuid: str) -> Comparison:
        """Return what differs between what an article says here and what it says there."""
        with self._engine.reading() as session:
            arrival = self._arrival(session, self._entries[uuid])
            here = articles.revision(session, arrival.here) if arrival.here else None
            found = self._arriving.revisions(uuid).get(arrival.there)
            there = found or articles.revision(session, arrival.there)
        return compare_revisions(here, there)

    def take(
        self,
        chosen: Collection[str] | None = None,
        progress: Progress = _silent,
        cancelled: Callable[[], bool] = _never,
    ) -> Delivery:
        """Take in the articles with these UUIDs, None for all, in one transaction after a backup.

        What is missing is added and nothing is written over. Raises `NotFound` for one that is not
        in the bundle, `InputRefused` for one that cannot be taken where it was named, `Cancelled`.
        """
        wanted = self._wanted(chosen)
        self._before()
        masters = self._masters(wanted, cancelled)
        outcomes: list[Accepted | Left] = []
        with self._engine.writing() as session:
            for done, entry in enumerate(wanted):
                _stop_if_asked(cancelled)
                progress(done, len(wanted))
                outcomes.append(self._take(session, entry, masters, named=chosen is not None))
            self._note_sender(session)
        self._know_signer()
        return Delivery(
            tuple(one for one in outcomes if isinstance(one, Accepted)),
            tuple(one for one in outcomes if isinstance(one, Left)),
        )

    def _know_signer(self) -> None:
        """The first key of a newsroom is taken at its word, once something of it was taken in."""
        key = self.signer.key
        if self.signer.standing is Standing.NEW and key and self.senders:
            # What cannot be kept on this machine costs a warning later, and nothing of the bundle.
            with suppress(ExportFailed):
                self.senders.trust(self.sender.newsroom, key, self.sender.name)

    def _wanted(self, chosen: Collection[str] | None) -> Sequence[Entry]:
        if chosen is None:
            return tuple(self._entries.values())
        for uuid in chosen:
            if uuid not in self._entries:
                raise NotFound(Message("There is no article {uuid} in the bundle.", uuid=uuid))
        return tuple(entry for entry in self._entries.values() if entry.uuid in chosen)

    def _arrival(self, session: Session, entry: Entry) -> Arrival:
        arriving = self._revisions(entry)
        outlook: Outlook | None
        try:
            outlook = branches.outlook(session, arriving)
        except InputRefused:
            outlook = None
        here = _number(session, entry.uuid)
        shown = arriving.revisions.get(entry.revision)
        if shown is None and outlook is not None:
            shown = articles.revision(session, entry.revision)
        return Arrival(
            uuid=entry.uuid,
            number=here,
            coming=_coming(outlook, entry),
            headline=shown.content.headline if shown else entry.headline,
            category=shown.content.category if shown else entry.category,
            state=shown.state if shown else None,
            author=shown.author if shown else "",
            saved_at=shown.saved_at if shown else None,
            here=outlook.before if outlook else None,
            there=entry.revision,
            base=outlook.base if outlook else None,
            revisions=len(outlook.new) if outlook else 0,
            pictures=len(self._missing(session, arriving)),
            language=shown.content.language if shown else Language.KAZAKH,
            trashed=here is not None and articles.is_trashed(session, here),
        )

    def _take(
        self, session: Session, entry: Entry, masters: Mapping[str, Master], *, named: bool
    ) -> Accepted | Left:
        arriving = self._revisions(entry)
        warnings: list[Message] = []
        try:
            outlook = branches.take(session, arriving)
        except InputRefused as error:
            if named:
                raise
            return Left(entry.uuid, entry.headline, error.message)
        article = articles.get(session, entry.uuid)
        for name in (article.content.category, *article.content.other_categories):
            ensure_category(session, name)
        for sha256 in self._missing(session, arriving):
            if sha256 in masters:
                taken = TakenPicture(masters[sha256])
                pictures.keep(session, taken, self._arriving.picture(sha256), self._clock())
            else:
                warnings.append(
                    Message("The picture {picture} was not taken in.", picture=sha256[:16])
                )
        warnings += _warnings(session, article.id)
        undecided = bool(forks.of_article(session, article.id))
        return Accepted(article, _coming(outlook, entry), tuple(warnings), undecided)

    def _note_sender(self, session: Session) -> None:
        """Remember what that newsroom has: nothing of it need be sent there again."""
        settings = get_house(asking(session))
        sender = self.sender
        if settings is not None and settings.uuid == sender.newsroom:
            return
        carried = {
            entry.uuid: entry.revision
            for entry in self._entries.values()
            if _number(session, entry.uuid) is not None
        }
        now = self._clock()
        correspondents.note_received(session, sender.newsroom, sender.name, carried, now)

    def _masters(self, wanted: Sequence[Entry], cancelled: Callable[[], bool]) -> dict[str, Master]:
        """Return what is to be known of the pictures that are missing here and can be taken.

        Looked at before the transaction: each takes a moment, and nobody is to wait for that.
        """
        from newsroom.pictures.arriving import check_master  # noqa: PLC0415 - heavy

        missing: dict[str, None] = {}
        for entry in wanted:
            with self._engine.reading() as session:
                missing.update(dict.fromkeys(self._missing(session, self._revisions(entry))))
        found = {}
        for sha256 in missing:
            _stop_if_asked(cancelled)
            name = self._arriving.pictures[sha256]
            try:
                found[sha256] = check_master(self._arriving.picture(sha256), name)
            except InputRefused:
                continue  # the article comes without it, and with a warning
        return found

    def _missing(self, session: Session, arriving: Arriving) -> list[str]:
        """Return the bundle's pictures that these revisions name and that are not here."""
        named = {
            sha256
            for revision in arriving.revisions.values()
            for sha256 in pictures.named_by(revision)
        }
        number = _number(session, arriving.uuid)
        if number is not None:
            # Those of a text that came before its pictures.
            named |= pictures.uses(session, number)
        there = sorted(named & self._arriving.pictures.keys())
        known = pictures.find(session, there)
        return [sha256 for sha256 in there if sha256 not in known]

    def _revisions(self, entry: Entry) -> Arriving:
        revisions = self._arriving.revisions(entry.uuid)
        return Arriving(entry.uuid, entry.revision, entry.id, revisions)


def _opened(path: Path, passphrase: str) -> Bundle:
    if not _is_sealed(path):
        return open_bundle(path)
    if not passphrase:
        raise passphrase_wanted(path)
    sealed = read_bytes(path, LARGEST)
    return open_packed(path, io.BytesIO(unseal(sealed, passphrase, path)))


def _is_sealed(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return is_sealed(file.read(_BEGINNING))
    except OSError:
        return False  # opening it as a bundle says why


def _raise_if_changed(
    path: Path, bundle: Bundle, progress: Progress, cancelled: Callable[[], bool]
) -> Report:
    report = check_bundle(bundle, progress, cancelled)
    if report.ok:
        return report
    finding = report.findings[0]
    raise InputRefused(
        Message(
            "The bundle {path} is not as it was exported, and nothing of it was taken in: {file}: "
            "{reason} “newsroom verify” tells all; ask for the bundle again.",
            path=path,
            file=finding.path,
            reason=finding.message,
        )
    )


def _coming(outlook: Outlook | None, entry: Entry) -> Coming:
    if outlook is None:
        return Coming.LACKING
    if outlook.before is None:
        return Coming.NEW
    if outlook.against:
        return Coming.CONFLICT
    if outlook.before != outlook.after.head:
        return Coming.CHANGED
    return Coming.KNOWN if outlook.before == entry.revision else Coming.OLDER


def _warnings(session: Session, number: int) -> Iterator[Message]:
    if articles.is_trashed(session, number):
        yield Message("Article {id} is in the trash here, and stays there.", id=number)


def _number(session: Session, uuid: str) -> int | None:
    try:
        return articles.number(session, uuid)
    except NotFound:
        return None


def _stop_if_asked(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled(Message("The import was stopped; nothing was taken in."))
