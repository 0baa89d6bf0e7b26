"""What was read from an outside file, and the form every text from outside is brought into."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.text.characters import is_printable, printable


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as a file gives it, and what an editor should look at in it."""

    content: Content
    warnings: tuple[Message, ...] = ()


# Word processors and Unicode have line ends of their own.
_LINE_END = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")

# Embeddings, overrides and isolates of the bidirectional algorithm: one that is left open turns
# round whatever stands after the text, and a pair of them shows words in an order in which they are
# not written. The plain marks U+200E and U+200F stay: Arabic script needs them. The byte order mark
# is left inside where files were joined.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")

# Composing takes time that grows with the square of a run of combining marks. Unicode's
# stream-safe form (UAX 15) therefore puts a joiner that is not seen after each 30 of them.
_MOST_MARKS = 30
_LONG_RUN = re.compile(rf"[^\w\s\x00-\x7f]{{{_MOST_MARKS + 1},}}")
# Of so many in a row three tenth characters are among them.
_TENTH = 10
_TENTH_LONG_RUN = re.compile(r"[^\w\s\x00-\x7f]{3}")
_JOINER = "\N{COMBINING GRAPHEME JOINER}"

_LONGEST_NAME = 80


def normalise(text: str) -> str:
    r"""Return the text in Unicode form NFC, with `\n` line ends and no harmful characters.

    No letter, digit or sign is lost; applied twice it changes nothing more.
    """
    # Nothing of what is taken out, and no foreign line end, is printable to Python.
    if not is_printable(text):
        text = _TURNING.sub("", printable(_LINE_END.sub("\n", text)))
    if _TENTH_LONG_RUN.search(text[::_TENTH]):
        text = _LONG_RUN.sub(_broken_up, text)
    return unicodedata.normalize("NFC", text)


def _broken_up(match: re.Match[str]) -> str:
    pieces: list[str] = []
    marks = 0
    for character in match[0]:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks > _MOST_MARKS:
            pieces.append(_JOINER)
            marks = 1
        pieces.append(character)
    return "".join(pieces)


def shown_name(name: str) -> str:
    """Return a file's name as a sentence may carry it: one line, not too long, nothing turned."""
    name = " ".join(normalise(name).split())
    if len(name) > _LONGEST_NAME:
        half = _LONGEST_NAME // 2
        name = f"{name[:half]}…{name[-half:]}"
    return name or "?"
