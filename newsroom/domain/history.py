"""An article's history as a list shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newsroom.domain.message import Message
from newsroom.domain.workflow import State


@dataclass(frozen=True, slots=True)
class RevisionSummary:
    """One revision of an article, without its text.

    `words` are those of lede and body; `change` is their difference to the revision before, None
    where there is none before or it cannot be read. `beside`: it was written elsewhere, and what
    the article shows does not follow it, because nobody has decided yet.
    """

    sequence: int
    id: str
    parent: str | None
    state: State
    author: str
    saved_at: datetime
    headline: str
    words: int
    change: int | None
    beside: bool = False


@dataclass(frozen=True, slots=True)
class DamagedRevision:
    """A revision whose text is not what was saved: only its place is known, and why."""

    sequence: int
    id: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the workflow as it was taken; `corrected`: readers were told what was wrong."""

    state: State
    author: str
    taken_at: datetime
    sequence: int
    corrected: bool = False


Entry = RevisionSummary | DamagedRevision


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A part of a history, the newest first; `after` gives the next, None at the end."""

    items: tuple[Entry, ...]
    after: int | None
