"""An article: what is written, and how it is listed (`domain/listed.py`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

from newsroom.domain.language import Language
from newsroom.domain.listed import Filter, Page, Summary
from newsroom.domain.picture import Picture
from newsroom.domain.rates import RateTable
from newsroom.domain.workflow import State

__all__ = ["URGENCIES", "Article", "Content", "Filter", "Page", "Summary"]

URGENCIES = range(1, 9)
"""IPTC's: 1 is the most urgent, 5 normal, 8 the least."""


@dataclass(frozen=True, slots=True)
class Content:
    r"""Everything in an article that an author or editor writes; the body is Markdown.

    `date` is the date line under which the article appears, and `time` the time of day in it where
    one is given, both in the newsroom's zone. `views` is the
    count that a publishing site gave, None where it gave none. `slug` is the latin part of the
    article's address. `correction` tells readers what was wrong; `embargo` is the time, in UTC,
    before which no reader may see it. `translation_of` is the UUID of the article that this one
    puts into another language or script, empty for none. Text is in Unicode form NFC with `\n`
    line ends.
    """

    headline: str = ""
    lede: str = ""
    body: str = ""
    category: str = ""
    date: date | None = None
    byline: str = ""
    tags: tuple[str, ...] = ()
    views: int | None = None
    language: Language = Language.KAZAKH
    slug: str = ""
    rates: RateTable = field(default_factory=RateTable)
    subhead: str = ""
    other_categories: tuple[str, ...] = ()
    embargo: datetime | None = None
    urgency: int | None = None
    correction: str = ""
    pictures: tuple[Picture, ...] = ()
    time: time | None = None
    translation_of: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it stands now: its newest revision, and the number it has in this newsroom.

    `id` is the small number people use; `uuid` is the same in every newsroom. `revision` is the
    id of the newest revision and `sequence` its place in the chain, from 1. `saved_at` is UTC.
    `listed` is the day by which lists order it: its date, or the day on which it was first saved.
    """

    id: int
    uuid: str
    revision: str
    sequence: int
    state: State
    content: Content
    saved_at: datetime
    listed: date

    @property
    def slug(self) -> str:
        """The latin part of its address."""
        return self.content.slug
