"""Proving a newsroom's file: the database, the revisions' hashes, and all that is derived."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from newsroom.domain.branches import Branches, link_of
from newsroom.domain.message import Message
from newsroom.domain.publication import Lives, Publication
from newsroom.domain.revision import Revision
from newsroom.errors import TextDamaged
from newsroom.storage import article_query, derived, picture_query
from newsroom.storage.question import Ask, Question
from newsroom.text.counting import article_words

_PAGE = 500  # articles read at a time
_SHOWN = (
    "head",
    "sequence",
    "state",
    "headline",
    "headline_key",
    "lede",
    "category",
    "date",
    "language",
    "slug",
    "words",
    "saved_at",
    "byline",
    "tags",
    "other_categories",
    "translation_of",
    "embargo",
    "published_at",
    "changed_at",
    "corrected_at",
    "former",
)
"""What lists show of an article, and its revisions say."""
_ARTICLES = f"SELECT id, uuid, {', '.join(_SHOWN)} FROM article WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608

Explain = Callable[[TextDamaged], TextDamaged]


def findings(ask: Ask, progress: Callable[[int, int], None], explain: Explain) -> Iterator[Message]:
    """Yield a sentence for each thing that is wrong; `progress` hears of articles done and all.

    `explain` adds to the sentence about a damaged text what can be done about it.
    """
    for (line,) in ask(Question("PRAGMA integrity_check")):
        if "fts5" in line.lower():
            # The index is made from the revisions, which the check goes on to prove.
            yield Message("The search index is damaged. Run the check with --rebuild.")
        elif line != "ok":
            yield Message("The newsroom's file is damaged: {reason}.", reason=line)
    for broken in ask(Question("PRAGMA foreign_key_check")):
        yield Message("A row of the table {table} points to nothing.", table=broken[0])
    [[total]] = ask(Question("SELECT count(*) FROM article"))
    done = last = 0
    while rows := ask(Question(_ARTICLES, (last, _PAGE))):
        for number, uuid, *shown in rows:
            told = dict(zip(_SHOWN, shown, strict=True))
            yield from _article_findings(ask, number, uuid, told, explain)
            done += 1
            progress(done, total)
            last = number
    for sha256 in picture_query.damaged(ask):
        yield picture_query.damage(sha256)


def _article_findings(
    ask: Ask, number: int, uuid: str, shown: Mapping[str, object], explain: Explain
) -> Iterator[Message]:
    read: dict[str, Revision] = {}
    lives = Lives()
    told: dict[str, Publication] = {}
    for identity, document in article_query.chain(ask, number):
        try:
            revision = article_query.read_revision(identity, document)
        except TextDamaged as error:
            yield Message("Article {id}: {reason}", id=number, reason=explain(error).message)
            return
        if not _fits(revision, uuid, read):
            yield Message(
                "Article {id}: revision {revision} does not follow the one before it.",
                id=number,
                revision=identity[:12],
            )
        read[identity] = revision
        told[identity] = lives.add(identity, revision)
    head = str(shown["head"])
    together = Branches(map(link_of, read.values()))
    newest = read.get(head)
    if newest is None or (standing := together.stand(head)).head != head:
        yield Message("Article {id}: its newest revision is missing.", id=number)
        return
    expected = {
        **derived.of_newest(newest, newest.id, article_words(newest.content)),
        **derived.of_chain(told[head]),
    }
    same = all(shown[name] == expected[name] for name in _SHOWN)
    if not same or article_query.forks(ask, number) != frozenset(standing.open):
        yield Message(
            "Article {id}: the list does not show what its newest revision says. "
            "Run the check with --rebuild.",
            id=number,
        )


def _fits(revision: Revision, uuid: str, read: Mapping[str, Revision]) -> bool:
    followed = [read[one] for one in revision.parents if one in read]
    highest = max((one.sequence for one in followed), default=0)
    whole = len(followed) == len(revision.parents) and revision.sequence == highest + 1
    return whole and revision.article == uuid
