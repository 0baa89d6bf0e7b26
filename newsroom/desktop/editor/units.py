"""Letters as Python counts them, and units as Qt does: a letter beyond the first plane is two."""

from __future__ import annotations


def units(text: str) -> int:
    """Return the length of `text` as Qt counts it."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def letters(text: str, units: int) -> int:
    """Return how many letters of `text` stand in its first `units` of Qt's."""
    if text.isascii():
        return units
    return len(
        text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "replace")
    )
