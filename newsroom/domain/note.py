"""What the desk notes of an article, outside its revisions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """A note to colleagues, and how many words the desk wants; 0 where it does not say."""

    text: str = ""
    target: int = 0
