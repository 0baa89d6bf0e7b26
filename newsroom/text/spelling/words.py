"""The words of a text that have a spelling: no markup, no addresses, no numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.domain.language import Language
from newsroom.domain.proof import Field
from newsroom.text.proofing.prose import MASK, read_prose

# Letters and digits, joined by what may stand inside a word: apostrophes, hyphens, a soft hyphen
# and stress marks.
_TOKEN = re.compile(
    "[^\\W_]+(?:['’ʼ\u00ad\u0300-\u036f\u2010\u2011-]{1,3}[^\\W_]+)*[\u00ad\u0300-\u036f]*"
)
# What `read_prose` leaves, because a copy desk may have something to say on it.
_NO_WORDS = re.compile(
    r"\{[^{}\n]{0,100}\}"  # a place for a value: {rate:USD}
    r"|(?<![^\W_])[@#][\w.-]{1,100}"  # an account, a tag
    r"|(?<!\w)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?:/\S{0,500})?"  # egemen.kz/kz
    r"|(?<!\S)(?:[A-Za-z]:|~)?[\\/][\w.~-]{1,100}[\\/]\S{0,500}"  # a path
    r"|(?<!\w)\w{0,100}[^\W_]_[^\W_]\w{0,100}"  # a_name_of_a_program
    r"|&\#?\w{1,30};"  # &nbsp;
)
_FENCE = re.compile(r" {0,3}(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands, counted in Python's characters."""

    start: int
    end: int
    text: str


def words_in_paragraph(text: str, *, markdown: bool = True) -> list[Word]:
    """Return the words of one paragraph that is no code; linear in its length."""
    if markdown:
        text = read_prose(Field.BODY, text, Language.KAZAKH, markdown=True).text
    text = _NO_WORDS.sub(lambda match: MASK * len(match[0]), text)
    return [
        Word(match.start(), match.end(), match[0])
        for match in _TOKEN.finditer(text)
        if not match[0].isdigit()
    ]


def words_in(text: str, *, markdown: bool = True) -> Iterator[Word]:
    """Yield the words of a whole text; the code between fences has none."""
    start = 0
    in_code = False
    for line in text.split("\n"):
        fence = markdown and _FENCE.match(line) is not None
        if fence:
            in_code = not in_code
        elif not in_code:
            for word in words_in_paragraph(line, markdown=markdown):
                yield Word(start + word.start, start + word.end, word.text)
        start += len(line) + 1
