"""Zip files that were made to do harm, each with a word for what it tries.

Built byte by byte: Python's zipfile would refuse to write most of them.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from newsroom.domain.bundle import File
from newsroom.exchange.manifest import MANIFEST
from newsroom.exchange.manifest_lines import closing
from tests.support.bundles import NAME, NEWSROOM

Archive = Callable[[], bytes]


@dataclass(frozen=True)
class Part:
    """A file of a raw zip; None where the truth is written.

    `local_…` stands in the file's own header only; `longer` is added to its packed size.
    """

    name: str | bytes
    data: bytes = b"x"
    method: int = 0
    flags: int = 1 << 11
    mode: int = stat.S_IFREG | 0o644
    size: int | None = None
    crc: int | None = None
    local_name: bytes | None = None
    local_method: int | None = None
    local_flags: int | None = None
    local_size: int | None = None
    longer: int = 0
    offset: int | None = None
    extra: bytes = b""
    packed: bytes | None = field(default=None, repr=False)

    @property
    def raw_name(self) -> bytes:
        return self.name.encode() if isinstance(self.name, str) else self.name

    @property
    def stored(self) -> bytes:
        if self.packed is not None:
            return self.packed
        if self.method == 0:
            return self.data
        deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        return deflate.compress(self.data) + deflate.flush()


def raw_zip(parts: Sequence[Part], *, count: int | None = None, tail: bytes = b"") -> bytes:
    """Return a zip of exactly these parts."""
    out = io.BytesIO()
    directory = io.BytesIO()
    for part in parts:
        stored = part.stored
        packed = len(stored) + part.longer
        size = len(part.data) if part.size is None else part.size
        crc = zlib.crc32(part.data) if part.crc is None else part.crc
        offset = out.tell() if part.offset is None else part.offset
        name = part.raw_name if part.local_name is None else part.local_name
        if part.offset is None:
            flags = part.flags if part.local_flags is None else part.local_flags
            method = part.method if part.local_method is None else part.local_method
            local_size = size if part.local_size is None else part.local_size
            out.write(struct.pack(
                "<4s5H3L2H", b"PK\3\4", 20, flags, method, 0, 33, crc, packed, local_size,
                len(name), 0,
            ))  # fmt: skip
            out.write(name + stored)
        directory.write(struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", 0x314, 20, part.flags, part.method, 0, 33, crc, packed,
            size, len(part.raw_name), len(part.extra), 0, 0, 0, part.mode << 16, offset,
        ))  # fmt: skip
        directory.write(part.raw_name + part.extra)
    start = out.tell()
    number = len(parts) if count is None else count
    out.write(directory.getvalue())
    length = out.tell() - start
    out.write(struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, number, number, length, start, 0))
    return out.getvalue() + tail


def good_parts() -> list[Part]:
    """Return the smallest bundle."""
    made = closing(NEWSROOM, NAME, [])([])
    return [
        Part(one.path, one.data if isinstance(one, File) else b"".join(one.pieces)) for one in made
    ]


def with_part(*parts: Part) -> Archive:
    return lambda: raw_zip([*good_parts(), *parts])


def overlapping() -> bytes:
    """Many names for one packed content."""
    kernel = Part("a", b"\0" * 1_000_000, method=8)
    parts = [*good_parts(), kernel]
    place = raw_zip(parts).index(kernel.stored) - 31
    again = replace(kernel, packed=kernel.stored, offset=place)
    return raw_zip([*parts, *(replace(again, name=f"b{n}") for n in range(500))])


def quoted() -> bytes:
    """Local headers hidden within another file's content."""
    inner = raw_zip([Part("b", b"\0" * 5_000)])
    outer = Part("a", inner)
    place = raw_zip([*good_parts(), outer]).index(inner)
    return raw_zip([*good_parts(), outer, Part("b", b"\0" * 5_000, offset=place)])


def truncated() -> bytes:
    whole = raw_zip(good_parts())
    return whole[: len(whole) // 2]


def many(said: int | None = None) -> bytes:
    """A directory of nothing, with more files than a bundle has, whatever is `said`."""
    directory = b"PK\1\2" + b"\0" * 42
    count = 450_000
    body = b"PK\3\4" + b"\0" * 26
    end = struct.pack(
        "<4sQ2H2L4Q",
        b"PK\6\6",
        44,
        45,
        45,
        0,
        0,
        said or count,
        said or count,
        count * 46,
        len(body),
    )
    place = struct.pack("<4sLQL", b"PK\6\7", 0, len(body) + count * 46, 1)
    last = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return body + directory * count + end + place + last


def two_ends(place: int = 0) -> bytes:
    """A wide end record, found at its `place`, and an ordinary one that says there is nothing."""
    whole = raw_zip(good_parts())
    count, length, start = struct.unpack("<H2L", whole[-12:-2])
    wide = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, length, start)
    found = struct.pack("<4sLQL", b"PK\6\7", 0, place or len(whole) - 22, 1)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0, 0, 0, 0, 0)
    return whole[:-22] + wide + found + (whole[-22:] if place else end)


def small_bombs() -> bytes:
    """Files that are each small enough, and together are not."""
    part = Part("", b"\0" * 1_000_000, method=8)
    part = replace(part, packed=part.stored)
    return raw_zip([*good_parts(), *(replace(part, name=f"{n}") for n in range(100))])


def end_with(offset: int, data: bytes) -> Archive:
    """Return a zip whose end record has other bytes at `offset`."""

    def make() -> bytes:
        whole = raw_zip(good_parts())
        at = len(whole) - 22 + offset
        return whole[:at] + data + whole[at + len(data) :]

    return make


def without_last_block(data: bytes) -> bytes:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return deflate.compress(data) + deflate.flush(zlib.Z_SYNC_FLUSH)


