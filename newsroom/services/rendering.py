"""Rendering bodies once and keeping the result by what it was rendered from."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsroom.domain.article import Content
from newsroom.domain.revision import parse_document, rate_values
from newsroom.storage import house
from newsroom.storage.engine import Engine, Session
from newsroom.text.rate_marks import has_marks

_BODY, _BEHIND = b'"content":{"body":"', b'","byline":'
_LANGUAGE = re.compile(b'","language":"([A-Za-z-]+)"')
_MARKS = b"{rate:", b"{convert:"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A body's HTML and the key under which it is kept."""

    key: str
    html: str


class Rendering:
    """The bodies' sanitised HTML; rendered at the first need, then taken from the newsroom."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def html(self, contents: Sequence[Content]) -> list[str]:
        """Return the bodies' HTML, in order, rendering and keeping those that are not kept yet."""
        keys = [_key(content) for content in contents]
        found = {key: html.decode() for key, html in self.kept(keys).items()}
        made: dict[str, str] = {}
        for key, content in zip(keys, contents, strict=True):
            if key not in found:
                found[key] = made[key] = _render(content)
        self.keep(made)
        return [found[key] for key in keys]

    def kept(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Return those bodies' HTML that is kept, in UTF-8, by its keys."""
        with self._engine.reading() as session:
            return house.renderings(session, keys)

    def keep(self, made: Mapping[str, str]) -> None:
        """Keep bodies' HTML that was rendered elsewhere, by its keys."""
        if made and not self._engine.read_only:
            with self._engine.writing() as session:
                for key, html in made.items():
                    house.put_rendering(session, key, html)


def render(content: Content) -> Rendered:
    """Render a body that is about to be saved, so that an export need not."""
    return Rendered(_key(content), _render(content))


def keep(session: Session, rendered: Rendered) -> None:
    """Keep what `render` gave, in the transaction that saves the body."""
    house.put_rendering(session, rendered.key, rendered.html)


def key_in(document: bytes) -> str:
    """Return the key of the body in a revision's document.

    Raises `ValueError` for what is no such document. All of it is read only where it must be: an
    export asks for ten thousand.
    """
    # Canonical JSON has the body first in the content, and a quotation mark that is not behind a
    # backslash only around its texts: no text can hold what is looked for here.
    _, _, rest = document.partition(_BODY)
    body, found, rest = rest.partition(_BEHIND)
    language = _LANGUAGE.search(rest)
    if not found or not language or any(mark in body for mark in _MARKS):
        return _key(parse_document(document).content)
    plain = body.replace(b"\\n", b"\n")
    if b"\\" in plain:
        plain = str(json.loads(b'"%b"' % body)).encode()
    return _plain_key(language[1], plain)


def _render(content: Content) -> str:
    # Heavy, and needed with the first save.
    from newsroom.text import markdown  # noqa: PLC0415

    return markdown.render(content.body, content.language, content.rates)


def _key(content: Content) -> str:
    text = content.body
    if has_marks(text):
        text += f"\0{rate_values(content.rates)}"
    return _plain_key(content.language.value.encode(), text.encode())


def _plain_key(language: bytes, text: bytes) -> str:
    from newsroom.text import markdown  # noqa: PLC0415 - heavy

    renderer = markdown.RENDERER.encode()
    return hashlib.sha256(b"\0".join((renderer, language, text))).hexdigest()
