"""What an engine of spelling is, whatever it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Speller(Protocol):
    """Knows the words of one language.

    A word is letters of that language's script, with the apostrophes and hyphens inside it. Both
    answer any text whatever, in bounded time.
    """

    def check(self, word: str) -> bool:
        """Whether `word` is spelt as the language spells it."""

    def suggest(self, word: str) -> Sequence[str]:
        """Return what `word` may have been meant to be, the likeliest first."""
