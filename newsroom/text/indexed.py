"""An article's texts as the search index takes them, and how long it is: all that takes a while."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.article import Content
from newsroom.text.counting import article_words
from newsroom.text.folding import fold
from newsroom.text.picture_references import searched_body

MARK = "\ue000"
"""A letter that begins the index's own words: no text is indexed with it."""
_UNMARKED = str.maketrans(MARK, " ")


@dataclass(frozen=True, slots=True)
class Indexed:
    """An article's folded texts, and the number of its words."""

    headline: str
    lede: str
    body: str
    byline: str
    tags: str
    words: int


def indexed(content: Content) -> Indexed:
    """Return what is indexed of an article; whatever is none of its words makes no difference."""
    return Indexed(
        headline=_folded(content.headline),
        lede=_folded(content.lede),
        body=_folded(searched_body(content)),
        byline=_folded(content.byline),
        tags=_folded(" \n ".join(content.tags)),
        words=article_words(content),
    )


def _folded(written: str) -> str:
    return fold(written).translate(_UNMARKED) if MARK in written else fold(written)
