"""Rendering bodies once and keeping the result by what it was rendered from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newsroom.domain.article import Content
from newsroom.domain.revision import parse_content, rate_values
from newsroom.storage import house
from newsroom.storage.engine import Engine, Session
from newsroom.text.rate_marks import has_marks


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
        kept = self.kept(keys)
        made: dict[str, str] = {}
        for key, content in zip(keys, contents, strict=True):
            if key not in kept:
                kept[key] = made[key] = _render(content)
        self.keep(made)
        return [kept[key] for key in keys]

    def kept(self, keys: Sequence[str]) -> dict[str, str]:
        """Return those bodies' HTML that is kept, by its keys."""
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


def key_of(values: Mapping[str, Any]) -> str:
    """Return the key of a body from its content as a revision's JSON has it.

    Raises `ValueError` for values that are no content.
    """
    body = values.get("body")
    if not isinstance(body, str) or has_marks(body):
        return _key(parse_content(values))
    return _plain_key(str(values.get("language")), body)


def _render(content: Content) -> str:
    # Heavy, and needed with the first save.
    from newsroom.text import markdown  # noqa: PLC0415

    return markdown.render(content.body, content.language, content.rates)


def _key(content: Content) -> str:
    if has_marks(content.body):
        return _plain_key(content.language.value, f"{content.body}\0{rate_values(content.rates)}")
    return _plain_key(content.language.value, content.body)


def _plain_key(language: str, text: str) -> str:
    from newsroom.text import markdown  # noqa: PLC0415 - heavy

    return hashlib.sha256(f"{markdown.RENDERER}\0{language}\0{text}".encode()).hexdigest()
