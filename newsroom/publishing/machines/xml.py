"""Text within XML."""

from __future__ import annotations

_SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(text: str) -> str:
    """Return text for an element or a quoted attribute; what no page may hold was taken out."""
    return text.translate(_SIGNS)
