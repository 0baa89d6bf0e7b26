"""From what is chosen beside the list, and was kept, to what the library is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from newsroom.desktop.library.shelf import Kind, Shelf, read_shelf
from newsroom.domain.listed import Filter
from newsroom.domain.listing import NEWEST_FIRST, Order, SavedSearch, Sorting
from newsroom.domain.workflow import State
from newsroom.settings import Settings

NOBODY = "\n"
"""A byline that no article has: without a correspondent's name, nothing is mine."""


def filter_of(shelf: Shelf, author: str, searches: Iterable[SavedSearch]) -> Filter:
    """Return which articles a choice shows; `author` is the correspondent's name."""
    if shelf.kind is Kind.SEARCH:
        return next((one.filter for one in searches if one.name == shelf.value), Filter())
    by_kind = {
        Kind.MINE: {"byline": author},
        Kind.UNSENT: {"unsent": True},
        Kind.CATEGORY: {"category": shelf.value},
        Kind.TAG: {"tag": shelf.value},
        Kind.TRASH: {"trashed": True},
    }
    if shelf.kind is Kind.STATE:
        return Filter(states=(State(shelf.value),))
    return replace(Filter(), **by_kind.get(shelf.kind, {}))  # type: ignore[arg-type]


def read_order(text: str) -> Order:
    """Return the order that the settings kept; the newest first where they kept none."""
    by, _, way = text.partition(":")
    try:
        return Order(Sorting(by), descending=way == "down")
    except ValueError:
        return NEWEST_FIRST


def wanted_at_first(settings: Settings) -> tuple[Filter, Order]:
    """Return what the list will show first, as it is kept from the last time.

    A view or a saved search, which only the newsroom knows, begins with all articles.
    """
    shelf = read_shelf(settings.layout.get("shelf", ""))
    author = settings.author or NOBODY
    return filter_of(shelf, author, ()), read_order(settings.layout.get("order", ""))
