"""Checking a bundle's revisions: that each is what its id says, and that the chains have no gap."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from newsroom.domain.message import Message
from newsroom.domain.revision import Revision, parse_document
from newsroom.exchange.manifest import Entry

REVISIONS = "newsroom/revisions.jsonl"
_LONGEST_LINE = 16 << 20
_MOST_BRACKETS = 200_000


@dataclass(frozen=True, slots=True)
class _Link:
    """What the chain needs of a revision, and the line on which it stands."""

    line: int
    article: str
    sequence: int
    parents: tuple[str, ...]


def check_revisions(
    chunks: Iterable[bytes],
    entries: Iterable[Entry],
    needed: Collection[str] = (),
    seen: Callable[[Revision], None] | None = None,
) -> Iterator[Message]:
    """Yield what is wrong with the file of revisions, given in pieces.

    Each line must be the canonical JSON of a revision; what a revision follows must be there, of
    the same article, the highest of it one number lower; each article of the manifest must have its
    revision, and no other article may have any. `needed` are those that the reader has already.
    `seen` is given each revision.
    """
    entries = tuple(entries)
    articles = {entry.uuid for entry in entries}
    links: dict[str, _Link] = {}
    for number, line in enumerate(lines(chunks), start=1):
        found = _link(number, line, seen)
        if found is None or found[0] in links:
            yield Message(
                "Line {line} is not a revision as it was saved.",
                line=number,
            )
            continue
        links[found[0]] = found[1]
        if found[1].article not in articles:
            yield Message("Line {line} is of an article that is not in the bundle.", line=number)
    for link in links.values():
        followed = [links[one] for one in link.parents if one in links]
        elsewhere = any(one not in links for one in link.parents)
        highest = max((one.sequence for one in followed), default=0)
        fits = (
            all(one.article == link.article for one in followed)
            and all(one in links or one in needed for one in link.parents)
            and (highest < link.sequence if elsewhere else highest + 1 == link.sequence)
        )
        if not fits:
            yield Message("Line {line} does not follow the revision before it.", line=link.line)
    for entry in entries:
        own = links.get(entry.revision)
        if own is None and entry.revision in needed:
            continue
        if own is None or own.article != entry.uuid:
            yield Message("The revision of article {uuid} is missing.", uuid=entry.uuid)


def _link(
    number: int, line: bytes, seen: Callable[[Revision], None] | None
) -> tuple[str, _Link] | None:
    """Return a revision's id and its place in the chain; None when the line is not canonical."""
    revision = read_line(line)
    if revision is None:
        return None
    if seen is not None:
        seen(revision)
    return revision.id, _Link(number, revision.article, revision.sequence, revision.parents)


def read_line(line: bytes) -> Revision | None:
    """Return the revision that a line is; None when it is not its canonical JSON."""
    # What is read takes many times its bytes; a text of any length has few of these signs.
    if len(line) > _LONGEST_LINE or line.count(b"{") + line.count(b"[") > _MOST_BRACKETS:
        return None
    try:
        revision = parse_document(line)
        return revision if revision.document() == line else None
    except (ValueError, OverflowError):  # JSON can write a number that no whole number is
        return None


def lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines without their ends; of one that is too long, no more than shows that it is."""
    rest = b""
    for chunk in chunks:
        first, *others = chunk.split(b"\n")
        if len(rest) <= _LONGEST_LINE:
            rest += first
        for line in others:
            yield rest
            rest = line
    if rest:
        yield rest
