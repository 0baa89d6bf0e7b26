"""Links that lead to a place only this machine has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.domain.message import Message
from newsroom.domain.proof import Field, Remark
from newsroom.text.proofing.rule import Piece, Rule

_NAME = "local-link"
_TARGET = re.compile(
    r"(?:(?<=\]\()|(?<=\]:[ ])|(?<=<)|(?<![\w/]))"
    r"(?:file:[^\s<>()]{1,500}|[A-Za-z]:[\\/][^\s<>()]{1,500}|\\\\[^\s<>()]{2,500}"
    r"|/(?:home|Users|tmp|mnt|media|var)/[^\s<>()]{1,500}|~/[^\s<>()]{1,500}"
    r"|https?://(?:localhost|127\.\d|10\.\d|192\.168\.|\[::1\])[^\s<>()]{0,500})"
)


def check(piece: Piece) -> Iterator[Remark]:
    """Yield addresses of files on a disk, and of machines within the house."""
    for prose in piece.proses:
        if prose.field is not Field.BODY:
            continue
        for match in _TARGET.finditer(prose.source):
            yield prose.remark(
                _NAME,
                match.start(),
                match.end(),
                Message("The link leads to a place that only your machine has."),
            )


RULE = Rule(
    _NAME,
    Message("Link to a disk"),
    Message("A path of a disk is of no use to a reader, and tells strangers about you."),
    check,
)
