"""How soon a passphrase would be guessed: a hint for its owner, never a reason to refuse one."""

from __future__ import annotations

import math
from enum import Enum

LEAST = 8
"""Characters that a passphrase has at least."""

_WORD = 11  # bits: a person's own choice among some two thousand
_SIGN = 4  # bits: people choose these badly too
_OF_A_WORD = 3  # letters
_FAIR, _STRONG = 36, 44  # bits; each guess costs a quarter of a million rounds


class Strength(Enum):
    """What is said of it."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Return about how strong a passphrase is, by its different words, or its different signs."""
    if len(passphrase) < LEAST:
        return Strength.SHORT
    words = {word.casefold() for word in passphrase.split() if len(word) >= _OF_A_WORD}
    kinds = sum(
        any(test(sign) for sign in passphrase)
        for test in (str.islower, str.isupper, str.isdigit, lambda sign: not sign.isalnum())
    )
    signs = len(set(passphrase)) * (_SIGN + math.log2(kinds))
    # One word, however long, is in a list of words; letters alone are read as words.
    bits = max(len(words) * _WORD, signs if kinds > 2 else 0)  # noqa: PLR2004
    if bits < _FAIR:
        return Strength.WEAK if bits < 3 * _WORD else Strength.FAIR
    return Strength.STRONG if bits >= _STRONG else Strength.FAIR
