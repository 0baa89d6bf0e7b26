"""An editor's wording put into the Markdown source: only the words that differ change."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from newsroom.domain.comparison import Kind
from newsroom.domain.review import Anchor
from newsroom.text.anchoring import Plain, plain, shared
from newsroom.text.diff import compare_texts
from newsroom.text.markdown_escape import escape
from newsroom.text.reading import normalise

_SPACE = re.compile(r"[ \t]*\n?[ \t]*(?!\n)")
_PAIRED = "*_~`"
_MARKUP = re.compile(r"(?<!\\)(?:\[|\]\([^()\n]{0,1000}\)|\*+|~~|`+)")


@dataclass(frozen=True, slots=True)
class Change:
    """Some of a source, and what takes its place."""

    start: int
    end: int
    text: str


def suggest(
    source: str, where: Anchor, exact: str, proposal: str, *, markdown: bool = True
) -> Change:
    """Return the one change that makes the words at `where` those of the proposal.

    The words there are `exact`, perhaps marked up (`Anchor.same`). Markup of words that stay stays.
    """
    exact, proposal = normalise(exact).strip(), normalise(proposal).strip()
    whole = plain(source, markdown=markdown)
    first = bisect_left(whole.starts, where.start)
    last = bisect_left(whole.starts, where.end)
    if whole.text[first:last] != shared(exact, markdown=markdown):
        text = _escaped(source, where.start, proposal) if markdown else proposal
        return Change(where.start, where.end, text)
    return _joined(source, _edits(source, whole, first, exact, proposal, markdown=markdown))


def _joined(source: str, edits: list[Change]) -> Change:
    if not edits:
        return Change(0, 0, "")
    start, behind = edits[0].start, edits[0].start
    pieces: list[str] = []
    for edit in edits:
        pieces += (source[behind : edit.start], edit.text)
        behind = max(behind, edit.end)
    return Change(start, behind, "".join(pieces))


def _edits(
    source: str, whole: Plain, place: int, exact: str, proposal: str, *, markdown: bool
) -> list[Change]:
    """Return the changes one after another; `place` is the first letter of the words."""
    edits: list[Change] = []
    after_space = False
    for piece in compare_texts(exact, proposal):
        behind = place + len(shared(piece.text, markdown=markdown))
        if piece.kind is Kind.SAME:
            after_space = piece.text[-1:].isspace()
        elif piece.kind is Kind.REMOVED:
            if behind > place:
                edits.append(_removal(source, whole, place, behind, piece.text))
        else:
            last = edits[-1] if edits else None
            if last and not last.text and place and whole.starts[place - 1] in _range(last):
                edits[-1] = _replacing(source, last, piece.text, markdown=markdown)
            else:
                start = _gap(source, whole, place, after_space=after_space)
                text = _escaped(source, start, piece.text) if markdown else piece.text
                edits.append(Change(start, start, text))
            continue
        place = behind
    if not markdown:
        return edits
    return [_with_unpaired(source, _without_markup_around(source, edit)) for edit in edits]


def _range(change: Change) -> range:
    return range(change.start, change.end)


def _removal(source: str, whole: Plain, first: int, behind: int, text: str) -> Change:
    start, end = whole.span(first, behind)
    if text[-1:].isspace():
        space = _SPACE.match(source, end)
        end = space.end() if space else end
    return Change(start, end, "")


def _replacing(source: str, removed: Change, text: str, *, markdown: bool) -> Change:
    kept = source[removed.start : removed.end]
    space = kept[len(kept.rstrip()) :]
    if space and not text[-1:].isspace():
        text += space
    elif not space:
        text = text.rstrip()
    return Change(
        removed.start, removed.end, _escaped(source, removed.start, text) if markdown else text
    )


def _without_markup_around(source: str, edit: Change) -> Change:
    """Return the change, taking along markup that would mark nothing."""
    start, end = edit.start, edit.end
    if edit.text or start == end:
        return edit
    space = source[start:end]
    inner = end - (len(space) - len(space.rstrip()))
    while start > 0 and inner < len(source) and source[start - 1] == source[inner]:
        if source[inner] not in _PAIRED:
            break
        start, inner = start - 1, inner + 1
    end = max(end, inner)
    if start > 0 and source[start - 1] == " " == source[end : end + 1]:
        end += 1
    return Change(start, end, "")


def _with_unpaired(source: str, edit: Change) -> Change:
    """Return the change, leaving markup whose other half stays."""
    openers, closers = _unpaired(source[edit.start : edit.end])
    start, end = edit.start, edit.end
    if not edit.text:
        # Nothing is left for these to mark.
        while openers and source.startswith(openers[-1], end):
            end += len(openers.pop())
        while closers and source.endswith(closers[0], 0, start):
            start -= len(closers.pop(0))
    core = edit.text.rstrip()
    text = "".join(openers) + core + "".join(closers) + edit.text[len(core) :]
    return Change(start, end, text)


def _unpaired(removed: str) -> tuple[list[str], list[str]]:
    """Return markup that begins in a piece of source and does not end there, and the reverse."""
    openers: list[str] = []
    closers: list[str] = []
    for found in _MARKUP.finditer(removed):
        sign = found[0]
        before = removed[found.start() - 1 : found.start()] or " "
        behind = removed[found.end() : found.end() + 1] or " "
        opposite = "[" if sign[0] == "]" else sign
        if opposite in openers and (sign[0] == "]" or not before.isspace()):
            openers.remove(opposite)
        elif sign == "[" or (sign[0] != "]" and before.isspace() and not behind.isspace()):
            openers.append(sign)
        else:
            closers.append(sign)
    return openers, closers


def _gap(source: str, whole: Plain, place: int, *, after_space: bool) -> int:
    """Return where words go in before a letter: behind white space, outside of markup."""
    start = whole.ends[place - 1] if place else 0
    end = whole.starts[place] if place < len(whole.starts) else len(source)
    if not after_space:
        return start
    gap = source[start:end]
    spaces = [at for at, letter in enumerate(gap) if letter.isspace()]
    return start + spaces[-1] + 1 if spaces else end


def _escaped(source: str, start: int, text: str) -> str:
    """Return Markdown that shows the words, spaces at both ends as they are."""
    core = text.strip()
    lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    if not core:
        return text
    within = start > 0 and source[start - 1] != "\n"
    # A sign marks up at the beginning of a line only.
    marked = escape(f"x{core}")[1:] if within else escape(core)
    return f"{lead}{marked}{trail}"
