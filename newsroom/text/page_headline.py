"""Which of a page's lines above the text is its headline, and which its rubric."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsroom.text.page_frame import Head
from newsroom.text.page_lines import (
    Line,
    is_known_rubric,
    is_running_text,
    is_time,
    looks_like_rubric,
)
from newsroom.text.page_words import is_marker

_LONGEST_HEADLINE = 150
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """The headline, the number of its line (-1 for none), the rubric, and the lines of both."""

    headline: str
    number: int
    category: str
    taken: frozenset[int]


def is_short_enough(line: str) -> bool:
    """Whether a line may be a headline, all else unknown."""
    return len(line) <= _LONGEST_HEADLINE


def choose_headline(head: Head) -> Choice:
    """Choose among the lines that the frame left; what is not chosen stays in the text."""
    titles = [
        line
        for line in head.titles
        if line.number != head.text_from and not is_time(line.text) and not is_marker(line.text)
    ]
    text = next((line for line in head.titles if line.number == head.text_from), None)
    rubric = None if head.frame.rubric else _rubric(head, titles, text)
    if rubric:
        titles.remove(rubric)
    headline: Line | None = None
    if titles:
        headline = _headline(head, titles)
    elif text and is_short_enough(text.text):
        headline = text
    chosen = [line.number for line in (headline, rubric) if line]
    return Choice(
        headline=headline.text if headline else "",
        number=headline.number if headline else -1,
        category=rubric.text if rubric else head.frame.rubric,
        taken=frozenset(chosen),
    )


def _rubric(head: Head, titles: Sequence[Line], text: Line | None) -> Line | None:
    """Return the line that is a rubric, provided that another is left for the headline."""
    plain = [line for line in titles if not is_running_text(line.text)]
    for line in plain:
        others = len(titles) > 1 or (text is not None and is_short_enough(text.text))
        if others and is_known_rubric(line.text):
            return line
    if len(plain) < 2:  # noqa: PLR2004 - a rubric and a headline
        return None
    for line in plain:
        beside_date = head.date_at >= 0 and abs(line.number - head.date_at) == 1
        if beside_date and looks_like_rubric(line.text):
            return line
    first, second = plain[:2]
    shorter = len(first.text.split()) < len(second.text.split())
    if head.taken and shorter and looks_like_rubric(first.text) and _stands_over(first, second):
        return first
    return None


def _stands_over(first: Line, second: Line) -> bool:
    return second.number - first.number <= 2  # noqa: PLR2004 - one blank line between at most


def _headline(head: Head, titles: Sequence[Line]) -> Line:
    first = titles[0]
    if len(titles) == 1:
        return first
    second = titles[1]
    # What stands above the rates and the link is the site's name or its menu.
    if first.number < head.nav_at < second.number:
        return second
    if first.number < head.date_at < second.number:
        below = titles[2].number if len(titles) > 2 else max(second.number, head.text_from)  # noqa: PLR2004
        framed = any(second.number < number < below for number in head.taken)
        if framed or len(first.text.split()) <= _FEW_WORDS:
            return second
    return first
