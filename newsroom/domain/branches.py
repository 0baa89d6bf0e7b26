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

    def ordered(self, revisions: Iterable[str]) -> list[str]:
        """Return revisions in their order, each behind those that it follows."""
        return sorted(revisions, key=self._place)

    def tips(self) -> list[str]:
        """Return the revisions that nothing follows, the last one in order last."""
        followed = {parent for link in self._links.values() for parent in link.parents}
        return self.ordered(self._links.keys() - followed)

    def base(self, one: str, other: str) -> str | None:
        """Return the newest revision that both follow; None where they have none in common."""
        common = self.before(one) & self.before(other)
        return max(common, key=self._place, default=None)

    def stand(self, shown: str | None, offered: str | None = None) -> Standing:
        """Return which revision stands, and which others are open.

        `shown` is the one that this newsroom showed until now, which stays where others stand
        against it; `offered` is the one that goes before where there is none. A newest revision
        that says what another side once said, after they parted, has nothing to decide: that side
        saw the same and went on.
        """
        tips = self._undecided()
        if shown in tips:
            head = shown
        else:
            behind = [tip for tip in tips if shown is not None and self._leads_to(shown, tip)]
            wanted = behind or tips
            head = offered if offered in wanted else wanted[-1]
        assert head is not None
        return Standing(head, tuple(tip for tip in tips if tip != head))

    def _undecided(self) -> list[str]:
        left = self.tips()
        if len(left) == 1:
            return left
        # From the first in order on: of two that say the same the later one stays, everywhere.
        for tip in tuple(left):
            if any(self._went_past(tip, other) for other in left if other != tip):
                left.remove(tip)
        return left

    def _leads_to(self, shown: str, tip: str) -> bool:
        return shown in self.before(tip) or self._went_past(shown, tip)

    def _went_past(self, tip: str, other: str) -> bool:
        """Tell whether the other's side said what `tip` says, after they parted."""
        says = self._links[tip].says
        apart = self.before(other) - self.before(tip)
        return any(self._links[one].says == says for one in apart)

    def _place(self, revision: str) -> tuple[int, str]:
        return self._links[revision].sequence, revision
