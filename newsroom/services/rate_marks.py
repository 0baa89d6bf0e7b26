"""Marks for rates in a text, as the window asks about them while they are written."""

from __future__ import annotations

from collections.abc import Collection

from newsroom.domain.currencies import TENGE
from newsroom.text.rate_marks import codes_of


def is_wrong(mark: str, codes: Collection[str]) -> bool:
    """Tell whether a mark cannot be shown with rates of the currencies `codes`."""
    needed = codes_of(mark)
    return not needed or any(code != TENGE and code not in codes for code in needed)
