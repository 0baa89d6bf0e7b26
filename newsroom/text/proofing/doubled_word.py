"""A word that stands twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.text.proofing.rule import Piece, Rule

_NAME = "doubled-word"
_DOUBLED = re.compile(
    r"(?<![\w-])([^\W\d_]+(?:-[^\W\d_]+)*)([ \t\u00a0]+|[ \t]*\n[ \t]*)(\1)(?![\w-])", re.IGNORECASE
)


def check(piece: Piece) -> Iterator[Remark]:
    """Yield words that are followed by themselves."""
    for prose in piece.proses:
        for match in _DOUBLED.finditer(prose.text):
            yield prose.remark(
                _NAME,
                match.start(),
                match.end(),
                Message("The word “{word}” stands twice.", word=match[3]),
                match[1],
            )


RULE = Rule(
    _NAME,
    Message("Doubled word"),
    Message("A word written twice in a row is nearly always a slip."),
    check,
)
