"""Where an article's Markdown names the newsroom's pictures: `![alt](media:0123456789abcdef)`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from newsroom.domain.article import Content
from newsroom.domain.picture import SHORT, Picture, Place
from newsroom.text.reading import normalise

_REFERENCE = re.compile(
    rf"!\[([^\[\]\n]{{0,1000}})\]\(media:([0-9a-f]{{{SHORT},64}})(?:[ \t]+\"[^\"\n]{{0,2000}}\")?\)"
)
_LONGEST = 2_000
_MOST = 500


@dataclass(frozen=True, slots=True)
class Reference:
    """One place in a body: from `start` to `end`, the alternative text, the hash's beginning."""

    start: int
    end: int
    alt: str
    name: str


def references(body: str) -> Iterator[Reference]:
    """Yield the pictures that a body names, in their order."""
    for match in _REFERENCE.finditer(body):
        yield Reference(match.start(), match.end(), match[1], match[2])


def reference(picture: Picture) -> str:
    """Return the Markdown that shows a picture in the text."""
    return f"![{in_brackets(picture.alt)}](media:{picture.sha256[:SHORT]})"


def in_brackets(alt: str) -> str:
    """Return an alternative text as it can stand between the brackets."""
    return line(alt).replace("[", "(").replace("]", ")").replace("\\", "/")[:1000]


def line(text: str) -> str:
    """Return words about a picture on one line, not too long."""
    return " ".join(normalise(text).split())[:_LONGEST].rstrip()


def searched_body(content: Content) -> str:
    """Return the words of a body and its pictures, without the names that pictures have in it."""
    body = content.body
    if "](media:" in body:
        body = _REFERENCE.sub(r"\1", body)
    words = [
        word
        for one in content.pictures
        for word in ("" if one.place is Place.TEXT else one.alt, one.caption, one.credit)
        if word
    ]
    return "\n\n".join([body, *words])


def find_picture(pictures: tuple[Picture, ...], name: str) -> Picture | None:
    """Return the picture of the text whose hash begins with `name`."""
    return next(
        (one for one in pictures if one.place is Place.TEXT and one.sha256.startswith(name)), None
    )


def tidied(
    pictures: tuple[Picture, ...], body: str, known: Callable[[str], Picture | None]
) -> tuple[Picture, ...]:
    """Return an article's pictures as they are kept.

    The text's come in the order in which it names them, with the words of its brackets; one that
    it does not name any more is left out, and one that came with pasted words is asked of `known`.
    There is one lead picture, and none stands twice in one place.
    """
    leads = [one for one in pictures if one.place is Place.LEAD][:1]
    shown: dict[str, Picture] = {}
    for named in islice(references(body), _MOST):
        found = find_picture(pictures, named.name) or known(named.name)
        if found is not None and found.sha256 not in shown:
            shown[found.sha256] = replace(found, place=Place.TEXT, alt=named.alt)
    gallery = {one.sha256: one for one in pictures if one.place is Place.GALLERY}
    return tuple(
        replace(one, alt=line(one.alt), caption=line(one.caption), credit=line(one.credit))
        for one in (*leads, *shown.values(), *gallery.values())
    )[:_MOST]
