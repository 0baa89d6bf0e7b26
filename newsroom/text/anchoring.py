"""Finding the words of a published page in the Markdown that they came from, which moved on.

Both texts are brought to what they share: letters, digits and signs, without white space and
without markup, each with its place in the source. Words that still stand there are told apart by
what is around them; words that were changed are sought by their likeness, and by their neighbours.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from rapidfuzz import fuzz

from newsroom.domain.review import Anchor, Quote
from newsroom.text.reading import normalise

# What stands in the source and not on the page, and entities, which stand for one letter. No piece
# can run over a line but a comment's, and each is bounded: no text makes this slow.
_HIDDEN = re.compile(
    r"(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|!\[[^\]\n]{0,1000}\]\([^()\n]{0,1000}\)"
    r"|\[\^[^\]\s]{1,100}\]:?"
    r"|\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)|\]\[[^\]\n]{0,200}\]"
    r"|</?[A-Za-z][\w-]{0,20}(?:\s[^<>\n]{0,500})?/?>|<!--.{0,1000}?-->"
    r"|\{rate:[^}\n]{0,40}\}"
    r"|^[ \t]{0,3}\[[^\]^\n][^\]\n]{0,200}\]:[^\n]*"
    r"|^[ \t]*(?:[-*_][ \t]*){3,}$|^[ \t]*(?:=+|-{2,})[ \t]*$|^[ \t]*\|?[ \t]*:?-{2,}[-:| \t]*$"
    r"|^[ \t]*(?:>[ \t]*){0,9}(?:[-+*]|\d{1,9}[.)])[ \t]+",
    re.MULTILINE | re.DOTALL,
)
_SIGNS = "*_`~\\|#>[]"
# A word that stands in many places, and a quote that is sought by its likeness, are bounded.
_MOST_PLACES = 2_000
_PIECE = 60
_NEIGHBOUR = 16
_ENOUGH = 72  # per cent of likeness
_FEW = 12
_LIKE_BEFORE = 0.55
_LEAST_PIECE = 8
# White space is about so much of a page's text.
_LETTERS_SHARE = 0.86


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without white space and markup; where each of its letters begins and ends.

    Without `markdown` nothing in it is markup.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    markdown: bool = True

    def span(self, first: int, behind: int) -> tuple[int, int]:
        """Return where some of its letters stand in the source; at least one is asked for."""
        return self.starts[first], self.ends[behind - 1]


def plain(source: str, *, markdown: bool = True) -> Plain:
    """Return what a page shows of a source, with its places."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for letter, start, end in _letters(source) if markdown else _all_letters(source, ""):
        letters.append(letter)
        starts.append(start)
        ends.append(end)
    return Plain("".join(letters), tuple(starts), tuple(ends), markdown)


def shared(text: str, *, markdown: bool = True) -> str:
    """Return the letters of a quote: what `plain` makes of the place where it came from."""
    signs = _SIGNS if markdown else ""
    return "".join(letter for letter in text if not (letter.isspace() or letter in signs))


def anchor(source: str | Plain, quote: Quote) -> Anchor | None:
    """Return where a quote stands in a source now, None where it is gone.

    Never slower than a tenth of a second, whatever the texts.
    """
    where = source if isinstance(source, Plain) else plain(source)
    exact, prefix, suffix = (
        shared(normalise(text), markdown=where.markdown)
        for text in (quote.exact, quote.prefix, quote.suffix)
    )
    if not exact or not where.text:
        return None
    found = _standing(where.text, exact, prefix, suffix, int(quote.start * _LETTERS_SHARE))
    if found is not None:
        return Anchor(*where.span(found, found + len(exact)), same=True)
    near = _between(where.text, exact, prefix, suffix) or _alike(where.text, exact)
    return Anchor(*where.span(*near), same=False) if near else None


def says(source: str, where: Anchor, exact: str, *, markdown: bool = True) -> bool:
    """Whether the words at a place are still these."""
    there = plain(source, markdown=markdown)
    letters = zip(there.text, there.starts, strict=True)
    said = "".join(letter for letter, start in letters if where.start <= start < where.end)
    return said == shared(normalise(exact), markdown=markdown)


def _standing(text: str, exact: str, prefix: str, suffix: str, about: int) -> int | None:
    """Return where the very words stand, with the surroundings that are the most like theirs."""
    best: tuple[float, int] | None = None
    place = None
    for start in islice(_places(text, exact), _MOST_PLACES):
        likeness = _surroundings(text, start, start + len(exact), prefix, suffix)
        if len(exact) < _FEW and (prefix or suffix) and likeness < _LIKE_BEFORE:
            continue  # a short word stands anywhere
        rank = (likeness, -abs(start - about))
        if best is None or rank > best:
            best, place = rank, start
    return place


def _surroundings(text: str, start: int, end: int, prefix: str, suffix: str) -> float:
    """Return how alike is what stands around, from 0 to 1: the better side counts twice."""
    before = text[max(0, start - len(prefix)) : start]
    behind = text[end : end + len(suffix)]
    if not prefix and not suffix:
        return 1.0 if not before and not behind else 0.5
    sides = [
        fuzz.ratio(one, other) / 100 for one, other in ((prefix, before), (suffix, behind)) if one
    ]
    return (sum(sides) + max(sides)) / (len(sides) + 1)


def _between(text: str, exact: str, prefix: str, suffix: str) -> tuple[int, int] | None:
    """Return what stands now between the neighbours that the words had."""
    before, behind = prefix[-_NEIGHBOUR:], suffix[:_NEIGHBOUR]
    if min(len(before), len(behind)) < _LEAST_PIECE:
        return None
    longest = 2 * len(exact) + 20
    found = []
    for place in islice(_places(text, before), _MOST_PLACES):
        start = place + len(before)
        end = text.find(behind, start, start + longest + len(behind))
        if end > start:
            found.append((fuzz.ratio(exact, text[start:end]), start, end))
    if not found:
        return None
    _, start, end = max(found)
    return start, end


def _alike(text: str, exact: str) -> tuple[int, int] | None:
    """Return what is the most like the words, if it is like them at all."""
    if len(exact) < _LEAST_PIECE:
        return None
    head = fuzz.partial_ratio_alignment(exact[:_PIECE], text, score_cutoff=_ENOUGH)
    if len(exact) <= _PIECE or head is None:
        return (
            (head.dest_start, head.dest_end) if head and head.dest_end > head.dest_start else None
        )
    rest = text[head.dest_start : head.dest_start + 2 * len(exact) + 20]
    tail = fuzz.partial_ratio_alignment(exact[-_PIECE:], rest, score_cutoff=_ENOUGH)
    if tail is None:
        return head.dest_start, head.dest_end
    return head.dest_start, max(head.dest_end, head.dest_start + tail.dest_end)


def _places(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _all_letters(source: str, signs: str = _SIGNS) -> Iterator[tuple[str, int, int]]:
    for place, letter in enumerate(source):
        if not (letter.isspace() or letter in signs):
            yield letter, place, place + 1


def _letters(source: str) -> Iterator[tuple[str, int, int]]:
    behind = 0
    for hidden in _HIDDEN.finditer(source):
        for letter, start, end in _all_letters(source[behind : hidden.start()]):
            yield letter, behind + start, behind + end
        behind = hidden.end()
        if hidden["entity"]:
            for letter in shared(html.unescape(hidden["entity"])):
                yield letter, hidden.start(), behind
    for letter, start, end in _all_letters(source[behind:]):
        yield letter, behind + start, behind + end
