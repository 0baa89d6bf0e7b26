"""What a search gives: articles, and where in them stands what was looked for."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.listed import Summary

Marks = tuple[tuple[int, int], ...]
"""Where matches stand in a text: starts and ends, in order, none over another."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of an article's text around what was looked for."""

    text: str
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An article in a list; without a query nothing is marked and there is no snippet."""

    summary: Summary
    headline: Marks = ()
    snippet: Snippet | None = None


@dataclass(frozen=True, slots=True)
class FoundPage:
    """One screen of what was found, and where the next begins, as in `Page`."""

    items: tuple[Found, ...]
    after: str | None
