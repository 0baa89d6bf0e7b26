"""The words of an article that comments are on."""

from __future__ import annotations

from collections.abc import Sequence

from newsroom.domain.article import Content
from newsroom.domain.review import Anchor, Comment, Part


def texts(content: Content) -> dict[Part, str]:
    """Return the texts of an article that a comment can be on."""
    return {
        Part.HEADLINE: content.headline,
        Part.LEDE: content.lede,
        Part.BODY: content.body,
    }


def anchors(content: Content, comments: Sequence[Comment]) -> dict[str, Anchor]:
    """Return where comments' words stand in a text now, by their ids; see `Reviews.anchors`."""
    # Takes its time to import, and nobody reads a review at the start.
    from newsroom.text.anchoring import anchor, plain  # noqa: PLC0415

    found: dict[str, Anchor] = {}
    sources = {
        part: plain(text, markdown=part is Part.BODY) for part, text in texts(content).items()
    }
    for comment in comments:
        if comment.quote is not None and comment.part in sources:
            place = anchor(sources[comment.part], comment.quote)
            if place is not None:
                found[comment.id] = place
    return found
