"""The history of an article: its revisions, what differs between two, and bringing one back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.domain.article import Article
from newsroom.domain.comparison import Comparison, Kind, Piece, Pieces, compare_facts
from newsroom.domain.history import DamagedRevision, Entry, HistoryPage, RevisionSummary, Step
from newsroom.domain.message import Message
from newsroom.domain.revision import Revision
from newsroom.errors import NotFound, TextDamaged
from newsroom.storage import article_query
from newsroom.storage.engine import Engine
from newsroom.storage.question import asking
from newsroom.text.counting import article_words

if TYPE_CHECKING:
    from newsroom.services.editing import Editing

_PAGE = 50


class History:
    """Reads the chains of revisions; nothing here changes or removes one."""

    def __init__(self, engine: Engine, editing: Callable[[], Editing]) -> None:
        self._engine = engine
        self._editing = editing

    def page(self, article: int | str, after: int | None = None, limit: int = _PAGE) -> HistoryPage:
        """Return up to `limit` revisions, the newest first, from behind the key `after`.

        A damaged one is among them, named as such. Raises `NotFound` when there is no such article.
        """
        with self._engine.asking() as ask:
            number = article_query.number(ask, article)
            rows = article_query.newest_of_chain(ask, number, after, limit)
            # More than is shown: the words of the last ones are compared with their parent's.
            rest = article_query.newest_of_chain(ask, number, rows[-1][1], 1) if rows else []
            forked = article_query.has_forks(ask, number)
        followed = self._followed(number) if forked else None
        read = [_read(*row) for row in (*rows, *rest)]
        if followed is not None:
            read = [_placed(entry, followed) for entry in read]
        by_id = {entry.id: entry for entry in read}
        entries = tuple(_with_change(entry, by_id) for entry in read[: len(rows)])
        return HistoryPage(entries, entries[-1].sequence if rest else None)

    def revisions(self, article: int | str) -> tuple[Entry, ...]:
        """Return all revisions of an article, the newest first; see `page`."""
        page = self.page(article)
        found = list(page.items)
        while page.after is not None:
            page = self.page(article, page.after)
            found += page.items
        return tuple(found)

    def steps(self, article: int | str) -> tuple[Step, ...]:
        """Return the steps of the workflow and the corrections that led here, the newest first.

        What is damaged is passed over. Raises `NotFound` when there is no such article.
        """
        from newsroom.storage import branches  # noqa: PLC0415 - heavy

        with self._engine.reading() as session:
            found = article_query.get(asking(session), article)
            here = branches.known(session, found.id)
            chain = [one for _, one in branches.history(here, found.revision)]
        steps: list[Step] = []
        before: Revision | None = None
        for revision in chain:
            moved = before is None or revision.state is not before.state
            said = before.content.correction if before else ""
            corrected = revision.content.correction not in ("", said)
            for is_correction in (False,) * moved + (True,) * corrected:
                step = Step(
                    revision.state,
                    revision.author,
                    revision.saved_at,
                    revision.sequence,
                    corrected=is_correction,
                )
                steps.append(step)
            before = revision
        return tuple(reversed(steps))

    def get(self, revision: str) -> Revision:
        """Return a revision; raises `NotFound`, and `TextDamaged` for one that is damaged."""
        with self._engine.asking() as ask:
            return article_query.revision(ask, revision)

    def as_it_was(self, article: int | str, name: str) -> Article:
        """Return an article as one of its revisions has it.

        `name` is the revision's place in the chain, or the beginning of its id. Raises `NotFound`
        when there is none, or more than one.
        """
        with self._engine.asking() as ask:
            number = article_query.number(ask, article)
            identity = article_query.find_revision(ask, number, name)
            if identity is None:
                raise NotFound(
                    Message(
                        "Article {id} has no revision {revision}. "
                        "“newsroom history {id}” lists those that it has.",
                        id=number,
                        revision=name,
                    )
                )
            found = article_query.revision(ask, identity)
        return found.as_article(number, identity)

    def compare(self, older: str | None, newer: str) -> Comparison:
        """Return what differs between two revisions; without an older one, nothing does."""
        after = self.get(newer)
        return compare_revisions(None if older is None else self.get(older), after)

    def restore(self, article: int, revision: str) -> Article:
        """Append a revision with the content of an earlier one; the state stays the present one.

        Nothing is appended where the article already says just that. Raises `NotFound` for a
        revision of another article.
        """
        with self._engine.asking() as ask:
            wanted = article_query.revision(ask, revision)
            now = article_query.get(ask, article)
        if wanted.article != now.uuid:
            raise NotFound(
                Message(
                    "Revision {revision} is not one of article {id}.",
                    revision=revision[:12],
                    id=article,
                )
            )
        return self._editing().save(now.id, wanted.content, based_on=now.revision)

    def _followed(self, article: int) -> Collection[str]:
        """Return the revisions that the shown one follows, where not all of them are."""
        from newsroom.storage import branches  # noqa: PLC0415 - heavy

        with self._engine.reading() as session:
            return branches.followed(session, article)


def compare_revisions(before: Revision | None, after: Revision) -> Comparison:
    """Return what differs between two revisions; without an earlier one, nothing does."""
    content = after.content
    if before is None:
        return Comparison(_all(content.headline), _all(content.lede), _all(content.body), ())
    # Takes its time to import, and nobody compares at the start.
    from newsroom.text.diff import compare_texts  # noqa: PLC0415

    earlier = before.content
    return Comparison(
        headline=compare_texts(earlier.headline, content.headline),
        lede=compare_texts(earlier.lede, content.lede),
        body=compare_texts(earlier.body, content.body),
        facts=compare_facts(before, after),
    )


def _read(identity: str, sequence: int, document: bytes) -> Entry:
    try:
        revision = article_query.read_revision(identity, document)
    except TextDamaged as error:
        return DamagedRevision(sequence, identity, error.message)
    return RevisionSummary(
        sequence=revision.sequence,
        id=identity,
        parent=revision.parent,
        state=revision.state,
        author=revision.author,
        saved_at=revision.saved_at,
        headline=revision.content.headline,
        words=article_words(revision.content),
        change=None,
    )


def _placed(entry: Entry, followed: Collection[str]) -> Entry:
    if isinstance(entry, RevisionSummary):
        return replace(entry, beside=entry.id not in followed)
    return entry


def _with_change(entry: Entry, others: Mapping[str, Entry]) -> Entry:
    if not isinstance(entry, RevisionSummary) or entry.parent is None:
        return entry
    before = others.get(entry.parent)
    if isinstance(before, RevisionSummary):
        return replace(entry, change=entry.words - before.words)
    return entry


def _all(text: str) -> Pieces:
    return (Piece(Kind.SAME, text),) if text else ()
