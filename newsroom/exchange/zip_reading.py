"""Reading a zip that may have been made to do harm: nothing that it says of itself is believed.

Stricter than the format: what ordinary programs write passes, and what two programs could read in
two ways does not. `zipfile` reads the directory. Looked at here is what it passes over: where the
directory lies, how large it would grow, each file's own header, and the end of each packed stream.
"""

from __future__ import annotations

import os
import stat
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from newsroom.exchange.names import Names, fault_in, shown

MOST_FILES = 400_000
LOCAL_MARK = b"PK\x03\x04"
_LARGEST_DIRECTORY = 128 << 20
# A page of text packs to a tenth; a bomb to a thousandth. The first part is free, for small files.
_RATIO = 100
_FREE = 1 << 20
_CHUNK = 1 << 18

# PKWARE's APPNOTE.TXT 6.3.10; "wide" is what it calls ZIP64.
_LOCAL = struct.Struct("<4s5H3L2H")
_END = struct.Struct("<4s4H2LH")
_WIDE_PLACE = struct.Struct("<4sLQL")
_WIDE_END = struct.Struct("<4sQ2H2L4Q")
_SIZES_FOLLOW = 1 << 3
_LOCKED = (1 << 0) | (1 << 6) | (1 << 13)
_UNIX = 3
_OTHER_NAME = 0x7075
_MOST_16 = 0xFFFF
_MOST_32 = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class ZipEntry:
    """A file in a zip: where its packed bytes begin, and what is said of it."""

    name: str
    start: int
    packed: int
    size: int
    crc: int
    deflated: bool


def read_directory(file: BinaryIO, path: Path) -> list[ZipEntry]:
    """Return the files of a zip, having looked at every one of its records; folders are left out.

    Raises `InputRefused` and `OSError`.
    """
    size = file.seek(0, os.SEEK_END)
    count, start, length = _end(file, size, path)
    # zipfile makes half a kilobyte of each mark in the directory, whatever count stands at its end.
    file.seek(start)
    if length > _LARGEST_DIRECTORY or file.read(length).count(b"PK\x01\x02") > MOST_FILES:
        raise _too_much(path)
    try:
        with ZipFile(file, metadata_encoding="utf-8") as archive:
            infos = archive.infolist()
    except (BadZipFile, NotImplementedError, ValueError) as error:
        raise damaged(path) from error
    if len(infos) != count:
        raise damaged(path)
    names = Names()
    for info in infos:
        _check(info, names, path)
    if sum(info.file_size for info in infos) > _FREE + _RATIO * size:
        raise _too_much(path)
    return list(_entries(file, infos, start, path))


def read_entry(file: BinaryIO, entry: ZipEntry, path: Path) -> Iterator[bytes]:
    """Yield a file's bytes, counted as they come.

    Raises `InputRefused` as soon as they are more than the zip said, or at the end when they are
    fewer, or others.
    """
    file.seek(entry.start)
    unpacked, crc = 0, 0
    for chunk in _unpack(file, entry, path):
        unpacked += len(chunk)
        crc = zlib.crc32(chunk, crc)
        if unpacked > entry.size:
            raise damaged(path)
        yield chunk
    if unpacked != entry.size or crc != entry.crc:
        raise damaged(path)


def damaged(path: Path) -> InputRefused:
    """Return the refusal of a zip whose records do not fit together."""
    return InputRefused(
        Message("The file {path} is not a whole zip file. Ask for it again.", path=_named(path))
    )


def _unpack(file: BinaryIO, entry: ZipEntry, path: Path) -> Iterator[bytes]:
    """Yield unpacked bytes. zipfile would take fewer than were said, and more behind their end."""
    packed = entry.packed
    inflate = zlib.decompressobj(-zlib.MAX_WBITS) if entry.deflated else None
    while packed:
        chunk = file.read(min(packed, _CHUNK))
        if not chunk:
            raise damaged(path)
        packed -= len(chunk)
        if inflate is None:
            yield chunk
            continue
        try:
            while chunk:
                yield inflate.decompress(chunk, _CHUNK)
                chunk = inflate.unconsumed_tail
                if inflate.eof and (chunk or inflate.unused_data or packed):
                    raise damaged(path)
        except zlib.error as error:
            raise damaged(path) from error
    if inflate is not None:
        yield from _pending(inflate, path)


def _pending(inflate: zlib._Decompress, path: Path) -> Iterator[bytes]:
    """Yield what is still to come when all of the packed bytes are in."""
    try:
        while not inflate.eof:
            rest = inflate.decompress(b"", _CHUNK)
            if not rest:
                raise damaged(path)
            yield rest
    except zlib.error as error:
        raise damaged(path) from error


