"""A backup: what it holds, when and why it was made, and which backups are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path


class Kind(Enum):
    """Why a backup was made; the value stands in its file's name."""

    HOURLY = "hourly"
    CLOSE = "close"
    UPGRADE = "upgrade"
    IMPORT = "import"
    RESTORE = "restore"
    ASKED = "asked"
    PASSPHRASE = "passphrase"  # noqa: S105 - a kind


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that lies on the shelf. `sequence` gives the order; `made_at` is only shown."""

    path: Path
    sequence: int
    made_at: datetime
    kind: Kind
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a newsroom's file holds.

    `newsroom` is the newsroom's own id, empty where it was never founded to the end. `mark` is the
    same for the same content. `damaged` are the revisions whose text is not what was saved.
    """

    schema: int
    newsroom: str
    articles: int
    revisions: int
    mark: str
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A backup and what it holds; None where it cannot be read.

    `locked`: it can be read with another passphrase than any that was given.
    """

    backup: Backup
    contents: Contents | None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. `kept` is where that lies which it replaced, if there was anything.

    `older_passphrase`: the newsroom now opens with the passphrase that the backup was made under.
    """

    path: Path
    contents: Contents
    kept: Path | None
    older_passphrase: bool = False


_HOURS, _DAYS, _WEEKS = 24, 14, 8
_OF_A_KIND = 5
_NEWEST = 3
_LEAST_ROOM = 500_000_000
_TIMES = 10
_PERIODIC = (Kind.HOURLY, Kind.CLOSE)


def expendable(backups: Sequence[Backup]) -> list[Backup]:
    """Return the backups that need not be kept any longer, the oldest first.

    Kept are the last one of each of the latest 24 hours, 14 days and 8 weeks that have any, five of
    each special kind, and the three newest whatever they are. Together they take at most ten times
    the room of the newest, or 500 MB; beyond that the oldest go.
    """
    newest_first = sorted(backups, key=lambda one: one.sequence, reverse=True)
    kept = {one.sequence for one in newest_first[:_NEWEST]}
    for kind in Kind:
        if kind not in _PERIODIC:
            of_a_kind = [one for one in newest_first if one.kind is kind]
            kept |= {one.sequence for one in of_a_kind[:_OF_A_KIND]}
    periodic = [one for one in newest_first if one.kind in _PERIODIC]
    for form, most in (("%Y%m%d%H", _HOURS), ("%Y%m%d", _DAYS), ("%G%V", _WEEKS)):
        kept |= {one.sequence for one in _last_of_each(periodic, form, most)}
    room = max(_LEAST_ROOM, _TIMES * newest_first[0].size) if newest_first else 0
    for place, one in enumerate(newest_first):
        room -= one.size if one.sequence in kept else 0
        if room < 0 and place >= _NEWEST:
            kept.discard(one.sequence)
    return [one for one in reversed(newest_first) if one.sequence not in kept]


def _last_of_each(newest_first: Iterable[Backup], form: str, most: int) -> list[Backup]:
    """Return the newest of each period; a period is known by its name, however the clock ran."""
    found: dict[str, Backup] = {}
    for one in newest_first:
        if len(found) == most:
            break
        found.setdefault(one.made_at.strftime(form), one)
    return list(found.values())
