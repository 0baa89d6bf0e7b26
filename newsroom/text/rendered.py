"""A body's HTML, and the name of what it was rendered from, under which it is kept."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from newsroom.domain.article import Content
from newsroom.domain.revision import rate_values
from newsroom.text.rate_marks import has_marks


@dataclass(frozen=True, slots=True)
class Rendered:
    """A body's HTML and the key under which it is kept."""

    key: str
    html: str


def render(content: Content) -> Rendered:
    """Render a body that is about to be saved, so that an export need not."""
    return Rendered(key_of(content), html_of(content))


def html_of(content: Content) -> str:
    """Return the HTML of a body."""
    # Heavy, and needed with the first save.
    from newsroom.text import markdown  # noqa: PLC0415

    return markdown.render(content.body, content.language, content.rates)


def key_of(content: Content) -> str:
    """Return the name of all that the HTML of a body is made from."""
    from newsroom.text import markdown  # noqa: PLC0415

    source = f"{markdown.RENDERER}\0{content.language.value}\0{content.body}"
    if has_marks(content.body):
        source += f"\0{rate_values(content.rates)}"
    return hashlib.sha256(source.encode()).hexdigest()