def _end(file: BinaryIO, size: int, path: Path) -> tuple[int, int, int]:
    """Return how many files the directory has, where it begins and how long it is.

    It must end where its end record begins, and that must end the file: zipfile would look for an
    end further up, and add what is missing to every offset, where another program would not.
    """
    place = size - _END.size
    mark, disk, first, here, count, length, start, comment = _record(file, _END, place, path)
    faults = [mark != b"PK\x05\x06", disk, first, comment, here != count]
    above = place - _WIDE_PLACE.size
    if above >= 0:
        mark, disk, wide, disks = _record(file, _WIDE_PLACE, above, path)
        if mark == b"PK\x06\x07":
            place = above - _WIDE_END.size
            faults += [disk, disks != 1, wide != place]
            narrow = (count, length, start)
            values = _record(file, _WIDE_END, place, path)
            mark, _, _, _, disk, first, here, count, length, start = values
            faults += [mark != b"PK\x06\x06", disk, first, here != count]
            most = (_MOST_16, _MOST_32, _MOST_32)  # what stands there for "see the wide one"
            said = zip(narrow, (count, length, start), most, strict=True)
            faults += [one not in others for one, *others in said]
    if any(faults) or start + length != place:
        raise damaged(path)
    return count, start, length


def _record(file: BinaryIO, layout: struct.Struct, place: int, path: Path) -> tuple[Any, ...]:
    if place < 0:
        raise damaged(path)
    file.seek(place)
    data = file.read(layout.size)
    if len(data) != layout.size:
        raise damaged(path)
    return layout.unpack(data)


def _check(info: ZipInfo, names: Names, path: Path) -> None:
    """Refuse what no bundle holds. `filename` ends at a zero byte; `orig_filename` is all of it."""
    name = info.orig_filename
    folder = name.endswith("/")
    fault = fault_in(name[:-1]) if folder else names.add(name)
    if fault is not None:
        raise InputRefused(fault)
    if info.flag_bits & _LOCKED:
        raise InputRefused(
            Message("The file {path} is locked. Ask for it without a password.", path=_named(path))
        )
    mode = info.external_attr >> 16 if info.create_system == _UNIX else 0
    if stat.S_IFMT(mode) not in {0, stat.S_IFDIR if folder else stat.S_IFREG}:
        raise InputRefused(
            Message("{path} is a link or a device, and no bundle holds such.", path=shown(name))
        )
    if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED} or (folder and info.file_size):
        raise damaged(path)
    if info.compress_type == ZIP_STORED and info.compress_size != info.file_size:
        raise damaged(path)
    if info.file_size > _FREE + _RATIO * info.compress_size:
        raise _too_much(path)
    if info.volume or _other_name(info) not in {None, name.encode()}:
        raise damaged(path)


def _other_name(info: ZipInfo) -> bytes | None:
    """Return the name that only programs which know this extra field would give the file."""
    extra = info.extra  # zipfile has looked whether its fields fit
    while len(extra) >= 4:  # noqa: PLR2004 - a kind and a length; what is shorter is padding
        kind, length = struct.unpack_from("<2H", extra)
        if kind == _OTHER_NAME:
            return extra[9 : 4 + length]
        extra = extra[4 + length :]
    return None


def _entries(file: BinaryIO, infos: list[ZipInfo], end: int, path: Path) -> Iterator[ZipEntry]:
    """Refuse files that share bytes, and headers that say other than the directory."""
    free = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        place, name = info.header_offset, info.orig_filename
        if not free <= place < end:
            raise damaged(path)
        mark, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _record(
            file, _LOCAL, place, path
        )
        same = (mark, method, flags & _LOCKED) == (LOCAL_MARK, info.compress_type, 0)
        if not same or file.read(name_length) != name.encode():
            raise damaged(path)
        if not flags & _SIZES_FOLLOW and (
            crc != info.CRC
            or size not in {info.file_size, _MOST_32}
            or packed not in {info.compress_size, _MOST_32}
        ):
            raise damaged(path)
        start = place + _LOCAL.size + name_length + extra_length
        free = start + info.compress_size
        if free > end:
            raise damaged(path)
        if not name.endswith("/"):
            deflated = method == ZIP_DEFLATED
            yield ZipEntry(name, start, info.compress_size, info.file_size, info.CRC, deflated)


def _too_much(path: Path) -> InputRefused:
    return InputRefused(
        Message(
            "The file {path} would unpack to far more than any bundle does. Do not open it.",
            path=_named(path),
        )
    )


def _named(path: Path) -> str:
    return shown(str(path))
