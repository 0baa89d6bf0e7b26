"""Words that a newsroom calls right, whatever a dictionary says."""

from __future__ import annotations

from collections.abc import Iterable

from newsroom.text.spelling.checker import plain_form
from newsroom.text.spelling.suffixes import is_suffix

# Of a shorter word every other one would be a form.
_LEAST_STEM = 3


class OwnWords:
    """A set of words; `in` tells whether a word is one of them, or one with Kazakh endings.

    A word in small letters stands for its capitals too; another only for itself and for all
    capitals. `QazVac` lets `QazVac-тың` and `QAZVAC` pass, and not `Qazvac`.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(plain_form(word) for word in words)
        self._capitals = frozenset(word.upper() for word in self._words)

    def __contains__(self, word: str) -> bool:
        plain = plain_form(word)
        return self._is_one(plain) or any(
            self._is_one(plain[:place]) and is_suffix(plain[place:].lstrip("-").lower())
            for place in range(_LEAST_STEM, len(plain))
        )

    def _is_one(self, word: str) -> bool:
        return (
            word in self._words
            or (word[:1].lower() + word[1:]) in self._words
            or (word.isupper() and word in self._capitals)
        )
