"""Pictures for tests: with metadata of every sort, in every kind, and such as mean harm."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

RED, BLUE = (200, 30, 30), (30, 60, 200)


def photograph(width: int = 640, height: int = 480, seed: int = 0) -> Image.Image:
    """Return a picture with many colours: red above, blue below, and a slope across."""
    image = Image.new("RGB", (width, height), RED)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, height // 2, width, height), fill=BLUE)
    across = Image.linear_gradient("L").rotate(90 + seed).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    round_ = Image.radial_gradient("L").resize((width, height))
    return Image.blend(image, Image.merge("RGB", (across, down, round_)), 0.25)


def saved(image: Image.Image, kind: str = "JPEG", **values: Any) -> bytes:
    """Return a picture's file."""
    file = io.BytesIO()
    image.save(file, kind, **values)
    return file.getvalue()


def exif(
    *, artist: str = "", rights: str = "", description: str = "", orientation: int = 1
) -> Image.Exif:
    """Return what a camera writes: its name, the place, the time, and a few figures."""
    values = Image.Exif()
    values[271], values[272] = "Canon", "EOS 80D"
    values[274] = orientation
    values[306] = "2024:04:24 09:00:00"
    for tag, text in ((270, description), (315, artist), (33432, rights)):
        if text:
            values[tag] = text
    values.get_ifd(34665)[36867] = "2024:04:24 09:00:00"
    values.get_ifd(34665)[42033] = "serial-0123456"
    gps = values.get_ifd(34853)
    gps[1], gps[2], gps[3], gps[4] = "N", (51.0, 10.0, 12.5), "E", (71.0, 26.0, 45.0)
    return values


def iptc(fields: dict[tuple[int, int], bytes], *, utf8: bool = True) -> bytes:
    """Return a segment APP13 with IPTC's fields, as Photoshop writes it."""
    records = {(1, 90): b"\x1b%G", **fields} if utf8 else fields
    data = b"".join(
        struct.pack(">BBBH", 0x1C, *key, len(value)) + value for key, value in records.items()
    )
    block = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(data)) + data + b"\0" * (len(data) % 2)
    return segment(0xED, b"Photoshop 3.0\0" + block)


def segment(marker: int, data: bytes) -> bytes:
    """Return a segment of a JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def with_segment(jpeg: bytes, *segments: bytes) -> bytes:
    """Return a JPEG with segments behind its beginning."""
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def xmp(inner: str) -> bytes:
    """Return a packet of XMP."""
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f"{inner}</rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    ).encode()


def png_of_size(width: int, height: int) -> bytes:
    """Return a PNG that declares a size and holds next to nothing: a bomb when it is large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1 << 16), 9)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in ((b"IHDR", head), (b"IDAT", body), (b"IEND", b""))
    )


HEIC = Path(__file__).parent / "pictures_files" / "small.heic"
"""A picture as a telephone writes it; nothing that may be shipped can make one."""
