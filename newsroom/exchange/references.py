"""What a page refers to, and what in it could act: read as a browser would, in linear time.

Python's html.parser takes hours for pages that were made for it. This reader knows only what the
checks need: tags with their attributes, comments, and elements whose content is no markup.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote

# Possessive throughout (`*+`): no text makes any of these look twice at the same place.
_NAME = re.compile(r"[a-zA-Z][^\t\n\f\r />]*+")
_ATTRIBUTE = re.compile(
    r"[\t\n\f\r /]*+(=?[^\t\n\f\r />=]++|=)"
    r"(?:[\t\n\f\r ]*+(=)[\t\n\f\r ]*+"
    r"(?:\"([^\"]*+)(?:\"|\Z)|'([^']*+)(?:'|\Z)|([^\t\n\f\r >\"'][^\t\n\f\r >]*+)|))?"
)
_TAG_END = re.compile(r"[\t\n\f\r /]*+>")
_COMMENT_END = re.compile(r"--!?>")
# Their content is text, but within a drawing it would be markup: it is read both ways.
_TEXT_ELEMENTS = frozenset(
    ("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes")
)
_ACTING = re.compile(r"<(?:[\w.-]+:)?script(?![\w-])|<!ENTITY|<\?xml-stylesheet", re.IGNORECASE)
_DATA_SCRIPT = '<script type="application/ld+json">'
_CSS = re.compile(
    r"url\(\s*+(?:\"([^\"\n]*+)|'([^'\n]*+)|([^\"'()\s]++))"
    r"|@import\s*+[\"']([^\"'\n]*+)"
    r"|[\"']((?:https?:)?//[^\"'\n]*+)",
    re.IGNORECASE,
)
_CSS_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)")
_CSS_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_REFRESH = re.compile(r"[^;,]*+[;,]\s*+(?:url\s*+=\s*+)?+[\"']?+([^\"']*+)", re.IGNORECASE)
_SET_ADDRESS = re.compile(r"[\s,]*+(\S++)[^,]*+")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*+):")
_CONTROLS = "".join(map(chr, range(33)))
_DROPPED = str.maketrans({"\t": None, "\n": None, "\r": None, "\\": "/"})

# Attributes whose address is loaded, or sent to, without a reader following it.
_LOADED = frozenset(
    ("src", "poster", "data", "background", "action", "formaction", "manifest", "ping")
)
_SETS = frozenset(("srcset", "imagesrcset"))
_STYLED = frozenset(
    ("style", "fill", "stroke", "filter", "mask", "clip-path", "cursor", "marker-start",
     "marker-mid", "marker-end")
)  # fmt: skip
_CHANGED = frozenset(("to", "from", "by", "values"))
_ADDRESSES = _LOADED | {"href", "xlink:href"}
_FOLLOWED = frozenset(("a", "area"))
# A link element of these kinds tells, and loads nothing.
_TELLING = frozenset(
    ("alternate", "author", "canonical", "help", "license", "me", "next", "prev", "search", "up")
)
_ACTING_SCHEMES = ("javascript:", "vbscript:")
_PAGES_AS_DATA = ("data:text/html", "data:image/svg", "data:text/xml", "data:application/x")
_PICTURES = frozenset(("img", "source", "image", "link", "input", "video"))


class Kind(Enum):
    """What a page does with something that it names."""

    LINK = "link"
    """It links there; a reader may follow."""
    LOAD = "load"
    """It loads it, or sends to it, by itself."""
    SCRIPT = "script"
    """It runs it."""


@dataclass(frozen=True, slots=True)
class Reference:
    """An address that a page names as it is written there, or the beginning of what it runs."""

    kind: Kind
    address: str


def references(page: str) -> Iterator[Reference]:
    """Yield what an HTML page or an SVG drawing refers to or runs."""
    for found in _ACTING.finditer(page):
        if not page.startswith(_DATA_SCRIPT, found.start()):
            yield _script(page[found.start() : found.start() + 40])
    yield from _in_markup(page, twice=True)


def references_of_style(css: str) -> Iterator[Reference]:
    """Yield what a style sheet loads."""
    plain = _CSS_COMMENT.sub(" ", css)
    if "\\" in plain:
        plain = _CSS_ESCAPE.sub(_unescaped, plain)
    for found in _CSS.finditer(plain):
        yield Reference(Kind.LOAD, found[found.lastindex or 0])


def target_within(path: str, address: str) -> str | None:
    """Return the path within the bundle to which `address` leads from the file `path`.

    The file itself for an address that stays in it; None for one that leads outside. A path that
    no bundle has, such as `../x` or `/x`, comes back as it is.
    """
    plain = address.strip(_CONTROLS).translate(_DROPPED)
    scheme = _SCHEME.match(plain)
    if scheme is not None:
        return path if scheme[1].lower() == "data" else None
    if plain.startswith("//"):
        return None
    place = unquote(plain.partition("#")[0].partition("?")[0])
    if not place:
        return path
    resolved = posixpath.normpath(posixpath.join(posixpath.dirname(path), place))
    return f"{resolved}/" if place.endswith("/") else resolved


def _in_markup(page: str, *, twice: bool) -> Iterator[Reference]:
    position = page.find("<")
    while position >= 0:
        following = page[position + 1 : position + 2]
        name = _NAME.match(page, position + 1)
        if name is not None:
            attributes, end = _attributes(page, name.end())
            if end < 0:
                return  # a tag without an end is no tag
            tag = name[0].lower()
            yield from _in_tag(tag, attributes)
            if twice and tag in _TEXT_ELEMENTS:
                content, end = _content(page, tag, end)
                if tag == "style":
                    yield from references_of_style(content)
                yield from _in_markup(content, twice=False)
        elif following == "/" and (closed := _NAME.match(page, position + 2)):
            _, end = _attributes(page, closed.end())
            if end < 0:
                return
        elif following in {"/", "!", "?"}:
            end = _after_comment(page, position)
        else:
            end = position + 1
        position = page.find("<", end)


def _attributes(page: str, position: int) -> tuple[Mapping[str, str], int]:
    """Return a tag's attributes, names in lower case, and where it ends; -1 for nowhere."""
    attributes: dict[str, str] = {}
    while True:
        end = _TAG_END.match(page, position)
        if end is not None:
            return attributes, end.end()
        found = _ATTRIBUTE.match(page, position)
        if found is None:
            return attributes, -1
        position = found.end()
        value = next((group for group in found.groups()[2:] if group is not None), "")
        attributes.setdefault(found[1].lower(), html.unescape(value))


