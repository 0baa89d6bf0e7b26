"""A name or a number that is spelt in two ways within one article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from newsroom.domain.message import Message
from newsroom.domain.proof import Remark
from newsroom.text.folding import fold
from newsroom.text.proofing.prose import Prose
from newsroom.text.proofing.rule import Piece, Rule

_NAME = "two-spellings"
# A capital inside a sentence: the one that begins it says nothing.
_PROPER = re.compile(r"(?<=[\w,;:»”)–][ \u00a0])([^\W\d_]{5,40}(?:-[^\W\d_]{1,40})*)")
_NUMBER = re.compile(
    r"(?<![\w.,/:-])(?P<whole>\d{1,3}(?:[ \u00a0\u202f,.]\d{3}){1,4}|\d{4,15})(?![\w/:-]|[.,]\d)"
    r"|(?<![\w.,/:-])(?P<part>\d{1,6}[.,]\d{1,2})(?![\w/:-]|[.,]\d)"
)
_STEM = 5
# What is pronounced nearly alike, and mixed up. One letter for one: places must stay.
_ALIKE = str.maketrans({"й": "и", "ё": "е", "э": "е", "ы": "и"})
# A text made to be slow could have thousands of names that begin alike; no article has.
_MOST_WAYS = 100

_Use = tuple[str, Prose, int]


def check(piece: Piece) -> Iterator[Remark]:
    """Yield the rarer way of each; of two that are as frequent, the later one."""
    names: dict[str, list[_Use]] = defaultdict(list)
    numbers: dict[str, list[_Use]] = defaultdict(list)
    for prose in piece.proses:
        for match in _PROPER.finditer(prose.text):
            if match[1][0].isupper():
                names[_heard(match[1])[:_STEM]].append((match[1], prose, match.start(1)))
        for match in _NUMBER.finditer(prose.text):
            digits = re.sub(r"\D", "", match[0]) if match["whole"] else match[0].replace(",", ".")
            numbers[digits].append((match[0], prose, match.start()))
    for uses in names.values():
        yield from _rarer(uses, _same_name)
    for uses in numbers.values():
        yield from _rarer(uses, _same_number)


def _heard(word: str) -> str:
    return fold(word).translate(_ALIKE)


def _same_name(one: str, other: str) -> bool:
    """Whether two words that sound alike at their beginning are written alike there.

    Kazakh and Russian change a name's end, and Russian its last letter too.
    """
    first, second = _heard(one), _heard(other)
    alike = 0
    for a, b in zip(first, second, strict=False):
        if a != b:
            break
        alike += 1
    length = min(alike, len(one) - 1, len(other) - 1)
    return one[:length].lower() == other[:length].lower()


def _same_number(one: str, other: str) -> bool:
    return re.sub(r"\s", " ", one) == re.sub(r"\s", " ", other)


def _rarer(uses: Iterable[_Use], same: Callable[[str, str], bool]) -> Iterator[Remark]:
    ways: list[list[_Use]] = []
    for use in uses:
        way = next((way for way in ways if same(way[0][0], use[0])), None)
        if way is not None:
            way.append(use)
        elif len(ways) < _MOST_WAYS:
            ways.append([use])
    usual = max(ways, key=len)
    for way in ways:
        if way is usual:
            continue
        for text, prose, start in way:
            message = Message("Elsewhere in this article it is spelt “{usual}”.", usual=usual[0][0])
            yield prose.remark(_NAME, start, start + len(text), message)


RULE = Rule(
    _NAME,
    Message("Spelt in two ways"),
    Message("One name, or one number, is written in one way throughout an article."),
    check,
)
