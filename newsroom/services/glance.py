"""The first page of a list, where it can be had before the newsroom is opened."""

from __future__ import annotations

from pathlib import Path

from newsroom.domain.found import Found, FoundPage
from newsroom.domain.listed import Filter
from newsroom.domain.listing import Order
from newsroom.storage import glance as storage


def glance(path: Path, wanted: Filter, order: Order, limit: int) -> FoundPage | None:
    """Return what `Library.found` will return once the newsroom is open; None to wait for it."""
    page = storage.glance(path, wanted, order, limit)
    return FoundPage(tuple(map(Found, page.items)), page.after) if page else None
