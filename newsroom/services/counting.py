"""The numbers that a newspaper counts in an article."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.text.counting import Measure, measure, reading_minutes

LINE = 60
"""Characters in a line where nobody chose another width: the manuscript line of the region."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How long a text is, and the minutes that it takes to read."""

    length: Measure
    minutes: int


def count(content: Content, line: int = LINE) -> Counts:
    """Count an article's lede and body, in lines of up to `line` characters."""
    return _counts(measure(content.lede, line) + measure(content.body, line), content.language)


def count_text(markdown: str, language: Language, line: int = LINE) -> Counts:
    """Count a part of an article: what is selected in it."""
    return _counts(measure(markdown, line), language)


def _counts(length: Measure, language: Language) -> Counts:
    return Counts(length, reading_minutes(length.words, language))
