"""The one program that a bundle's page may run, and what may be in the lists that it loads."""

from __future__ import annotations

import json
from functools import cache

from newsroom.paths import resource

SEARCH_PAGE = "search.html"
SCRIPTS = (".js", ".mjs", ".JS", ".MJS")
_LISTS = "search/"
_BEGIN, _END = b"newsroomStories(", b");\n"


@cache
def _known() -> str:
    script = resource("themes", "standard", "search.js").read_text(encoding="utf-8").strip()
    return f"<script>{script}</script>"


def without_known_script(path: str, page: str) -> str:
    """Return a page without the program that this version knows, on the page where it may be."""
    return page.replace(_known(), "", 1) if path == SEARCH_PAGE else page


def is_script(path: str) -> bool:
    """Whether a browser would run this file."""
    return path.endswith(SCRIPTS)


def is_list(path: str, data: bytes) -> bool:
    """Whether a script is a list for the search page: a call with data and nothing else."""
    if not (path.startswith(_LISTS) and data.startswith(_BEGIN) and data.endswith(_END)):
        return False
    try:
        rows = json.loads(data[len(_BEGIN) : -len(_END)])
    except (ValueError, RecursionError):
        return False
    return isinstance(rows, list) and all(
        isinstance(row, list) and all(isinstance(text, str) for text in row) for row in rows
    )
