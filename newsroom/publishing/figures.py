"""Pictures on a page: their files at several widths, their words, and their place in a body."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from newsroom.domain.picture import SHORT, WHOLE, Picture, Place, Shown
from newsroom.text.characters import one_line

_FILLED = re.compile(
    rf'<p>(?P<alone><img src="media:[0-9a-f]{{{SHORT},64}}" alt="[^"]*">)</p>'
    rf'|<img src="media:(?P<name>[0-9a-f]{{{SHORT},64}})" alt="(?P<alt>[^"]*)">'
)
NAMES_PICTURES = b"media:"
"""A body without it is what `fill` makes of it."""
# How wide a picture is shown, as the style has it.
_SIZES = {
    Place.LEAD: "(max-width: 46rem) 100vw, 44rem",
    Place.TEXT: "(max-width: 46rem) 100vw, 41rem",
    Place.GALLERY: "(max-width: 46rem) 50vw, 21rem",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as a template shows it; addresses are seen from the page's place.

    `width` and `height` keep its room before it is there; `position` is the point that stays in
    sight where it is cut to fit. `whole` is the address of its largest file.
    """

    src: str
    srcset: str
    sizes: str
    width: int
    height: int
    alt: str
    caption: str
    credit: str
    position: str
    whole: str
    lazy: bool

    @property
    def name(self) -> str:
        """What a link to the whole picture is called; empty for one without any words."""
        return self.alt or self.caption


def figure(picture: Picture, shown: Shown, root: str, *, lazy: bool = True) -> Figure:
    """Return what a template needs of a picture; `root` leads from the page to the bundle's."""
    largest = max(shown.renditions or (shown.fallback,), key=lambda one: one.width)
    x, y = (100 * place / WHOLE for place in (picture.focus.x, picture.focus.y))
    return Figure(
        src=root + shown.fallback.path,
        srcset=", ".join(f"{root}{one.path} {one.width}w" for one in shown.renditions),
        sizes=_SIZES[picture.place],
        width=largest.width,
        height=largest.height,
        alt=_line(picture.alt),
        caption=_line(picture.caption),
        credit=_line(picture.credit),
        position=f"{x:g}% {y:g}%",
        whole=root + largest.path,
        lazy=lazy,
    )


def lead_figure(
    pictures: Mapping[Picture, Shown], root: str, *, lazy: bool = False
) -> Figure | None:
    """Return an article's lead picture, None where it has none that can be shown."""
    for picture, shown in pictures.items():
        if picture.place is Place.LEAD:
            return figure(picture, shown, root, lazy=lazy)
    return None


def gallery(pictures: Mapping[Picture, Shown], root: str) -> list[Figure]:
    """Return an article's gallery in its order."""
    return [
        figure(picture, shown, root)
        for picture, shown in pictures.items()
        if picture.place is Place.GALLERY
    ]


def fill(
    body_html: str,
    pictures: Mapping[Picture, Shown],
    root: str,
    render: Callable[[str, Figure], str],
) -> str:
    """Return a body with its pictures in it.

    One that stands alone in its paragraph becomes a figure; one among words stays among them; one
    that cannot be shown leaves its words. `render` is given "figure" or "picture".
    """
    if "media:" not in body_html:
        return body_html
    texts = {picture.sha256: picture for picture in pictures if picture.place is Place.TEXT}

    def put(match: re.Match[str]) -> str:
        alone = match["alone"]
        inner = _FILLED.fullmatch(alone) if alone else match
        assert inner is not None
        name, alt = inner["name"], inner["alt"]
        picture = next((texts[one] for one in texts if one.startswith(name)), None)
        if picture is None:
            return f"<p>{alt}</p>" if alone and alt else "" if alone else alt
        made = figure(picture, pictures[picture], root)
        shown = replace(made, alt=html.unescape(alt))
        return render("figure" if alone else "picture", shown)

    return _FILLED.sub(put, body_html)


def _line(text: str) -> str:
    return one_line(text)
