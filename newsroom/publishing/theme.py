"""A theme: the templates, words, style and fonts that turn stories into pages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from newsroom.domain.language import Language
from newsroom.paths import resource
from newsroom.publishing import inputs
from newsroom.publishing.words import Words

if TYPE_CHECKING:
    from jinja2 import Environment, Template

_STYLE = "site.css"
_FONT = re.compile(r"url\(\"?(fonts/[a-z0-9-]+\.woff2)\"?\)")
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
_HASH_LENGTH = 10
SCRIPT = "search.js"
_CYRILLIC = ("serif-cyrillic", "sans-cyrillic")
_SIGNS = ("serif-signs", "sans-signs")
_LATIN = ("serif-latin", "sans-latin", *_SIGNS)
_FIRST_FONTS = {
    Language.KAZAKH: _CYRILLIC,
    Language.KAZAKH_LATIN: _LATIN,
    Language.KAZAKH_ARABIC: ("naskh", *_SIGNS),
    Language.RUSSIAN: _CYRILLIC,
    Language.ENGLISH: _LATIN,
}
HOLES = ("scripts", "head", "data", "strip", "nameplate", "matter", "foot")
"""What `page.html.j2` leaves open, each once and in this order."""


Find = Callable[[str], Path | None]
"""Gives the file that stands over a theme's, by its path in the theme; None for none."""


class Theme:
    """A theme's folder, read once.

    The folder holds `templates/*.html.j2`, `words/<language>.json`, `site.css`, and `fonts/` with
    the fonts that the style names and their licence. Nothing is read from it after the start.
    `own` gives a file that stands over the folder's, by its path there; see `OwnTheme`.
    """

    keeps_bodies = True
    """Whether its templates put an article's body into the page as it is, once and whole."""

    def __init__(self, folder: Path, own: Find = lambda _path: None) -> None:
        def at(path: str) -> Path:
            return own(path) or folder / path

        self._words = {
            language: Words.read(language, at(f"words/{language.value}.json"))
            for language in Language
        }
        assets: dict[str, bytes] = {}
        style = _COMMENT.sub("", at(_STYLE).read_text(encoding="utf-8"))

        def name_font(match: re.Match[str]) -> str:
            path = _named_by_content(match[1], at(match[1]).read_bytes(), assets)
            return f'url("{path.removeprefix("assets/")}")'

        style = _FONT.sub(name_font, style)
        self._preloaded = {
            language: tuple(
                path
                for name in _FIRST_FONTS[language]
                for path in assets
                if path.startswith(f"assets/fonts/{name}-")
            )
            for language in Language
        }
        for licence in sorted((folder / "fonts").glob("*.txt")):
            _named_by_content(f"fonts/{licence.name}", licence.read_bytes(), assets)
        self.style: str = _named_by_content(_STYLE, style.encode(), assets)
        self.assets: Mapping[str, bytes] = MappingProxyType(dict(sorted(assets.items())))
        self.script: str = (folder / SCRIPT).read_text(encoding="utf-8").strip()
        """The program of the search page, the only one on a site."""
        self._templates = self._environment(folder)
        self._found: dict[str, Template] = {}
        self._modules: dict[str, Any] = {}
        self._frames: dict[tuple[Any, ...], list[str]] = {}
        self.key: bytes = folder_key(folder)
        """Names all that is in the folder."""

    def _environment(self, folder: Path) -> Environment:
        # Heavy, and needed with the first page.
        from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

        from newsroom.publishing.compiled import Compiled  # noqa: PLC0415

        return Environment(
            loader=FileSystemLoader(folder / "templates"),
            bytecode_cache=Compiled(),
            # True, not select_autoescape(): that one leaves `.html.j2` unescaped.
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def words(self, language: Language) -> Words:
        """Return the words of a page's furniture in `language`."""
        return self._words[language]

    def fonts(self, language: Language) -> tuple[str, ...]:
        """Return the fonts that every page in `language` needs before its first words."""
        return self._preloaded[language]

    def render(self, template: str, **values: Any) -> Markup:
        """Return what a template makes of `values`; every value is escaped in it.

        Characters that no page may hold are the caller's to take out (`printable`).
        """
        found = self._found.get(template)
        if found is None:
            found = self._templates.get_template(f"{template}.html.j2")
            # Each page copies them; what Jinja has there takes ten times as long to copy.
            found.globals = dict(found.globals)
            self._found[template] = found
        return Markup(found.render(style=self.style, **values).strip("\n"))  # noqa: S704 - autoescaped

    def piece(self, template: str, macro: str, *values: Any) -> Markup:
        """Return what a macro of a template makes of `values`."""
        module = self._modules.get(template)
        if module is None:
            found = self._templates.get_template(f"{template}.html.j2")
            module = self._modules[template] = found.module
        return Markup(getattr(module, macro)(*values))  # noqa: S704 - autoescaped

    def filled(self, template: str, hole: str, value: Markup, *, words: Words) -> Markup:
        """Return a template that has one hole beside the words; the rest is rendered once."""
        key = (template, words.language)
        pieces = self._frames.get(key)
        if pieces is None:
            page = self.render(template, words=words, **{hole: f"\0{hole}\0"})
            pieces = self._frames[key] = str(page).split(f"\0{hole}\0")
        # As plain text: `Markup.join` would look at each piece again.
        return Markup(str(value).join(pieces))  # noqa: S704 - autoescaped

    def page(self, holes: Sequence[str], frame: Mapping[str, Any]) -> str:
        """Return a whole page: the frame that `frame` makes, and in it what goes into its holes."""
        key = tuple(frame.values())
        pieces = self._frames.get(key)
        if pieces is None:
            pieces = self._frames[key] = self._frame(frame)
        whole = [pieces[0]]
        for hole, piece in zip(holes, pieces[1:], strict=True):
            whole += (hole, piece)
        return "".join(whole)

    def _frame(self, frame: Mapping[str, Any]) -> list[str]:
        # No template can hold this sign, and no value: `printable` takes it out of all of them.
        marks = {name: f"\0{name}\0" for name in HOLES}
        page = str(self.render("page", **frame, **marks)) + "\n"
        pieces = re.split("\0([a-z]+)\0", page)
        if tuple(pieces[1::2]) != HOLES:
            raise ValueError(f"page.html.j2: {pieces[1::2]}")
        return pieces[::2]


@cache
def standard_theme() -> Theme:
    """Return the theme that comes with the program."""
    return Theme(resource("themes", "standard"))


def folder_key(folder: Path) -> bytes:
    """Return a name for all that is in a folder of the program's."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    parts: list[str | bytes] = []
    for path in files:
        parts += (path.relative_to(folder).as_posix(), path.read_bytes())
    return inputs.key(*parts)


def _named_by_content(path: str, data: bytes, assets: dict[str, bytes]) -> str:
    """Add the file to `assets` and return the path it has there: its name carries its hash."""
    stem, _, suffix = path.rpartition(".")
    named = f"assets/{stem}-{hashlib.sha256(data).hexdigest()[:_HASH_LENGTH]}.{suffix}"
    assets[named] = data
    return named
