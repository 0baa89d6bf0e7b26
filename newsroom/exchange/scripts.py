"""The programs that a bundle's pages may run, and what may be in the lists that one loads."""

from __future__ import annotations

import json
from functools import cache

from newsroom.paths import resource
from newsroom.text.review_program import REVIEW_PAGE, review_program

SEARCH_PAGE = "search.html"
SCRIPTS = (".js", ".mjs", ".JS", ".MJS")
_LISTS = "search/"
_DATA, _DATA_END = '<script type="application/json" id="data">', "</script>"
_BEGIN, _END = b"newsroomStories(", b");\n"


@cache
def _known() -> str:
    script = resource("themes", "standard", "search.js").read_text(encoding="utf-8").strip()
    return f"<script>{script}</script>"


@cache
def _known_review() -> str:
    return f"<script>{review_program()}</script>"


def without_known_script(path: str, page: str) -> str:
    """Return a page without the program that this version knows, on the page where it may be.

    The review page also has data in a script's element: JSON in which nothing looks like markup.
    """
    if path == SEARCH_PAGE:
        return page.replace(_known(), "", 1)
    if path == REVIEW_PAGE:
        return _without_data(page.replace(_known_review(), "", 1))
    return page


def _without_data(page: str) -> str:
    before, begin, rest = page.partition(_DATA)
    data, end, behind = rest.partition(_DATA_END)
    if not (begin and end) or "<" in data:
        return page
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return page
    return before + behind


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
