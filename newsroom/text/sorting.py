"""The order of headlines: by the Kazakh alphabet, numbers by their size, signs left out."""

from __future__ import annotations

import re
import unicodedata

_CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_FIRST = 0x0430  # where Cyrillic begins anyway: behind the Latin letters, before the Arabic ones
_LATIN = str.maketrans({"ä": "a{", "ğ": "g{", "ı": "i{", "ñ": "n{", "ö": "o{", "ş": "s{", "ū": "u{",
                        "ü": "u{{"})  # fmt: skip
_ORDER = str.maketrans({letter: chr(_FIRST + place) for place, letter in enumerate(_CYRILLIC)})
_PARTS = re.compile(r"(\d+)|([^\W\d_]+)")
_LONGEST = 120  # characters of a headline: no two differ only behind them
_MOST_DIGITS = 99


def sort_key(headline: str) -> str:
    """Return a text by which headlines sort as a reader of Kazakh or Russian expects.

    Characters are compared by their numbers. A headline without letters and digits gives nothing,
    and so stands before all others.
    """
    parts = []
    for number, word in _PARTS.findall(unicodedata.normalize("NFC", headline[:_LONGEST])):
        if number:
            digits = number.lstrip("0")[:_MOST_DIGITS]
            parts.append(f"{len(digits):02}{digits}")
        else:
            parts.append(word.lower().translate(_LATIN).translate(_ORDER))
    return " ".join(parts)
