"""An article that is ready to be published, and its address within a bundle."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple, Protocol

from newsroom.domain.article import Article
from newsroom.domain.card import Card, card_of
from newsroom.domain.picture import Picture, Shown
from newsroom.domain.revision import parse_document
from newsroom.errors import TextDamaged
from newsroom.text.counting import article_words

# A slug may have come from another newsroom's bundle: nothing but this ever names a file. Longer
# ones are cut, because a path has a length that some file systems refuse.
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_SLUG = 120


class Addressed(Protocol):
    """What has an address: an article or its card."""

    @property
    def id(self) -> int:
        """Its number in the newsroom."""

    @property
    def slug(self) -> str:
        """The latin part of its address."""


@dataclass(frozen=True)
class Story:
    """An article, and its body as `newsroom.text.markdown.render` gave it: sanitised HTML.

    The body may be given in UTF-8, as it is kept and as most of what is made of it has it.
    `pictures` are those of the article that can be shown, in its order, and their files. `known`
    is its card where that was read already; otherwise it is made, which counts words.
    """

    article: Article
    body: str | bytes
    pictures: Mapping[Picture, Shown] = field(default_factory=dict, hash=False)
    known: Card | None = None

    @cached_property
    def body_html(self) -> str:
        """The body."""
        return self.body if isinstance(self.body, str) else self.body.decode()

    @cached_property
    def body_bytes(self) -> bytes:
        """The body in UTF-8."""
        return self.body if isinstance(self.body, bytes) else self.body.encode()

    @cached_property
    def card(self) -> Card:
        """What lists show of it."""
        return self.known or card_of(self.article, article_words(self.article.content))

    def read(self) -> Story:
        """Return itself; see `Manuscript.read`."""
        return self


class Manuscript(NamedTuple):
    """An article as the newsroom keeps it, to be read by whoever makes its files.

    `rendered` is the HTML of its body in UTF-8 that is kept under `name`, None where it is still to
    be made.
    """

    card: Card
    document: bytes
    name: str
    rendered: bytes | None
    pictures: Mapping[Picture, Shown]

    def read(self) -> Story:
        """Return the story. Raises `TextDamaged` for a document that is not what was saved."""
        card = self.card
        whole = hashlib.sha256(self.document).hexdigest() == card.revision
        try:
            revision = parse_document(self.document)
        except ValueError as error:
            raise TextDamaged.of(card.revision) from error
        if not whole and revision.id != card.revision:
            raise TextDamaged.of(card.revision)
        article = revision.as_article(card.id, card.revision, card.listed)
        body: str | bytes | None = self.rendered
        if body is None:
            # Heavy, and seldom needed: bodies are rendered when they are saved.
            from newsroom.text import markdown  # noqa: PLC0415

            content = article.content
            body = markdown.render(content.body, content.language, content.rates)
        return Story(article, body, self.pictures, card)


def address(article: Addressed) -> str:
    """Return the page's path within the bundle: `article/<id>-<slug>.html`, ASCII only.

    A slug that is not plain words joined by hyphens is left out of the address.
    """
    return address_of(article.id, article.slug)


@lru_cache(maxsize=256)
def address_of(number: int, slug: str) -> str:
    """Return the path of the page of an article with this number and slug."""
    if not _SLUG.fullmatch(slug):
        return f"article/{number}.html"
    return f"article/{number}-{slug[:_LONGEST_SLUG].rstrip('-')}.html"
