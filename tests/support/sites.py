"""Whole sites from stories at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsroom.domain.bundle import File
from newsroom.publishing.composing import Composer, Progress
from newsroom.publishing.site import Publisher, Site
from newsroom.publishing.sources import AtHand
from newsroom.publishing.story import Story
from newsroom.publishing.theme import standard_theme


def compose(
    site: Site,
    stories: Sequence[Story],
    progress: Progress | None = None,
    publisher: Publisher | None = None,
) -> Iterator[File]:
    """Yield the files of a site of these stories."""
    used = publisher or Publisher(standard_theme())
    return Composer(used, site, AtHand(stories)).files(progress)
