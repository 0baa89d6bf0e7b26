"""Rendering bodies once and keeping the result by what it was rendered from."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from newsroom.domain.article import Content
from newsroom.domain.revision import rate_values
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
        with self._engine.reading() as session:
            kept = dict(house.renderings(session, keys))
        made: dict[str, str] = {}
        for key, content in zip(keys, contents, strict=True):
            if key not in kept:
                kept[key] = made[key] = _render(content)
        if made and not self._engine.read_only:
            with self._engine.writing() as session:
                for key, html in made.items():
                    house.put_rendering(session, key, html)
        return [kept[key] for key in keys]


def render(content: Content) -> Rendered:
    """Render a body that is about to be saved, so that an export need not."""
    return Rendered(_key(content), _render(content))


def keep(session: Session, rendered: Rendered) -> None:
    """Keep what `render` gave, in the transaction that saves the body."""
    house.put_rendering(session, rendered.key, rendered.html)


def _render(content: Content) -> str:
    # Heavy, and needed with the first save.
    from newsroom.text import markdown  # noqa: PLC0415

    return markdown.render(content.body, content.language, content.rates)


def _key(content: Content) -> str:
    from newsroom.text import markdown  # noqa: PLC0415

    source = f"{markdown.RENDERER}\0{content.language.value}\0{content.body}"
    if has_marks(content.body):
        source += f"\0{rate_values(content.rates)}"
    return hashlib.sha256(source.encode()).hexdigest()
