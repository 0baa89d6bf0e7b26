"""A story as every format for machines needs it: plain text, times, addresses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from newsroom.domain.card import Edition
from newsroom.domain.language import Language
from newsroom.domain.rates import RateTable, figure_text
from newsroom.domain.workflow import State
from newsroom.publishing.entries import line
from newsroom.publishing.figures import NAMES_PICTURES, Figure, fill, lead_figure
from newsroom.publishing.lists import authors
from newsroom.publishing.machines.xml import escaped
from newsroom.publishing.story import Story, address, address_of
from newsroom.text.characters import printable

MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"
"""The IPTC's vocabulary, by whose codes categories are known elsewhere."""


@dataclass(frozen=True, slots=True)
class OtherEdition:
    """The same story in another language; `href` leads there from the story's own page."""

    uuid: str
    language: Language
    href: str
    url: str
    is_original: bool

    @property
    def guid(self) -> str:
        """The name it has everywhere."""
        return f"urn:uuid:{self.uuid}"


@dataclass(frozen=True, slots=True)
class Item:
    """A story for machines; `url` is empty where the site's address is not known.

    `body` is in UTF-8. `is_gone` says that it was withdrawn: then nothing of its text is told.
    """

    id: int
    uuid: str
    version: int
    path: str
    url: str
    language: str
    headline: str
    lede: str
    subhead: str
    body: bytes
    image: str
    image_alt: str
    authors: tuple[str, ...]
    category: str
    topic: str
    tags: tuple[str, ...]
    published: datetime
    modified: datetime
    published_iso: str
    modified_iso: str
    is_gone: bool
    rates: RateTable | None
    words: int
    slug: str
    editions: tuple[OtherEdition, ...] = ()
    is_original: bool = True
    correction: str = ""
    corrected: datetime | None = None

    @property
    def guid(self) -> str:
        """The name it has everywhere."""
        return f"urn:uuid:{self.uuid}"


def item_of(
    story: Story,
    base: str,
    zone: str,
    topics: Mapping[str, str],
    editions: Sequence[Edition] = (),
) -> Item:
    """Return a story for machines; `base` is the site's address, with a slash at its end.

    `editions` are all of its story's, its own too.
    """
    card, content = story.card, story.article.content
    gone = card.state is State.WITHDRAWN
    path = address(card)
    there = ZoneInfo(zone)
    life = card.publication
    lead = None if gone or not base else lead_figure(story.pictures, base)
    published = life.published_at or card.saved_at
    modified = max(filter(None, (published, life.changed_at, life.corrected_at)))
    published, modified = published.astimezone(there), modified.astimezone(there)
    return Item(
        id=card.id,
        uuid=card.uuid,
        version=story.article.sequence,
        path=path,
        url=base + path if base else "",
        language=card.language.value,
        headline="" if gone else line(card.headline),
        lede="" if gone else printable(card.lede).strip(),
        subhead="" if gone else line(content.subhead),
        body=b"" if gone else _body(story, base),
        image=lead.src if lead else "",
        image_alt=lead.alt if lead else "",
        authors=() if gone else authors(card.byline),
        category="" if gone else line(card.category),
        topic="" if gone else topics.get(card.category, ""),
        tags=() if gone else tuple(filter(None, map(line, card.tags))),
        published=published,
        modified=modified,
        published_iso=published.isoformat(),
        modified_iso=modified.isoformat(),
        is_gone=gone,
        rates=None if gone or not content.rates else content.rates,
        words=0 if gone else card.words,
        slug=path.rpartition("/")[2].removesuffix(".html"),
        editions=() if gone else tuple(_others(card.id, base, editions)),
        is_original=not content.translation_of,
        correction="" if gone else line(content.correction),
        corrected=life.corrected_at.astimezone(there) if life.corrected_at else None,
    )


def _others(number: int, base: str, editions: Sequence[Edition]) -> Iterator[OtherEdition]:
    for one in editions:
        if one.id != number:
            path = address_of(one.id, one.slug)
            yield OtherEdition(
                uuid=one.uuid,
                language=one.language,
                href=path.rpartition("/")[2],
                url=base + path if base else "",
                is_original=one.is_original,
            )


def _body(story: Story, base: str) -> bytes:
    """Return a story's body: with its pictures where an address leads to them, or their words."""
    if NAMES_PICTURES not in story.body_bytes:
        return story.body_bytes
    pictures = story.pictures if base else {}

    def render(_template: str, item: Figure) -> str:
        size = f'width="{item.width}" height="{item.height}"'
        return f'<img src="{item.src}" {size} alt="{escaped(item.alt)}"/>'

    return fill(story.body_html, pictures, base, render).encode()


def rate_lines(table: RateTable) -> str:
    """Return rates as lines of text, every digit kept."""
    lines = []
    for rate in table.items:
        number = "" if rate.quantity == 1 else f"{rate.quantity} "
        lines.append(f"{number}{rate.code}: {figure_text(rate.value)}")
    return "\n".join(lines)
