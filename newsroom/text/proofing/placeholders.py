"""Signs that something was to be filled in later."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.text.proofing.rule import Piece, Rule

_NAME = "placeholder"
# XXX alone may be a Roman thirty; the Cyrillic ТК is a code of law.
_LEFT = re.compile(
    r"(?<!\w)(?:TK(?:TK)*|TODO|FIXME|TBD|TBC|XXXX+|ХХХХ+|0{6,})(?!\w)|\?{3,}|(?i:lorem ipsum)"
)


def check(piece: Piece) -> Iterator[Remark]:
    """Yield what was left to be filled in."""
    for prose in piece.proses:
        for match in _LEFT.finditer(prose.text):
            yield prose.remark(
                _NAME,
                match.start(),
                match.end(),
                Message("“{text}” was to be filled in.", text=match[0][:20]),
            )


RULE = Rule(
    _NAME,
    Message("Placeholder left"),
    Message("What was to be filled in later must not go to print."),
    check,
)
