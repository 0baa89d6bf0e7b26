"""A body's HTML, and the name of what it was rendered from, under which it is kept."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass

from newsroom.domain.article import Content
from newsroom.domain.revision import parse_document, rate_values
from newsroom.text.rate_marks import has_marks

RENDERER = "4"
"""Names what `newsroom.text.markdown.render` makes of a text: it changes whenever any HTML does."""

_BODY, _BEHIND = b'"content":{"body":"', b'","byline":'
_LANGUAGE = re.compile(b'","language":"([A-Za-z-]+)"')
_MARKS = b"{rate:", b"{convert:"


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
    text = content.body
    if has_marks(text):
        text += f"\0{rate_values(content.rates)}"
    return _key(content.language.value.encode(), text.encode())


def key_in(document: bytes) -> str:
    """Return what `key_of` gives for the body in a revision's document.

    Raises `ValueError` for what is no such document. All of it is read only where it must be: an
    export asks for ten thousand.
    """
    # Canonical JSON has the body first in the content, and a quotation mark that is not behind a
    # backslash only around its texts: no text can hold what is looked for here.
    _, _, rest = document.partition(_BODY)
    body, found, rest = rest.partition(_BEHIND)
    language = _LANGUAGE.search(rest)
    if not found or not language or any(mark in body for mark in _MARKS):
        return key_of(parse_document(document).content)
    plain = body.replace(b"\\n", b"\n")
    if b"\\" in plain:
        plain = str(json.loads(b'"%b"' % body)).encode()
    return _key(language[1], plain)


def _key(language: bytes, text: bytes) -> str:
    return hashlib.sha256(b"\0".join((RENDERER.encode(), language, text))).hexdigest()
