"""The frame of a web page, where it says in words what other pages say in their head."""

from __future__ import annotations

from dataclasses import replace

from bs4 import Tag

from newsroom.domain.message import Message
from newsroom.text.page_frame import Frame, read_head, taken_within_text
from newsroom.text.page_lines import Line
from newsroom.text.reading import normalise

_BLOCKS = ("p", "li", "div", "dt", "dd", "header", "section", "article", "main", "ul", "dl", "td")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# Rates, date, views and authors stand among the first of a page's blocks.
_MOST_BLOCKS = 60


def take_frame(page: Tag, main: Tag, *, headed: bool) -> tuple[Frame, tuple[Message, ...]]:
    """Take the lines of the frame out of the main part, and return what they say, with warnings.

    Of what stands above the main part only the rates are the article's: a date there is today's.
    """
    above: list[Line] = []
    within: list[Line] = []
    blocks: list[Tag] = []
    for block in page.find_all(_BLOCKS, limit=10 * _MOST_BLOCKS):
        text = " ".join(normalise(block.get_text()).split())
        if not text or block.find([*_BLOCKS, *_HEADINGS]) is not None:
            continue
        inside = main is page or main in block.parents
        (within if inside else above).append(Line(len(blocks), text))
        blocks.append(block)
        if len(within) == _MOST_BLOCKS:
            break
    head = read_head(within, headed=headed)
    warnings = taken_within_text(head)
    for number in head.taken:
        blocks[number].decompose()
    if head.frame.rates:
        return head.frame, warnings
    rates = read_head(above[:_MOST_BLOCKS]).frame.rates
    return replace(head.frame, rates=rates), warnings
