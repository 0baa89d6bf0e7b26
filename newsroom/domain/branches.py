"""The revisions of an article that several newsrooms wrote: where they part, and which stands.

An article's revisions are a set that only grows, and each newsroom adds to it what it has not. What
is told here of a set does not depend on the way on which it came together, but for one thing: where
two newest revisions stand against each other undecided, each newsroom goes on showing its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsroom.domain.revision import Revision, canonical_json, content_values


@dataclass(frozen=True, slots=True)
class Link:
    """What is needed of a revision to place it; `says` is the same where text and state are."""

    id: str
    sequence: int
    parents: tuple[str, ...]
    says: bytes


@dataclass(frozen=True, slots=True)
class Standing:
    """The revision that an article shows, and those that stand against it, undecided."""

    head: str
    open: tuple[str, ...]


def link_of(revision: Revision) -> Link:
    """Return a revision's link."""
    says = canonical_json([revision.state.value, content_values(revision.content)])
    return Link(revision.id, revision.sequence, revision.parents, says)


class Branches:
    """All revisions of one article that are known, by their ids."""

    def __init__(self, links: Iterable[Link]) -> None:
        self._links: Mapping[str, Link] = {link.id: link for link in links}

    def __contains__(self, revision: object) -> bool:
        return revision in self._links

    def links(self) -> Iterable[Link]:
        """Return the links of all."""
        return self._links.values()

    def before(self, revision: str) -> frozenset[str]:
        """Return a revision and all that it follows, as far as they are known."""
        found: set[str] = set()
        waiting = [revision]
        while waiting:
            one = waiting.pop()
            if one in found or one not in self._links:
                continue
            found.add(one)
            waiting += self._links[one].parents
        return frozenset(found)

    def after(self, revision: str) -> frozenset[str]:
        """Return a revision and all that follow it."""
        found = {revision}
        for one in self.ordered(self._links):
            if not found.isdisjoint(self._links[one].parents):
                found.add(one)
        return frozenset(found)

    def ordered(self, revisions: Iterable[str]) -> list[str]:
        """Return revisions in their order, each behind those that it follows."""
        return sorted(revisions, key=self._place)

    def tips(self) -> list[str]:
        """Return the revisions that nothing follows, the last one in order last."""
        followed = {parent for link in self._links.values() for parent in link.parents}
        return self.ordered(self._links.keys() - followed)

    def base(self, one: str, other: str) -> str | None:
        """Return the newest revision that both follow; None where they have none in common.

        One of the first that says the same as one of the other's is as good, the newest such pair:
        after two merges that came to the same, nothing that was settled by them is asked again.
        """
        here, there = self._newest_of_each(one), self._newest_of_each(other)
        pairs = ((here[says], there[says]) for says in here.keys() & there.keys())
        newest = max(pairs, key=self._age, default=None)
        return newest and newest[0]

    def _newest_of_each(self, revision: str) -> dict[bytes, str]:
        """Return, of all that a revision follows and itself, the last that says each thing."""
        return {self._links[one].says: one for one in self.ordered(self.before(revision))}

    def _age(self, pair: tuple[str, str]) -> tuple[int, int, str]:
        # By the older of the two: who goes back to a text says what was said long ago.
        older, newer = sorted(self._links[one].sequence for one in pair)
        return older, newer, min(pair)

    def stand(self, shown: str | None, offered: str | None = None) -> Standing:
        """Return which revision stands, and which others are open.

        `shown` is the one that this newsroom showed until now, which stays where others stand
        against it; `offered` is the one that goes before where there is none. Of newest revisions
        that say the same there is nothing to decide: the last of them in order stands, everywhere.
        """
        every = self.tips()
        last = {self._links[tip].says: tip for tip in every}
        tips = [tip for tip in every if last[self._links[tip].says] == tip]
        if shown in every:
            head = last[self._links[shown].says]
        else:
            following = self.after(shown) if shown is not None else frozenset[str]()
            behind = [tip for tip in tips if tip in following] or tips
            same = last[self._links[offered].says] if offered in every else None
            head = same if same in behind else behind[-1]
        return Standing(head, tuple(tip for tip in tips if tip != head))

    def _place(self, revision: str) -> tuple[int, str]:
        return self._links[revision].sequence, revision
