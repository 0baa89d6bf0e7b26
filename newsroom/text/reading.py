"""How long a text takes to read."""

from __future__ import annotations

# Kazakh words are long: a reader takes in fewer of them in a minute than of English ones.
_WORDS_A_MINUTE = 150


def reading_minutes(text: str) -> int:
    """Return whole minutes, at least 1 for any text and 0 for none."""
    words = len(text.split())
    if not words:
        return 0
    return max(1, round(words / _WORDS_A_MINUTE))
