"""The form in which an article's words are kept; none of them changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from newsroom.domain.article import Content
from newsroom.text.reading import normalise


def tidied(content: Content) -> Content:
    """Return the content in the form in which it is kept; no word of it changes."""
    return replace(
        content,
        headline=_line(content.headline),
        lede=normalise(content.lede).strip(),
        body=normalise(content.body),
        category=_line(content.category),
        subhead=_line(content.subhead),
        other_categories=_listed(content.other_categories),
        byline=_line(content.byline),
        tags=_listed(content.tags),
        correction=_line(content.correction),
        embargo=content.embargo and content.embargo.replace(microsecond=0),
        time=content.time and content.time.replace(second=0, microsecond=0, tzinfo=None),
    )


def _listed(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in map(_line, texts) if text))


def _line(text: str) -> str:
    # Any white space but a no-break space: that one is the author's own.
    return normalise(text).replace("\n", " ").replace("\t", " ").strip(" ")
