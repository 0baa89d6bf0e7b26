"""Hyphenation that was left over from a newspaper's column: `ұсын- ды`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.text.proofing.rule import Piece, Rule

_NAME = "column-hyphen"
_SPLIT = re.compile(r"(?<![\w-])([^\W\d_]{2,})(?:-[ \t]+|\u00ad[ \t]*)([^\W\d_]{1,})(?![\w-])")
# What follows a hyphen that hangs on purpose: `теле- және радиоарна`, `радио- и телепрограммы`.
_HANGING = frozenset(
    ["және", "мен", "бен", "пен", "не", "немесе", "яки", "и", "или", "либо", "а", "но", "да", "and",
     "or", "to"]
)  # fmt: skip


def check(piece: Piece) -> Iterator[Remark]:
    """Yield words that a hyphen and a space, or a soft hyphen, part in two."""
    for prose in piece.proses:
        for match in _SPLIT.finditer(prose.text):
            first, second = match[1], match[2]
            if second.casefold() in _HANGING or not second[0].islower():
                continue
            yield prose.remark(
                _NAME,
                match.start(),
                match.end(),
                Message("This looks like a word that was divided at the end of a line."),
                first + second,
            )


RULE = Rule(
    _NAME,
    Message("Hyphens of a column"),
    Message("Text copied from a column keeps the hyphens of its line ends."),
    check,
)
