"""A hyphen where a dash belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.text.proofing.rule import Piece, Rule

_NAME = "speech-dash"
# Between words, and at the end of a speech (`, - деді`). A minus stands between figures.
_BETWEEN = re.compile(r"(?<=[^\s\d])[ \t\u00a0](-)(?=[ \t\u00a0]+[^\s\d-])|(?<=[,!?…])(-)(?=[ \t])")
# A speech begins a line; to Markdown such a line is a list, whose items say nothing aloud.
_SPEECH = re.compile(
    r"^[ ]{0,3}(-)(?=[ \t]+\S.*[,!?][ \t\u00a0]*[-–—][ \t\u00a0]*\w)", re.MULTILINE
)


def check(piece: Piece) -> Iterator[Remark]:
    """Yield the hyphens, with the dash to put in their place."""
    for prose in piece.proses:
        places = [
            match.start(match.lastindex or 0)
            for pattern, text in ((_BETWEEN, prose.text), (_SPEECH, prose.source))
            for match in pattern.finditer(text)
        ]
        for place in places:
            message = Message("A hyphen stands where a dash belongs.")
            yield prose.remark(_NAME, place, place + 1, message, "–")


RULE = Rule(
    _NAME,
    Message("Hyphen for a dash"),
    Message("Speech and pauses take a dash; a line that begins with a hyphen becomes a list."),
    check,
)
