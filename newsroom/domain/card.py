"""An article as the lists of a site know it: without its text, so that thousands are at hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from newsroom.domain.article import Article
from newsroom.domain.language import Language
from newsroom.domain.publication import NEVER, Publication
from newsroom.domain.workflow import State

_WITHDRAWN = State.WITHDRAWN.value


class Mark(NamedTuple):
    """The little that places an article in a site, and names what is shown of it.

    Two marks that are equal stand for the same page. A plain tuple: a site has a hundred thousand.
    `tags`, `others`, the further categories, and `former`, the slugs of earlier addresses, are
    JSON; `listed` is the ISO 8601 day by which lists order it, and `life` the times that its chain
    gives to readers.
    """

    id: int
    revision: str
    state: str
    category: str
    byline: str
    tags: str
    listed: str
    slug: str
    life: str
    former: str
    others: str
    language: str

    @property
    def is_listed(self) -> bool:
        """Whether lists show it: a withdrawn one keeps its page and is in no list."""
        return self.state != _WITHDRAWN


class Edition(NamedTuple):
    """A story in one of its languages: where its page is, and whether the others come from it."""

    id: int
    uuid: str
    language: Language
    slug: str
    is_original: bool


def first_edition(editions: Sequence[Edition], house: Language) -> Edition:
    """Return the edition that stands for a story: in the house's language, or else the original."""
    return min(editions, key=lambda one: (one.language is not house, not one.is_original))


Editions = Mapping[int, tuple[Edition, ...]]
"""By an article's number: all editions of its story, its own too, in the order of languages."""


NO_EDITIONS: Editions = MappingProxyType({})


class Card(NamedTuple):
    """What is known of an article without reading its text.

    `others` are the further categories, where they were asked for.
    `words` are those of lede and body; `listed` is the day by which lists order it.
    """

    id: int
    uuid: str
    revision: str
    state: State
    headline: str
    lede: str
    category: str
    date: dt.date | None
    byline: str
    tags: tuple[str, ...]
    language: Language
    slug: str
    words: int
    listed: dt.date
    saved_at: dt.datetime
    publication: Publication
    others: tuple[str, ...] = ()


def card_of(article: Article, words: int, publication: Publication = NEVER) -> Card:
    """Return the card of an article that is at hand."""
    content = article.content
    return Card(
        id=article.id,
        uuid=article.uuid,
        revision=article.revision,
        state=article.state,
        headline=content.headline,
        lede=content.lede,
        category=content.category,
        date=content.date,
        byline=content.byline,
        tags=content.tags,
        language=content.language,
        slug=content.slug,
        words=words,
        listed=article.listed,
        saved_at=article.saved_at,
        publication=publication,
        others=content.other_categories,
    )
