"""The everyday blocks of a body straight to HTML, as Markdown and the sanitiser would make them.

Paragraphs, headings, flat lists and quotations, with links and emphasis in them, are nearly all
that a newspaper prints. The Markdown package takes 3 ms for an article of these, this a twentieth.
Whatever is the least unusual is left to the package, and a test compares the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

# With any of these in it, one block may decide what another is: HTML, addresses of links that are
# kept at the end, footnotes, and tabs, whose width depends on what stands before them.
_FAR_REACHING = ("<", "&", "\t", "]:")
# What begins a line that is more than a line of a paragraph.
_BEGINNING = re.compile(r"[\s#>=]|[*+]\s|-(?:[\s-]|$)|\d+\.\s")
_HEADING = re.compile(r"(#{1,6}) ([^\s#][^\n#]*)")
_ITEM = re.compile(r"[*+-] (\S.*)")
_NUMBERED_ITEM = re.compile(r"\d+\. (\S.*)")

# Signs that mean something within a line.
_SIGN = re.compile(r"[\\`*_{}\[\]|]")
_WORDS = r"[^\s\\`*_{}\[\]<>&|](?:[^\n\\`*_{}\[\]<>&|]*[^\s\\`*_{}\[\]<>&|])?"
# No address that the sanitiser would look at twice: a host of plain names, and no sign that is
# written otherwise in an attribute.
_ADDRESS = r"https?://(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,20}(?:/[A-Za-z0-9/._~%?=#+-]{0,1000})?"
_INLINE = re.compile(
    rf"(?<!!)\[({_WORDS})\]\(({_ADDRESS})\)"
    rf"|(?<!\*)\*\*({_WORDS})\*\*(?!\*)"
    rf"|(?<!\*)\*({_WORDS})\*(?!\*)"
)
_GROUPS = 4
# Markdown 3.11 now and then shows the number of what it has put aside where emphasis is not closed
# as it was opened: one more thing that tells what stands elsewhere.
_EMPHASIS = re.compile(r"[*_]\S|\S[*_]")


class Piece(NamedTuple):
    """A piece of a body: HTML where `is_made`, or else Markdown for the package."""

    text: str
    is_made: bool


class _Block(NamedTuple):
    """What a block gives: its parts as HTML, the items of a list, the paragraphs of a quotation.

    Blocks with the same `tag` that follow one another are one element; without a tag each is an
    element already. A list that `goes_on` begins with a number that only a second part may have.
    """

    parts: Sequence[str]
    tag: str = ""
    goes_on: bool = False


def pieces(body: str) -> list[Piece]:
    """Return the pieces of a body, in order, each of which gives the same alone as in its place.

    The body is printable, and has no two blank lines in a row. Headings keep their levels, to be
    numbered anew with the others.
    """
    whole = [Piece(body, is_made=False)]
    # Spaces in the first line are code, and nothing is done about them as everywhere else.
    if body[:1].isspace() or any(map(body.__contains__, _FAR_REACHING)):
        return whole
    found: list[Piece] = []
    left: list[str] = []
    runs = [(tag, list(run)) for tag, run in groupby(map(_made, body.split("\n\n")), _tag)]
    for place, (tag, run) in enumerate(runs):
        blocks = [block for _, block in run if block is not None]
        beside = [other for other, _ in runs[max(0, place - 1) : place + 2]]
        # What is left may end with such a list, or go on with it.
        if not blocks or (tag and (None in beside or blocks[0].goes_on)):
            left += [text for text, _ in run]
            continue
        if left:
            found.append(Piece("\n\n".join(left), is_made=False))
            left.clear()
        found.append(Piece(_element(tag or "", blocks), is_made=True))
    if left:
        found.append(Piece("\n\n".join(left), is_made=False))
    if any(_EMPHASIS.search(text) for text, is_made in found if not is_made):
        return whole
    return found


def _made(text: str) -> tuple[str, _Block | None]:
    return text, _block(text)


def _tag(made: tuple[str, _Block | None]) -> str | None:
    return None if made[1] is None else made[1].tag


def _block(block: str) -> _Block | None:
    """Return what a block gives; None for what is left to the package."""
    first = block[:1]
    if first == "#":
        return _heading(block)
    if first == ">":
        return _quotation(block)
    if _is_plain(block):
        text = _inline(block)
        return None if text is None else _Block((f"<p>{text}</p>",))
    lines = block.split("\n")
    if first.isdecimal():
        found = _parts(lines, "ol", _NUMBERED_ITEM)
        # A list that begins with another number says so.
        return found and found._replace(goes_on=not block.startswith("1. "))
    return _parts(lines, "ul", _ITEM)


def _heading(block: str) -> _Block | None:
    match = _HEADING.fullmatch(block)
    text = None if match is None or match[2][-1].isspace() else _inline(match[2])
    if match is None or text is None:
        return None
    level = len(match[1])
    return _Block((f"<h{level}>{text}</h{level}>",))


def _quotation(block: str) -> _Block | None:
    lines = block.split("\n")
    if not all(line.startswith("> ") or line == ">" for line in lines):
        return None
    return _parts("\n".join(line[2:] for line in lines).split("\n\n"), "blockquote")


def _parts(texts: Iterable[str], tag: str, kind: re.Pattern[str] | None = None) -> _Block | None:
    """Return what texts give, each a paragraph, behind the sign of an item of this kind."""
    parts = []
    for text in texts:
        match = kind.fullmatch(text) if kind else None
        said = match[1] if match else "" if kind else text
        part = _inline(said) if _is_plain(said) else None
        if part is None:
            return None
        parts.append(part)
    return _Block(parts, tag)


def _element(tag: str, blocks: Sequence[_Block]) -> str:
    """Return blocks that follow one another as HTML."""
    if not tag:
        return "\n".join(part for block in blocks for part in block.parts)
    if tag == "blockquote":
        parts = [f"<p>{part}</p>" for block in blocks for part in block.parts]
    else:
        parts = list(_items(blocks))
    inner = "\n".join(parts)
    return f"<{tag}>\n{inner}\n</{tag}>"


def _items(blocks: Sequence[_Block]) -> Iterator[str]:
    """Yield a list's items; those with a blank line between them are paragraphs, both of them."""
    for block in blocks:
        last = len(block.parts) - 1
        for place, part in enumerate(block.parts):
            is_apart = (place == 0 and block is not blocks[0]) or (
                place == last and block is not blocks[-1]
            )
            yield f"<li>\n<p>{part}</p>\n</li>" if is_apart else f"<li>{part}</li>"


def _is_plain(text: str) -> bool:
    """Whether each line of a text is one of a paragraph, without white space at its ends."""
    return not any(
        not line or line[-1].isspace() or _BEGINNING.match(line) for line in text.split("\n")
    )


def _inline(text: str) -> str | None:
    """Return words with links and emphasis as HTML; None where they have any other sign."""
    if ">" in text:
        return None
    if _SIGN.search(text):
        if any(map(_SIGN.search, _INLINE.split(text)[:: _GROUPS + 1])):
            return None
        text = _INLINE.sub(_marked_up, text)
    # The sanitiser writes a no-break space so that one can see it.
    return text.replace("\xa0", "&nbsp;")


def _marked_up(match: re.Match[str]) -> str:
    label, address, strong, emphasised = match.groups()
    if strong:
        return f"<strong>{strong}</strong>"
    if emphasised:
        return f"<em>{emphasised}</em>"
    return f'<a href="{address}" rel="noopener noreferrer">{label}</a>'
