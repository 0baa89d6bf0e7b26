"""The numbers that a newspaper counts in an article."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.article import Content
from newsroom.text.counting import article_words, reading_minutes


@dataclass(frozen=True, slots=True)
class Counts:
    """Words of lede and body, and the minutes that they take to read."""

    words: int
    minutes: int


def count(content: Content) -> Counts:
    """Count an article's lede and body."""
    words = article_words(content)
    return Counts(words, reading_minutes(words, content.language))
