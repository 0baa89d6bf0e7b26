"""A theme: the templates, words, style and fonts that turn stories into pages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from newsroom.domain.language import Language
from newsroom.paths import resource
from newsroom.publishing.words import Words

_STYLE = "site.css"
_FONT = re.compile(r"url\(\"?(fonts/[a-z0-9-]+\.woff2)\"?\)")
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
_HASH_LENGTH = 10


class Theme:
    """A theme's folder, read once.

    The folder holds `templates/*.html.j2`, `words/<language>.json`, `site.css`, and `fonts/` with
    the fonts that the style names and their licence. Nothing is read from it after the start.
    """

    def __init__(self, folder: Path) -> None:
        self._words = {
            language: Words.read(language, folder / "words" / f"{language.value}.json")
            for language in Language
        }
        assets: dict[str, bytes] = {}
        style = _COMMENT.sub("", (folder / _STYLE).read_text(encoding="utf-8"))

        def name_font(match: re.Match[str]) -> str:
            path = _named_by_content(match[1], (folder / match[1]).read_bytes(), assets)
            return f'url("{path.removeprefix("assets/")}")'

        style = _FONT.sub(name_font, style)
        for licence in sorted((folder / "fonts").glob("*.txt")):
            _named_by_content(f"fonts/{licence.name}", licence.read_bytes(), assets)
        self.style: str = _named_by_content(_STYLE, style.encode(), assets)
        self.assets: Mapping[str, bytes] = MappingProxyType(dict(sorted(assets.items())))
        self._templates = _environment(folder / "templates")

    def words(self, language: Language) -> Words:
        """Return the words of a page's furniture in `language`."""
        return self._words[language]

    def render(self, template: str, **values: Any) -> str:
        """Return the page that `template` makes of `values`; every value is escaped in it.

        Characters that no page may hold are the caller's to take out (`printable`).
        """
        return self._templates.get_template(f"{template}.html.j2").render(
            style=self.style, **values
        )


@cache
def standard_theme() -> Theme:
    """Return the theme that comes with the program."""
    return Theme(resource("themes", "standard"))


def _named_by_content(path: str, data: bytes, assets: dict[str, bytes]) -> str:
    """Add the file to `assets` and return the path it has there: its name carries its hash."""
    stem, _, suffix = path.rpartition(".")
    named = f"assets/{stem}-{hashlib.sha256(data).hexdigest()[:_HASH_LENGTH]}.{suffix}"
    assets[named] = data
    return named


def _environment(folder: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader(folder),
        # True, not select_autoescape(): that one leaves `.html.j2` unescaped.
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
