"""An article's files on a site: its page, the same for machines, and its earlier addresses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsroom.domain.bundle import File
from newsroom.domain.card import Card, Edition
from newsroom.publishing.machines.newsml import newsml
from newsroom.publishing.machines.ninjs import ninjs
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.site import Site
from newsroom.publishing.story import Manuscript, Story, address, address_of

# Rendering a body takes as long as the files of so many articles, or less where it is everyday.
_RENDERING = 2


class Task(NamedTuple):
    """An article whose files are to be made, and all of the site that stands in them.

    `key` names what they are made from; `beside` are its latest news, `editions` those of its
    story.
    """

    key: bytes
    story: Story | Manuscript
    beside: tuple[Card, ...]
    editions: tuple[Edition, ...]

    @property
    def is_rendered(self) -> bool:
        """Whether its body's HTML is there already."""
        return isinstance(self.story, Story) or self.story.rendered is not None

    @property
    def weight(self) -> int:
        """How much there is to do, in articles whose bodies are rendered."""
        return 1 if self.is_rendered else _RENDERING


def article_files(publisher: Publisher, site: Site, task: Task, story: Story) -> Iterator[File]:
    """Yield the files of a task's story; the same values give the same bytes, in any process."""
    key = task.key
    card = story.card
    item = publisher.item(site, story, task.editions)
    place, *former = article_paths(card)
    yield File(place, publisher.article_file(site, story, task.beside, item), key)
    stem = place.removesuffix(".html")
    yield File(f"{stem}.json", ninjs(item, site.name), key)
    yield File(f"{stem}.xml", newsml(item, site.name), key)
    target = place.rpartition("/")[2]
    for path in former[2:]:
        yield File(path, publisher.moved_page(site, card, target).encode(), key)


def article_paths(card: Card) -> list[str]:
    """Return the paths of an article's files: its page's, those for machines, the earlier ones."""
    place = address(card)
    stem = place.removesuffix(".html")
    former = dict.fromkeys(address_of(card.id, slug) for slug in card.publication.former)
    former.pop(place, None)
    return [place, f"{stem}.json", f"{stem}.xml", *former]
