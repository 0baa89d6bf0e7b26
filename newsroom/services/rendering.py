"""Rendering bodies once and keeping the result by what it was rendered from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from newsroom.domain.article import Content
from newsroom.storage import renderings
from newsroom.storage.engine import Engine
from newsroom.text.rendered import Rendered, html_of, key_of, render

if TYPE_CHECKING:
    from newsroom.storage.sessions import Session

__all__ = ["Rendered", "Rendering", "keep", "keep_all", "render"]


class Rendering:
    """The bodies' sanitised HTML; rendered at the first need, then taken from the newsroom."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def html(self, contents: Sequence[Content]) -> list[str]:
        """Return the bodies' HTML, in order, rendering and keeping those that are not kept yet."""
        keys = [key_of(content) for content in contents]
        found = {key: html.decode() for key, html in self.kept(keys).items()}
        made: dict[str, str] = {}
        for key, content in zip(keys, contents, strict=True):
            if key not in found:
                found[key] = made[key] = html_of(content)
        self.keep(made)
        return [found[key] for key in keys]

    def kept(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Return those bodies' HTML that is kept, in UTF-8, by its keys."""
        with self._engine.asking() as ask:
            return renderings.kept(ask, keys)

    def keep(self, made: Mapping[str, str]) -> None:
        """Keep bodies' HTML that was rendered elsewhere, by its keys."""
        if made and not self._engine.read_only:
            with self._engine.pouring() as driver:
                renderings.put(driver, made)


def keep(session: Session, rendered: Rendered) -> None:
    """Keep what `render` gave, in the transaction that saves the body."""
    keep_all(session, [rendered])


def keep_all(session: Session, rendered: Sequence[Rendered]) -> None:
    """Keep what `render` gave of several bodies."""
    renderings.put_within(session, {one.key: one.html for one in rendered})
