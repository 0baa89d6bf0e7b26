"""The numbers that a newspaper counts in an article."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.article import Content
from newsroom.text.counting import article_words, count_characters, reading_minutes


@dataclass(frozen=True, slots=True)
class Counts:
    """Words and characters of lede and body, spaces counted, and the minutes that they take."""

    words: int
    characters: int
    minutes: int


def count(content: Content) -> Counts:
    """Count an article's lede and body."""
    words = article_words(content)
    characters = count_characters(content.lede) + count_characters(content.body)
    return Counts(words, characters, reading_minutes(words, content.language))
