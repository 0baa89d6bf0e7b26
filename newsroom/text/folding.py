"""Text folded for searching, so that what is typed quickly finds what was written with care."""

from __future__ import annotations

import unicodedata

# What a person types who has only Russian or plain Latin letters, or cannot be troubled.
_ALIKE = {
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
    "ı": "i", "ŋ": "n",
    "ک": "ك", "ی": "ي", "ھ": "ه",
}  # fmt: skip


class _Folds(dict[int, int]):
    """Folds characters, each when it is first met."""

    def __missing__(self, code: int) -> int:
        folded = ord(_fold(chr(code)))
        self[code] = folded
        return folded


def fold(text: str) -> str:
    """Return `text` without case, Latin accents and the marks of Kazakh letters.

    One character gives one character: a place found in the folded text is the same place in
    `text`. Folded text folds to itself.
    """
    return text.translate(_FOLDS)


def _fold(character: str) -> str:
    """Return the one character that stands for `character` and itself folds no further."""
    while True:
        folded = _fold_once(character)
        if folded == character:
            return folded
        character = folded


def _fold_once(character: str) -> str:
    if character.isspace() and character not in "\n\t":
        return " "
    decomposed = unicodedata.normalize("NFD", character)
    base = decomposed[0]
    # Letters that are written of two, as in Hangul, stay whole.
    if not all(unicodedata.combining(mark) for mark in decomposed[1:]):
        base = character
    for folded in (base.casefold(), base.lower()):
        if len(folded) == 1:
            return _ALIKE.get(folded, folded)
    return base


_FOLDS = _Folds()