def _content(page: str, tag: str, start: int) -> tuple[str, int]:
    """Return what stands in a text element that begins at `start`, and where it ends."""
    end = re.compile(rf"</{tag}(?=[\t\n\f\r />])", re.IGNORECASE).search(page, start)
    position = len(page) if end is None else end.start()
    return page[start:position], position


def _after_comment(page: str, position: int) -> int:
    if not page.startswith("<!--", position):
        end = page.find(">", position)
        return len(page) if end < 0 else end + 1
    for short in ("<!-->", "<!--->"):
        if page.startswith(short, position):
            return position + len(short)
    closing = _COMMENT_END.search(page, position + 4)
    return len(page) if closing is None else closing.end()


def _in_tag(tag: str, attributes: Mapping[str, str]) -> Iterator[Reference]:
    for name, value in attributes.items():
        if (name.startswith("on") and len(name) > len("on")) or name == "srcdoc":
            yield _script(f"{name}={value}")
        elif name in _SETS:
            for found in _SET_ADDRESS.finditer(value):
                yield _address(tag, found[1].rstrip(","), Kind.LOAD)
        elif name in _ADDRESSES:
            yield _address(tag, value, _kind_of(name, tag, attributes))
        elif name in _STYLED:
            yield from references_of_style(value)
        elif name in _CHANGED and _plain(value).startswith(_ACTING_SCHEMES):
            yield _script(value)
    yield from _in_refresh(tag, attributes)


def _in_refresh(tag: str, attributes: Mapping[str, str]) -> Iterator[Reference]:
    if tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
        refresh = _REFRESH.match(attributes.get("content", ""))
        if refresh is not None:
            yield _address(tag, refresh[1], Kind.LOAD)


def _kind_of(name: str, tag: str, attributes: Mapping[str, str]) -> Kind:
    if name in _LOADED:
        return Kind.LOAD
    kinds = set(attributes.get("rel", "").lower().split())
    tells = tag == "link" and bool(kinds) and kinds <= _TELLING
    return Kind.LINK if tells or tag in _FOLLOWED else Kind.LOAD


def _address(tag: str, value: str, kind: Kind) -> Reference:
    plain = _plain(value)
    if plain.startswith(_ACTING_SCHEMES):
        return _script(value)
    if plain.startswith(_PAGES_AS_DATA) and tag not in _PICTURES:
        return _script(value)
    return Reference(kind, value)


def _plain(address: str) -> str:
    return address.strip(_CONTROLS).translate(_DROPPED).lower()


def _script(text: str) -> Reference:
    return Reference(Kind.SCRIPT, text[:40])


def _unescaped(found: re.Match[str]) -> str:
    if found[1] is None:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if 0 < number < 0xD800 else "\N{REPLACEMENT CHARACTER}"  # noqa: PLR2004 - the first surrogate
