"""Where in a text stands what was looked for, and the piece of the text to show for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from newsroom.domain.article import Content
from newsroom.domain.found import Marks, Snippet
from newsroom.text.folding import fold
from newsroom.text.picture_references import searched_body
from newsroom.text.query import Query, Term

_LENGTH = 140
_BEFORE = 40  # how much of the text stands before the first match
_SPACE = re.compile(r"\s")
_ELLIPSIS = "…"
_NOT_WORDS = r"[\W_]+"


def find_marks(text: str, query: Query) -> Marks:
    """Return where in `text` the words and phrases of a query stand."""
    folded = fold(text)
    found = sorted(place for term in query.terms for place in _places(text, folded, term))
    marks: list[tuple[int, int]] = []
    for start, end in found:
        if marks and start < marks[-1][1]:
            marks[-1] = (marks[-1][0], max(end, marks[-1][1]))
        else:
            marks.append((start, end))
    return tuple(marks)


def make_snippet(content: Content, query: Query) -> Snippet:
    """Return a piece of the article around the first matches.

    It is taken from where the most of the query's words are found: lede, body, byline or tags; the
    lede's beginning when all that was looked for stands in the headline.
    """
    body = searched_body(content)
    best: tuple[int, str, int] = (0, content.lede or body, 0)
    for text in (content.lede, body, content.byline, ", ".join(content.tags)):
        folded = fold(text)
        firsts = [next(_places(text, folded, term), None) for term in query.terms]
        starts = [place[0] for place in firsts if place]
        if len(starts) > best[0]:
            best = (len(starts), text, min(starts))
            if len(starts) == len(query.terms):
                break
    _, text, first = best
    piece = _cut(text, first)
    return Snippet(piece, find_marks(piece, query))


def _places(text: str, folded: str, term: Term) -> Iterator[tuple[int, int]]:
    for words in term.forms:
        yield from _form_places(text, folded, words, prefix=term.prefix)


def _form_places(
    text: str, folded: str, words: tuple[str, ...], *, prefix: bool
) -> Iterator[tuple[int, int]]:
    first = words[0]
    rest = re.compile("".join(_NOT_WORDS + re.escape(word) for word in words[1:]))
    at = folded.find(first)
    while at >= 0:
        tail = rest.match(folded, at + len(first))
        if tail and not (at and _in_word(text, at - 1)):
            end = tail.end()
            if prefix or end >= len(text) or not _in_word(text, end):
                yield at, _whole(text, end)
        at = folded.find(first, at + 1)


def _in_word(text: str, at: int) -> bool:
    return text[at].isalnum() or _is_mark(text[at])


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def _whole(text: str, end: int) -> int:
    """Return `end`, or where the combining marks behind it end."""
    while end < len(text) and _is_mark(text[end]):
        end += 1
    return end


def _cut(text: str, first: int) -> str:
    """Return a piece of `text` with the place `first` in it, in one line, cut between words."""
    start = max(0, first - _BEFORE)
    if start:
        space = _SPACE.search(text, start, first)
        start = space.end() if space else first
    end = min(len(text), start + _LENGTH)
    if end < len(text):
        cut = max(text.rfind(" ", first + 1, end), text.rfind("\n", first + 1, end))
        end = cut if cut > start + _LENGTH // 2 else _whole(text, end)
    piece = " ".join(text[start:end].split())
    return (_ELLIPSIS if start else "") + piece + (_ELLIPSIS if end < len(text) else "")
