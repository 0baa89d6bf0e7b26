"""Changing the shown document without loading it anew, and showing it light or dark."""

from __future__ import annotations

import json
import re

# Pictures that are shown already are kept, and the stylesheets stay where they are unless they
# differ, so that nothing flashes; the window of the page stays where the reader left it. Nothing of
# the new text is run: it is parsed by DOMParser, and the page's own scripts are off.
_REPLACE = """
(function (html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  const root = document.documentElement, wanted = next.documentElement;
  const dress = (d) => Array.from(
    d.head.querySelectorAll("link[rel~=stylesheet], style"), (n) => n.outerHTML).join();
  const left = window.scrollX, top = window.scrollY;
  for (const name of root.getAttributeNames())
    if (!wanted.hasAttribute(name)) root.removeAttribute(name);
  for (const name of wanted.getAttributeNames())
    root.setAttribute(name, wanted.getAttribute(name));
  if (dress(document) === dress(next)) document.title = next.title;
  else document.head.replaceWith(document.adoptNode(next.head));
  const loaded = new Map(Array.from(document.querySelectorAll("picture"), (n) => [n.outerHTML, n]));
  document.body.replaceWith(document.adoptNode(next.body));
  for (const picture of document.querySelectorAll("picture")) {
    const old = loaded.get(picture.outerHTML);
    if (old && loaded.delete(picture.outerHTML)) picture.replaceWith(old);
  }
  window.scrollTo({ left, top, behavior: "instant" });
})(%s);
"""

_QUERY = re.compile(r"\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)")
_SCHEME = re.compile(r"(color-scheme\s*:\s*)light\s+dark\b")


def replacement(html: str) -> str:
    """Return the script that makes the shown document into `html`."""
    return _REPLACE % json.dumps(html)


def in_scheme(stylesheet: str, *, dark: bool) -> str:
    """Return `stylesheet` as a reader whose system is dark, or light, would see it.

    The page follows the window, whose scheme may be another than the system's: Qt tells it to the
    engine on some desktops only.
    """

    def decided(match: re.Match[str]) -> str:
        return "(min-width: 0px)" if (match[1] == "dark") is dark else "(max-width: 0px)"

    kept = _SCHEME.sub(rf"\1{'dark' if dark else 'light'}", stylesheet)
    return _QUERY.sub(decided, kept)
