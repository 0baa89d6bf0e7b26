"""The letters that nearly every article here is written in: Cyrillic, and Latin without accents.

Python looks for these several times as quickly as for all that Unicode calls a letter. A text that
has anything else, is read as before.
"""

from __future__ import annotations

import re

CYRILLIC = "\u0400-\u0481\u048a-\u04ff"
"""For a pattern: the letters of the Cyrillic block, without its signs and marks."""
LETTERS = f"A-Za-z{CYRILLIC}"
"""For a pattern: all that are letters in a text that `is_usual`."""

_USUAL = re.compile(f"[\n -~\xa0\xab\xbb{CYRILLIC}\u2010-\u2026\u2116]*")


def is_usual(text: str) -> bool:
    """Whether all letters and digits of a text are among the usual ones, its marks too."""
    return _USUAL.fullmatch(text) is not None