def with_comment() -> bytes:
    """A comment, in which another program could find another end."""
    whole = raw_zip(good_parts())
    return whole[:-2] + struct.pack("<H", 22) + raw_zip([])[-22:]


def bzipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_BZIP2) as archive:
        for part in good_parts():
            archive.writestr(str(part.name), part.data)
    return out.getvalue()


def other_name() -> Part:
    """A name for programs that know Unicode names in extra fields, and another for the rest."""
    value = b"\1" + struct.pack("<L", zlib.crc32(b"a")) + b"../../x"
    return Part("a", extra=struct.pack("<2H", 0x7075, len(value)) + value)


BOMB = b"\0" * 30_000_000

REFUSED_AT_ONCE: dict[str, Archive] = {
    "path escape": with_part(Part("../evil")),
    "path escape inside": with_part(Part("a/../../evil")),
    "path escape, backslash": with_part(Part("..\\evil")),
    "backslash": with_part(Part("a\\b")),
    "absolute": with_part(Part("/etc/passwd")),
    "drive": with_part(Part("C:/evil")),
    "drive, relative": with_part(Part("C:evil")),
    "network share": with_part(Part("\\\\host\\share")),
    "network share, slashes": with_part(Part("//host/share")),
    "device": with_part(Part("article/nul.html")),
    "device with blanks": with_part(Part("aux .txt")),
    "alternate stream": with_part(Part("index.html:evil")),
    "point at the end": with_part(Part("index.html.")),
    "blank at the end": with_part(Part("index.html ")),
    "bidi control": with_part(Part("article/\u202egpj.html")),
    "zero byte": with_part(Part("index.html\0.jpg")),
    "line end": with_part(Part("a\nb")),
    "no name": with_part(Part("")),
    "over-long part": with_part(Part("a" * 300)),
    "over-long path": with_part(Part("a/" * 200 + "b")),
    "not UTF-8": with_part(Part(b"\xff\xfe")),
    "our own staging": with_part(Part("newsroom/.unfinished/commit.json")),
    "folder that escapes": with_part(Part("../evil/", b"", mode=stat.S_IFDIR | 0o755)),
    "folder with content": with_part(Part("evil/", b"x", mode=stat.S_IFDIR | 0o755)),
    "duplicate": with_part(Part("a"), Part("a")),
    "equal by case": with_part(Part("a"), Part("A")),
    "equal by Unicode form": with_part(Part("й"), Part("й")),
    "file and folder": with_part(Part("a"), Part("a/b")),
    "symbolic link": with_part(Part("a", b"/etc/passwd", mode=stat.S_IFLNK | 0o777)),
    "device node": with_part(Part("a", b"", mode=stat.S_IFCHR | 0o644)),
    "encrypted": with_part(Part("a", flags=1 | 1 << 11)),
    "masked": with_part(Part("a", flags=1 << 13 | 1 << 11)),
    "other compression": bzipped,
    "other name in the header": with_part(Part("a", local_name=b"b")),
    "other method in the header": with_part(Part("a", local_method=8)),
    "other size in the header": with_part(Part("a", local_size=2)),
    "encrypted in the header": with_part(Part("a", local_flags=1 | 1 << 11)),
    "stored in another size": with_part(Part("a", size=2)),
    "runs into the directory": with_part(Part("a", method=8, longer=30)),
    "other name in an extra": with_part(other_name()),
    "overlapping": overlapping,
    "quoted": quoted,
    "truncated": truncated,
    "too many": many,
    "too many, one said": lambda: many(1),
    "two ends": two_ends,
    "two ends, one elsewhere": lambda: two_ends(7),
    "one disk of two": end_with(4, b"\1\0"),
    "begun on another disk": end_with(6, b"\1\0"),
    "fewer on this disk": end_with(8, b"\0\0"),
    "fewer than promised": lambda: raw_zip(good_parts(), count=5),
    "more than promised": lambda: raw_zip(good_parts(), count=1),
    "something before the beginning": lambda: b"PK\3\4" + raw_zip(good_parts()),
    "comment": with_comment,
    "something after the end": lambda: raw_zip(good_parts(), tail=b"PK\5\6" + b"\0" * 30),
    "beyond the end": with_part(Part("a", offset=10_000_000)),
    "declared bomb": with_part(Part("a", BOMB, method=8)),
    "declared bomb beside a picture": with_part(
        Part("a", BOMB, method=8), Part("b", b"\1" * 400_000)
    ),
    "many small bombs": small_bombs,
    "empty": lambda: raw_zip([]),
    "SQLite": lambda: b"SQLite format 3\0" + b"\0" * 4096,
    "only a beginning": lambda: b"PK\3\4",
    "nothing": lambda: b"",
}
"""Refused before a single file of it is read."""

REFUSED_IN_READING: dict[str, Archive] = {
    "hidden bomb": with_part(Part("a", BOMB, method=8, size=10)),
    "more than said": with_part(Part("a", b"x" * 100, method=8, size=50)),
    "fewer than said": with_part(Part("a", b"x" * 100, method=8, size=150)),
    "other checksum": with_part(Part("a", crc=1)),
    "broken stream": with_part(Part("a", b"x" * 100, method=8, packed=b"\xff" * 20)),
    "stream without its last block": with_part(
        Part("a", b"x" * 100, method=8, packed=without_last_block(b"x" * 100))
    ),
    "stream cut off": with_part(Part("a", BOMB[:900_000], method=8, packed=b"\x63\x60")),
    "something after the stream": with_part(
        Part("a", b"x", method=8, packed=Part("a", b"x", method=8).stored + b"more")
    ),
}
"""`a` is refused when it is read, however it is read."""

assert MANIFEST in {part.name for part in good_parts()}
