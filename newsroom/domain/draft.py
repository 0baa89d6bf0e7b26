"""A draft: text that was typed and is not a revision yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newsroom.domain.article import Content


@dataclass(frozen=True, slots=True)
class Draft:
    """What the journal keeps of an article that is being written.

    `key` is of one sitting: a later one at the same article has another, and takes nothing from
    this. `uuid` is the article's, from before its first saving; `base` is the revision over which
    the text was typed, None for a new article. `written_at` is UTC; it is shown, never sorted by.
    """

    key: str
    uuid: str
    base: str | None
    content: Content
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """A draft that a crash left behind.

    `article` is the article's number, None when it was never saved. `outdated` says that it was
    changed after the draft was typed.
    """

    draft: Draft
    article: int | None
    outdated: bool
