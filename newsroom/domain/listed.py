"""An article as lists show it: apart from the article itself, which a list does not need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from newsroom.domain.language import Language
from newsroom.domain.workflow import State


@dataclass(frozen=True, slots=True)
class Summary:
    """An article as a list shows it.

    `comments` are those of editors that nobody has settled; `remarks` those that the copy desk had
    on this revision, None where it was not asked. `unsent`: readers were told of it, and no export
    has these words of it.
    """

    id: int
    uuid: str
    headline: str
    lede: str
    category: str
    date: date | None
    state: State
    language: Language
    words: int
    saved_at: datetime
    comments: int = 0
    remarks: int | None = None
    unsent: bool = False
    trashed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles a list shows; an empty field filters nothing. Dates are inclusive.

    `query` is what a person types into the search field: words that must all occur, each as the
    beginning of a word; a phrase stands in quotation marks. `trashed` shows the trash in place of
    the rest. `tag` and `byline` are whole names that the article carries; `unsent` leaves those
    that are published and whose last words no export has.
    """

    query: str = ""
    states: tuple[State, ...] = ()
    category: str = ""
    since: date | None = None
    until: date | None = None
    trashed: bool = False
    tag: str = ""
    byline: str = ""
    unsent: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One screen of a list, and where the next begins (None at the end).

    Pages go by key, never by offset: `after` is opaque to everyone but the storage.
    """

    items: tuple[Summary, ...]
    after: str | None
