"""The engine that reads Hunspell's dictionaries."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import hunspell

# Hunspell's own bounds are a hundred letters; what is longer is no word of these languages, and
# looking for what it may have meant takes longer with every letter.
_LONGEST = 60
_LONGEST_TO_SUGGEST = 32


class HunspellSpeller:
    """A dictionary of Hunspell's.

    Its calls keep Python's lock: loading takes 0.06 to 0.2 s, a suggestion up to half a second.
    """

    def __init__(self, folder: Path, name: str) -> None:
        # The encoding is that of the path: on Windows only UTF-8 takes every letter of one.
        self._engine = hunspell.Hunspell(
            name, hunspell_data_dir=str(folder), system_encoding="utf-8"
        )

    def check(self, word: str) -> bool:
        """Whether the dictionary has the word; what is too long to be one is let pass."""
        return len(word) > _LONGEST or bool(self._engine.spell(_clean(word)))

    def suggest(self, word: str) -> Sequence[str]:
        """Return the dictionary's nearest words."""
        if not 1 < len(word) <= _LONGEST_TO_SUGGEST:
            return ()
        return tuple(self._engine.suggest(_clean(word)))


def _clean(word: str) -> str:
    # Half of a pair has no UTF-8, and a zero ends a word for a program in C.
    return word.encode("utf-8", "replace").replace(b"\0", b"?").decode()
