"""An article's files on a site: its page, the same for machines, and its earlier addresses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsroom.domain.bundle import File
from newsroom.domain.card import Card, Edition
from newsroom.publishing.machines.newsml import newsml
from newsroom.publishing.machines.ninjs import ninjs
from newsroom.publishing.site import Publisher, Site
from newsroom.publishing.story import Story, address, address_of


class Task(NamedTuple):
    """An article whose files are to be made, and all of the site that stands in them.

    `key` names what they are made from; `beside` are its latest news, `editions` those of its
    story.
    """

    key: bytes
    story: Story
    beside: tuple[Card, ...]
    editions: tuple[Edition, ...]


def article_files(publisher: Publisher, site: Site, task: Task) -> Iterator[File]:
    """Yield an article's files; the same values give the same bytes, in any process."""
    key, story = task.key, task.story
    card = story.card
    item = publisher.item(site, story, task.editions)
    place = address(card)
    yield File(place, publisher.article_page(site, story, task.beside, item).encode(), key)
    stem = place.removesuffix(".html")
    yield File(f"{stem}.json", ninjs(item, site.name), key)
    yield File(f"{stem}.xml", newsml(item, site.name), key)
    target = place.rpartition("/")[2]
    for path in dict.fromkeys(address_of(card.id, slug) for slug in card.publication.former):
        if path != place:
            yield File(path, publisher.moved_page(site, card, target).encode(), key)
