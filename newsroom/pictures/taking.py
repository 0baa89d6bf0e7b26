"""From a picture's file to what the newsroom keeps: upright, in sRGB, bounded, without metadata."""

from __future__ import annotations

import hashlib
import io
import warnings
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsroom.domain.picture import Master, TakenPicture
from newsroom.pictures.metadata import read_metadata
from newsroom.pictures.opening import PROBLEMS, damaged, open_picture

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_EDGE = 2560
"""Of what is kept, in pixels: a screen's width at twice its density, half of it for the page."""
QUALITY = 88
_LARGEST_PROFILE = 4 << 20
_FEW_COLOURS = 256


@dataclass(frozen=True, slots=True)
class Taking:
    """A picture that was taken in, and its bytes."""

    picture: TakenPicture
    data: bytes


def take_picture(data: bytes, name: str) -> Taking:
    """Return what is kept of a picture's file; `name` is the file's, for the sentence.

    The same file gives the same bytes. Raises `InputRefused`.
    """
    with warnings.catch_warnings():
        # Of the file's own oddities, which end here.
        warnings.simplefilter("ignore")
        image = open_picture(data, name)
        try:
            told = read_metadata(image)
            pixels = _upright(_in_srgb(_decoded(image)))
        except PROBLEMS as error:
            raise damaged(name) from error
        finally:
            image.close()
    kind, kept = _encoded(pixels, drawn=_is_drawn(pixels))
    master = Master(hashlib.sha256(kept).hexdigest(), kind, *pixels.size)
    picture = TakenPicture(master, told.caption, told.credit, told.rights, told.removed)
    return Taking(picture, kept)


def _decoded(image: Image) -> Image:
    """Return the pixels, no more of them than are kept; a JPEG is decoded small at once."""
    image.draft(None, (LONGEST_EDGE, LONGEST_EDGE))
    # Before it grows: the orientation is in the file's head, which a copy may lose.
    orientation = image.getexif().get(0x0112)
    image.load()
    reduced = image if image.mode not in {"P", "1", "I", "F"} else _plain(image)
    if max(reduced.size) > LONGEST_EDGE:
        if reduced.mode.startswith("I;16"):
            reduced = _plain(reduced)
        from PIL.Image import Resampling  # noqa: PLC0415

        reduced.thumbnail((LONGEST_EDGE, LONGEST_EDGE), Resampling.LANCZOS, reducing_gap=3.0)
    reduced = reduced if reduced is not image else image.copy()
    reduced.info = {"icc_profile": image.info.get("icc_profile"), "orientation": orientation}
    return reduced


def _plain(image: Image) -> Image:
    if image.mode.startswith(("I", "F")):
        # Sixteen bits of grey: the library would cut off what is brighter than 255.
        return image.point(lambda value: value / 256).convert("L")
    has_alpha = image.mode in {"LA", "PA", "RGBA", "La", "RGBa"} or "transparency" in image.info
    return image.convert("RGBA" if has_alpha else "RGB")


def _in_srgb(image: Image) -> Image:
    profile = image.info.get("icc_profile")
    orientation = image.info.get("orientation")
    if isinstance(profile, bytes) and 0 < len(profile) <= _LARGEST_PROFILE:
        from PIL import ImageCms  # noqa: PLC0415 - with the first picture that has a profile

        with suppress(ImageCms.PyCMSError, *PROBLEMS):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            mode = "RGBA" if image.mode in {"RGBA", "LA"} else "RGB"
            colours = image if image.mode in {"CMYK", "L", "RGB"} else image.convert(mode)
            alpha = colours.getchannel("A") if mode == "RGBA" else None
            changed = ImageCms.profileToProfile(
                colours.convert("RGB") if alpha else colours,
                source,
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
            if changed is not None:
                if alpha:
                    changed.putalpha(alpha)
                image = changed
    image = image if image.mode in {"RGB", "RGBA"} else _plain(image)
    if image.mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB")
    image.info = {"orientation": orientation}
    return image


_TURNS = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""By EXIF's number; the values are those of `PIL.Image.Transpose`."""


def _upright(image: Image) -> Image:
    orientation = image.info.pop("orientation", None)
    turn = _TURNS.get(orientation) if isinstance(orientation, int) else None
    if turn is None:
        return image
    from PIL.Image import Transpose  # noqa: PLC0415

    return image.transpose(Transpose(turn))


def _is_drawn(image: Image) -> bool:
    """Whether it is a drawing, a chart or has holes: JPEG would smear it."""
    return image.mode == "RGBA" or image.getcolors(_FEW_COLOURS) is not None


def _encoded(image: Image, *, drawn: bool) -> tuple[str, bytes]:
    file = io.BytesIO()
    if drawn:
        image.save(file, "WEBP", lossless=True, quality=60, method=4, exif=b"", xmp=b"")
        return "image/webp", file.getvalue()
    image.save(file, "JPEG", quality=QUALITY, optimize=True, progressive=True, subsampling="4:2:0")
    return "image/jpeg", file.getvalue()
