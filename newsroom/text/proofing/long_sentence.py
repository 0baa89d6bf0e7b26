"""Sentences that are too long to be read aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.text.proofing.prose import MASK
from newsroom.text.proofing.rule import Piece, Rule

_NAME = "long-sentence"
MOST_WORDS = 40
_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
# A full stop behind an initial or a short word (`А. Байтұрсынұлы`, `т.б.`) ends no sentence.
_END = re.compile(
    r"(?<=[^\W\d_]{3})[.!?…]+[»”)\"]*(?=\s+[«“„(–—\"]*\s*[^\W\d_])|[!?…][»”)\"]*(?=\s)"
)


def check(piece: Piece) -> Iterator[Remark]:
    """Yield sentences of more than `MOST_WORDS` words."""
    for prose in piece.proses:
        for start, line in prose.paragraphs():
            for begin, end in _sentences(line):
                words = sum(1 for _ in _WORD.finditer(line, begin, end))
                if words > MOST_WORDS:
                    message = Message("The sentence has %n words.", count=words)
                    yield prose.remark(_NAME, start + begin, start + end, message)


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for end in [*(match.end() for match in _END.finditer(line)), len(line)]:
        text = line[begin:end]
        inner = text.strip(f" \t{MASK}")
        if inner:
            first = begin + text.index(inner)
            yield first, first + len(inner)
        begin = end


RULE = Rule(
    _NAME,
    Message("Long sentence"),
    Message("A sentence of more than 40 words is lost on most readers; two would be read."),
    check,
)
