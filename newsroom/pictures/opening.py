"""Opening a picture's file that may have been made to do harm; nothing is decoded here.

What a file is, its first bytes say and never its name. Only the decoder for that is asked, so that
the many others of the library are out of reach, and the size that the file declares is looked at
before a pixel is made.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from newsroom.domain.message import Message
from newsroom.errors import InputRefused

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

LARGEST_FILE = 200 << 20
LONGEST_SIDE = 40_000
MOST_PIXELS = {"JPEG": 60_000_000, "PNG": 36_000_000, "WEBP": 24_000_000, "HEIF": 60_000_000}
"""What each decoder makes of so many takes less than 450 MB, and is gone a few seconds later."""
MOST_PIXELS_IN_STEPS = 250_000_000
"""A plain JPEG can be decoded smaller than it is, line by line."""

_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"}


def kind_of(data: bytes) -> str | None:
    """Return the library's name for what the bytes are, None for anything that is not taken."""
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        return "HEIF"
    return None


def open_picture(data: bytes, name: str) -> ImageFile:
    """Return the picture, its pixels not yet decoded; `name` is the file's, for the sentence.

    Raises `InputRefused` for what is no picture, or one that would take too much memory.
    """
    kind = kind_of(data)
    if kind is None:
        raise InputRefused(
            Message(
                "{name} is not a JPEG, PNG, WebP or HEIC picture, whatever its name says. "
                "Save it as one of these, and take it in again.",
                name=name,
            )
        )
    if len(data) > LARGEST_FILE:
        raise too_large(name, MOST_PIXELS[kind])
    # The library is heavy and many a day passes without a picture.
    from PIL import Image  # noqa: PLC0415

    # The library's own bound is for everybody; nothing but this package uses it here.
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS_IN_STEPS
    if kind == "HEIF":
        import pi_heif  # noqa: PLC0415

        pi_heif.register_heif_opener(thumbnails=False, depth_images=False)
    try:
        image = Image.open(io.BytesIO(data), formats=[kind])
    except Image.DecompressionBombError as error:
        raise too_large(name, MOST_PIXELS[kind]) from error
    except PROBLEMS as error:
        raise damaged(name) from error
    width, height = image.size
    stepwise = kind == "JPEG" and not image.info.get("progressive")
    most = MOST_PIXELS_IN_STEPS if stepwise else MOST_PIXELS[kind]
    if max(width, height) > LONGEST_SIDE or width * height > most:
        raise too_large(name, most)
    if min(width, height) < 1:
        raise damaged(name)
    return image


# What the library raises of a damaged file; its decoders are many, and so are these.
PROBLEMS = (
    OSError,
    ValueError,
    SyntaxError,
    KeyError,
    IndexError,
    TypeError,
    EOFError,
    OverflowError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    MemoryError,
)


def damaged(name: str) -> InputRefused:
    """Return the refusal of a picture that cannot be decoded."""
    return InputRefused(
        Message(
            "The picture {name} is damaged or cut off, and was not taken in. Get it again.",
            name=name,
        )
    )


def too_large(name: str, most: int) -> InputRefused:
    """Return the refusal of a picture that would take too much memory."""
    return InputRefused(
        Message(
            "The picture {name} is too large. Make it smaller, to less than {most} megapixels, "
            "and take it in again.",
            name=name,
            most=most // 1_000_000,
        )
    )
