"""What a page of a bundle loads and links to."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

# Attributes whose target a browser fetches by itself.
_LOADING = {"src", "poster", "data", "background", "srcset"}
_REFRESH = re.compile(r"^.*?url=", re.IGNORECASE)
_INERT_SCRIPTS = {"application/ld+json", "application/json"}


@dataclass(slots=True)
class Page:
    """Addresses as they stand in the page, and whether a script runs in it."""

    loaded: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    scripts: bool = False


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "script" and values.get("type", "").lower() not in _INERT_SCRIPTS:
            self.page.scripts = True
        for name, value in values.items():
            if name.startswith("on") or value.strip().lower().startswith("javascript:"):
                self.page.scripts = True
            elif name == "srcset":
                self.page.loaded += [part.split()[0] for part in value.split(",") if part.split()]
            elif name in _LOADING:
                self.page.loaded.append(value)
            elif name == "href":
                kind = values.get("rel", "").lower().split()
                loads = tag == "link" and not {"canonical", "alternate"} & set(kind)
                (self.page.loaded if loads else self.page.links).append(value)
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.page.loaded.append(_REFRESH.sub("", values.get("content", "")))


def read_page(data: bytes) -> Page | None:
    """Return what a page loads and links to, None when it is not UTF-8."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.page


def target_of(page: str, address: str) -> str | None:
    """Return the path in the bundle that an address in `page` means, None for one outside it."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    if parts.scheme or parts.netloc or address.startswith("/"):
        return None
    if not parts.path:
        return page
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
    if path.startswith(".."):
        return None
    return posixpath.join(path, "index.html") if parts.path.endswith("/") else path
