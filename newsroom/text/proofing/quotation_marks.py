"""Quotation marks: straight ones, and those without their pair."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.text.proofing.prose import Prose
from newsroom.text.proofing.rule import Piece, Rule

STRAIGHT = "straight-quotes"
UNPAIRED = "unpaired-quotes"
_PAIRS = {"«": "»", "“": "”"}
_MARKS = re.compile("[«»“”„]")
_ANY_MARK = re.compile('[«»“”"]')


def check_straight(piece: Piece) -> Iterator[Remark]:
    """Yield each straight quotation mark with the curved one that belongs there."""
    for prose in piece.proses:
        for start, line in prose.paragraphs():
            open_: list[str] = []
            for match in _ANY_MARK.finditer(line):
                mark, place = match[0], match.start()
                curved = _curved(line, place, open_, prose.language) if mark == '"' else mark
                if curved in _PAIRS:
                    open_.append(curved)
                elif open_:
                    open_.pop()
                if mark == '"':
                    message = Message("A straight quotation mark; a newspaper prints a curved one.")
                    yield prose.remark(STRAIGHT, start + place, start + place + 1, message, curved)


def _curved(line: str, place: int, open_: list[str], language: Language) -> str:
    before, after = line[max(0, place - 1) : place], line[place + 1 : place + 2]
    behind_word = before.isalnum() or before in {".", ",", "!", "?", "…", "%", ")"}
    if behind_word or not after or after.isspace():
        outer = "“" if language is Language.ENGLISH else "«"
        return _PAIRS[open_[-1] if open_ else outer]
    # Inside a quotation the inner marks are used.
    return "“" if language is Language.ENGLISH or "«" in open_[-2:] else "«"


def check_unpaired(piece: Piece) -> Iterator[Remark]:
    """Yield marks that open and never close in their paragraph, and those that only close."""
    for prose in piece.proses:
        for start, line in prose.paragraphs():
            open_: list[tuple[str, int]] = []
            for match in _MARKS.finditer(line):
                mark = match[0]
                # „…“ is the third way: there “ closes.
                if mark == "“" and open_ and open_[-1][0] == "„":
                    open_.pop()
                elif mark in _PAIRS or mark == "„":
                    open_.append((mark, match.start()))
                elif open_ and _PAIRS.get(open_[-1][0], "”") == mark:
                    open_.pop()
                else:
                    yield _lonely(prose, start + match.start())
            # A speech that goes on in the next paragraph opens its marks anew there.
            for _, place in open_:
                yield _lonely(prose, start + place)


def _lonely(prose: Prose, place: int) -> Remark:
    message = Message("The quotation mark has no pair in its paragraph.")
    return prose.remark(UNPAIRED, place, place + 1, message)


STRAIGHT_RULE = Rule(
    STRAIGHT,
    Message("Straight quotation marks"),
    Message("Straight quotation marks come from a keyboard, not from a newspaper."),
    check_straight,
)
UNPAIRED_RULE = Rule(
    UNPAIRED,
    Message("Quotation not closed"),
    Message("A quotation that is not closed gives other people's words as yours."),
    check_unpaired,
)
