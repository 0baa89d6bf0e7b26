"""What stands around a page's own matter: its head, the paper's name, and the foot."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from newsroom.publishing.entries import web_address
from newsroom.publishing.lists import feeds_folder
from newsroom.publishing.site import Site
from newsroom.publishing.theme import Theme
from newsroom.publishing.words import Words

_NOTHING: Mapping[str, Any] = {
    "title": "",
    "description": "",
    "noindex": False,
    "machine": Markup(),
    "data": Markup(),
    "more_scripts": "",
    "target": "",
    "rates": None,
    "front": None,
    "sections": (),
    "languages": (),
}
_REMEMBERED = 2_000
# Stands for the way to the bundle's root in what pages at any depth share. No value can hold it:
# `printable` takes it out of all of them.
ROOT = "\0"


class Shell:
    """Makes whole pages in one theme of what stands on them."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._feet: dict[tuple[Any, ...], Markup] = {}
        self._tops: dict[tuple[str, ...], tuple[Markup, Markup]] = {}

    def page(self, frame: Mapping[str, Any], matter: Markup, **values: Any) -> str:
        """Return the page around its own matter; what is not given here, the page has not."""
        common = {**frame, **_NOTHING, **values}
        theme = self._theme
        strip, nameplate = self._top(common)
        foot = self._foot(common)
        data = common["data"]
        scripts = _allowed(data) + common["more_scripts"]
        holes = (scripts, theme.render("head", **common), data, strip, nameplate, matter, foot)
        return theme.page(holes, frame).replace(ROOT, frame["root"])

    def _foot(self, common: Mapping[str, Any]) -> Markup:
        place = (
            common["words"].language,
            common["root"],
            common["kind"],
            tuple(common["sections"]),
            tuple(common["languages"]),
        )
        found = self._feet.get(place)
        if found is None:
            if len(self._feet) >= _REMEMBERED:
                self._feet.clear()
            found = self._feet[place] = self._theme.render("foot", **common)
        return found

    def _top(self, common: Mapping[str, Any]) -> tuple[Markup, Markup]:
        if common["rates"] or common["front"]:
            return self._theme.render("strip", **common), self._theme.render("nameplate", **common)
        place = (common["words"].language, common["root"], common["house"], common["main_site"])
        found = self._tops.get(place)
        if found is None:
            found = self._tops[place] = (
                self._theme.render("strip", **common),
                self._theme.render("nameplate", **common),
            )
        return found

    def frame(self, site: Site, words: Words, root: str, kind: str) -> dict[str, Any]:
        """Return what all pages of a kind have around their own matter."""
        house = site.house
        return {
            "words": words,
            "root": root,
            "kind": kind,
            "house": site.name,
            "house_lang": house.language.value,
            "house_dir": "rtl" if house.language.right_to_left else "ltr",
            "main_site": web_address(house.site),
            "feeds": feeds_folder(words.language, house.language) if kind != "notice" else "",
            "fonts": self._theme.fonts(words.language) if site.base else (),
        }


def _allowed(element: Markup) -> str:
    """Return what a page's policy says of the one script in it, for which its hash stands."""
    if not element:
        return "'none'"
    # As plain text: `Markup` would make markup of each piece.
    script = str(element).partition(">")[2].removesuffix("</script>")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"'sha256-{digest}'"
