"""An article's life before its readers: when it came out and changed, and where it stood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from newsroom.domain.article import Content
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State

_SEEN = (State.APPROVED, State.PUBLISHED)
# An article that was approved may have gone out; no one links to where it stood as a draft.


@dataclass(frozen=True, slots=True)
class Publication:
    """What the whole chain of an article says to its readers; times are UTC, None for never.

    `published_at` is its first publication, `changed_at` the last time after it at which the text
    changed, `corrected_at` when its correction was last written. `former` are the slugs under
    which readers may have found it, without the newest.
    """

    published_at: datetime | None = None
    changed_at: datetime | None = None
    corrected_at: datetime | None = None
    former: tuple[str, ...] = ()


NEVER = Publication()


def continued(so_far: Publication, before: Revision | None, newest: Revision) -> Publication:
    """Return what is to be said after `newest` was saved behind `before`."""
    if before is None:
        corrected = newest.saved_at if newest.content.correction else so_far.corrected_at
        return replace(so_far, published_at=_published(so_far, newest), corrected_at=corrected)
    changed_at = so_far.changed_at
    if so_far.published_at and _text(before.content) != _text(newest.content):
        changed_at = newest.saved_at
    corrected_at = so_far.corrected_at
    if before.content.correction != newest.content.correction:
        corrected_at = newest.saved_at if newest.content.correction else None
    former = so_far.former
    if before.state in _SEEN and before.content.slug != newest.content.slug:
        former = (*former, before.content.slug)
    # Whoever goes back to an earlier address is there again.
    kept = dict.fromkeys(slug for slug in former if slug != newest.content.slug)
    return Publication(_published(so_far, newest), changed_at, corrected_at, tuple(kept))


class Lives:
    """What the revisions of one article say to readers, each of them with all that it follows."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Revision, Publication]] = {}

    def add(self, identity: str, revision: Revision) -> Publication:
        """Take the next revision, behind those that it follows, and return what is to be said.

        Of more than one that it follows, each is continued, and the earliest publication, the
        latest change and every address count.
        """
        parents = [self._known[one] for one in revision.parents if one in self._known]
        continuations = [continued(life, before, revision) for before, life in parents]
        life = _joined(continuations) if continuations else continued(NEVER, None, revision)
        self._known[identity] = revision, life
        return life


def of_chain(chain: Iterable[tuple[str, Revision]]) -> Publication:
    """Return what the last of these revisions says, given in order with their ids."""
    lives, life = Lives(), NEVER
    for identity, revision in chain:
        life = lives.add(identity, revision)
    return life


def _joined(lives: Sequence[Publication]) -> Publication:
    if len(lives) == 1:
        return lives[0]
    return Publication(
        published_at=min((one.published_at for one in lives if one.published_at), default=None),
        changed_at=max((one.changed_at for one in lives if one.changed_at), default=None),
        corrected_at=max((one.corrected_at for one in lives if one.corrected_at), default=None),
        former=tuple(dict.fromkeys(slug for one in lives for slug in one.former)),
    )


def _published(so_far: Publication, newest: Revision) -> datetime | None:
    if so_far.published_at is None and newest.state is State.PUBLISHED:
        return newest.saved_at
    return so_far.published_at


def _text(content: Content) -> tuple[str, str, str]:
    return content.headline, content.lede, content.body
