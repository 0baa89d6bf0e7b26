"""The files of a picture on a page: the part that is shown, at a few widths."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsroom.domain.picture import Crop, Master, Rendition

if TYPE_CHECKING:
    from PIL.Image import Image

RENDERER = "1"
"""Names what `render` makes of a picture: it changes whenever a file of any picture does."""
FALLBACK = 960
WIDTHS = (480, 960, 1600)
_QUALITY = 80
_HASH_LENGTH = 16
_KINDS = {
    "WEBP": ("image/webp", "webp"),
    "JPEG": ("image/jpeg", "jpg"),
    "PNG": ("image/png", "png"),
}


@dataclass(frozen=True, slots=True)
class Rendered:
    """One file for a page, and its bytes; `fallback` is the one that every browser reads."""

    rendition: Rendition
    data: bytes
    fallback: bool


def shape(master: Master, crop: Crop | None) -> tuple[int, int]:
    """Return width and height of the part that is shown, in pixels."""
    if crop is None:
        return master.width, master.height
    left, top, right, bottom = crop.pixels(master.width, master.height)
    return right - left, bottom - top


def widths(master: Master, crop: Crop | None) -> tuple[int, ...]:
    """Return the widths of a picture's files: never wider than it is, never two nearly alike."""
    width, _ = shape(master, crop)
    smaller = [one for one in WIDTHS if one * 1.15 < width]
    return (*smaller, min(width, WIDTHS[-1]))


def key(master: str, crop: Crop | None) -> str:
    """Return the name of a picture's files, all of them: of what they are made and how."""
    part = "" if crop is None else f"{crop.left},{crop.top},{crop.width},{crop.height}"
    return hashlib.sha256(f"{RENDERER}\0{master}\0{part}".encode()).hexdigest()


def render(data: bytes, master: Master, crop: Crop | None) -> Iterator[Rendered]:
    """Yield a picture's files; the same picture gives the same bytes.

    `data` is a master of ours, that was proved to be what its hash says.
    """
    from PIL.Image import open as open_image  # noqa: PLC0415 - with the first picture

    drawn = master.kind == "image/webp"
    with open_image(io.BytesIO(data), formats=["WEBP" if drawn else "JPEG"]) as opened:
        image: Image = opened.copy()
    if crop is not None:
        image = image.crop(crop.pixels(*image.size))
    for width in widths(master, crop):
        yield _rendered(_sized(image, width), "WEBP", drawn=drawn)
    yield _rendered(_sized(image, min(FALLBACK, image.width)), "PNG" if drawn else "JPEG")


def _sized(image: Image, width: int) -> Image:
    if width >= image.width:
        return image
    from PIL.Image import Resampling  # noqa: PLC0415

    height = max(1, round(image.height * width / image.width))
    return image.resize((width, height), Resampling.LANCZOS)


def _rendered(image: Image, encoder: str, *, drawn: bool = False) -> Rendered:
    file = io.BytesIO()
    if encoder == "PNG":
        image.save(file, encoder, optimize=True)
    elif drawn:
        image.save(file, encoder, lossless=True, quality=60, method=4)
    elif encoder == "JPEG":
        image.save(file, encoder, quality=_QUALITY, optimize=True, progressive=True)
    else:
        image.save(file, encoder, quality=_QUALITY, method=4)
    data = file.getvalue()
    kind, ending = _KINDS[encoder]
    name = hashlib.sha256(data).hexdigest()[:_HASH_LENGTH]
    rendition = Rendition(f"media/{name}-{image.width}.{ending}", kind, *image.size)
    return Rendered(rendition, data, fallback=encoder != "WEBP")
