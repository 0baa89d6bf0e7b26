"""The program of review.html: the page carries it, and a check of bundles knows it."""

from __future__ import annotations

from functools import cache

from newsroom.paths import resource

REVIEW_PAGE = "review.html"


@cache
def review_program() -> str:
    """Return the program: the files of `resources/review`, one after another, in one block."""
    files = sorted(resource("review").glob("*.js"))
    parts = [path.read_text(encoding="utf-8").strip() for path in files]
    return "\n".join(('"use strict";', "{", *parts, "}"))
