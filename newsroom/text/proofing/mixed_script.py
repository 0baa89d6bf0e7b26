"""Letters of another script inside a word: `СOVID` with a Cyrillic С."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.text.proofing.prose import WORD
from newsroom.text.proofing.rule import Piece, Rule

# Letters that look the same in Cyrillic and in Latin, capitals and small ones.
_CYRILLIC = "АВЕЅІЈКМНОРСТУХҮҺаеѕіјорсухһ"
_LATIN = "ABESIJKMHOPCTYXYhaesijopcyxh"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(dict(zip(_LATIN, _CYRILLIC, strict=True)) | {"Y": "У", "h": "һ"})
_SCRIPTS = ("CYRILLIC", "LATIN", "GREEK")
_NAME = "mixed-script"


def check(piece: Piece) -> Iterator[Remark]:
    """Yield the words in which two scripts meet; a hyphen may join them."""
    for prose in piece.proses:
        for match in WORD.finditer(prose.text):
            word = match[0]
            if word.isascii():
                continue
            scripts = Counter(script for script in map(_script, word) if script)
            if len(scripts) < 2:  # noqa: PLR2004 - one script is none too many
                continue
            yield prose.remark(
                _NAME,
                match.start(),
                match.end(),
                Message("The word has letters of two scripts; a search will not find it."),
                _in_one_script(word),
            )


@lru_cache(maxsize=2048)  # the letters of a text are few, and each is asked about often
def _script(letter: str) -> str | None:
    name = unicodedata.name(letter, "")
    return next((script for script in _SCRIPTS if name.startswith(script)), None)


def _in_one_script(word: str) -> str | None:
    """Return the word in the script that can take all its letters, None when neither can."""
    latin = word.translate(_TO_LATIN)
    cyrillic = word.translate(_TO_CYRILLIC)
    latin_done = all(_script(letter) in {"LATIN", None} for letter in latin)
    cyrillic_done = all(_script(letter) in {"CYRILLIC", None} for letter in cyrillic)
    if latin_done and cyrillic_done:
        # Every letter looks the same in both: the script of most of them was meant.
        scripts = Counter(map(_script, word))
        return latin if scripts["LATIN"] >= scripts["CYRILLIC"] else cyrillic
    if latin_done:
        return latin
    return cyrillic if cyrillic_done else None


RULE = Rule(
    _NAME,
    Message("Letters of another script"),
    Message("Letters that look alike but are of another script hide a word from every search."),
    check,
)
