"""HTML from outside brought within what its parsers can bear."""

from __future__ import annotations

import re

# What may be long and full of angle brackets, and holds no words of the page.
_WORDLESS = tuple(
    (re.compile(opening, re.IGNORECASE), re.compile(closing, re.IGNORECASE))
    for opening, closing in (
        (r"<!--", r"-->"),
        (r"<script(?=[\s>/])", r"</script\s{0,100}>"),
        (r"<style(?=[\s>/])", r"</style\s{0,100}>"),
    )
)
# Parsers look at every element that is open for each one that opens.
_MOST_SIGNS = 25_000
_DEEPEST = 400
_ELEMENT = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
# Elements that end by themselves and are often left open.
_END_THEMSELVES = frozenset(
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link",
        "meta", "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr",
        "track", "wbr", "html", "head", "body",
    }
)  # fmt: skip


def without_programs(page: str) -> str:
    """Return the page without comments, scripts and styles; one left open stays as it is."""
    for opening, closing in _WORDLESS:
        pieces: list[str] = []
        start = 0
        while opened := opening.search(page, start):
            closed = closing.search(page, opened.end())
            if closed is None:
                break
            pieces.append(page[start : opened.start()])
            start = closed.end()
        page = "".join([*pieces, page[start:]])
    return page


def goes_too_far(page: str) -> bool:
    """Whether a page has more elements, or more of them inside one another, than an article."""
    if page.count("<") > _MOST_SIGNS:
        return True
    depth = 0
    for match in _ELEMENT.finditer(page):
        if match[2].lower() not in _END_THEMSELVES:
            depth = max(0, depth - 1) if match[1] else depth + 1
            if depth > _DEEPEST:
                return True
    return False
