"""Spaces that nobody meant: doubled, trailing, before a sign, and no-break ones from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.proof import Field, Remark
from newsroom.text.proofing.prose import MASK, Prose
from newsroom.text.proofing.rule import Piece, Rule

_NAME = "spaces"
_NO_BREAK = "\u00a0\u202f\u2007"
_ANY = rf"[ \t{_NO_BREAK}]"
_RUN = re.compile(rf"(?<=\S){_ANY}{{2,}}(?=\S)")
_TRAILING = re.compile(rf"(?<=\S){_ANY}+$", re.MULTILINE)
_BEFORE_SIGN = re.compile(rf"(?<=\w){_ANY}+(?=[,;:!?](?!\w)|\.(?![\w.])|[»”)])")
# Where a no-break space belongs: beside a dash, a digit, a sign, an initial or a short word.
_WANTED = re.compile(
    rf"(?:[–—\d№§%₸$€₽°+×]|\b\w{{1,3}}|\w\.)[{_NO_BREAK}]|[{_NO_BREAK}](?:[–—\d%₸$€₽°×]|\w{{1,2}}\b)"
)
_LONE = re.compile(rf"(?<=\S)[{_NO_BREAK}](?=\S)")
_LINE_BREAK = "  "


def check(piece: Piece) -> Iterator[Remark]:
    """Yield the spaces, each with what should stand in its place."""
    for prose in piece.proses:
        yield from _runs(prose)
        yield from _trailing(prose)
        for match in _BEFORE_SIGN.finditer(prose.text):
            message = Message("A space stands before a sign.")
            yield prose.remark(_NAME, match.start(), match.end(), message, "")
        yield from _no_break(prose)


def _runs(prose: Prose) -> Iterator[Remark]:
    for match in _RUN.finditer(prose.text):
        # The cells of a table are lined up with spaces.
        if MASK in (prose.text[match.start() - 1], prose.text[match.end()]):
            continue
        message = Message("%n spaces stand together.", count=len(match[0]))
        yield prose.remark(_NAME, match.start(), match.end(), message, " ")


def _trailing(prose: Prose) -> Iterator[Remark]:
    for match in _TRAILING.finditer(prose.text):
        goes_on = prose.text[match.end() : match.end() + 2].strip()
        if prose.field is Field.BODY and match[0] == _LINE_BREAK and goes_on:
            continue
        if prose.text[match.start() - 1] == MASK:
            continue
        message = Message("Spaces stand at the end of the line.")
        yield prose.remark(_NAME, match.start(), match.end(), message, "")


def _no_break(prose: Prose) -> Iterator[Remark]:
    if prose.language is Language.KAZAKH_ARABIC:
        return
    for match in _LONE.finditer(prose.text):
        around = prose.text[max(0, match.start() - 4) : match.end() + 4]
        if not _WANTED.search(around):
            message = Message("A no-break space stands where a plain one is enough.")
            yield prose.remark(_NAME, match.start(), match.end(), message, " ")


RULE = Rule(
    _NAME,
    Message("Stray spaces"),
    Message("Stray spaces show on the page as holes, and as lines that break in the wrong place."),
    check,
)
