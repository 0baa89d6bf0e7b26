"""Whole sites from stories at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsroom.domain.bundle import File
from newsroom.domain.card import NO_EDITIONS, Editions
from newsroom.publishing.composing import Composer, Progress
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.site import Site
from newsroom.publishing.sources import AtHand
from newsroom.publishing.story import Story
from newsroom.publishing.theme import standard_theme


def compose(
    site: Site,
    stories: Sequence[Story],
    progress: Progress | None = None,
    publisher: Publisher | None = None,
    editions: Editions = NO_EDITIONS,
) -> Iterator[File]:
    """Yield the files of a site of these stories."""
    used = publisher or Publisher(standard_theme())
    newest = sorted(stories, key=lambda story: (story.card.listed, story.card.id), reverse=True)
    tables = (story.article.content.rates for story in newest)
    site = replace(site, newest_rates=next((table for table in tables if table), None))
    for file in Composer(used, site, AtHand(stories, editions=editions)).files(progress):
        assert isinstance(file, File)  # nothing else without a second process
        yield file
