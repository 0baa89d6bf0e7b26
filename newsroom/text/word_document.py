"""A Word document (.docx) read as an article, safely whoever made it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from xml.parsers.expat import ExpatError

import mammoth

from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from newsroom.text.decoding import LIMIT, nothing_in
from newsroom.text.html_page import pictures_left_out, read_html
from newsroom.text.reading import Reading, shown_name

# The parts of a document that hold words and their looks; pictures and all else are never opened.
_PART = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|word/[A-Za-z0-9]+\.xml|word/_rels/[A-Za-z0-9]+\.xml\.rels"
)
_MOST_PARTS = 60
_CHUNK = 65_536
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = 0x1
# No part needs a document type; one is how a few bytes become gigabytes.
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_PICTURE = re.compile(rb"<(?:pic:pic|v:imagedata)[\s>/]")
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
"""
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, ExpatError, EOFError, OSError, ValueError, KeyError, IndexError,
    AttributeError, TypeError, RecursionError, NotImplementedError,
)  # fmt: skip


def read_docx(data: bytes, name: str) -> Reading:
    """Return the article in a Word document: its text with headings, lists, links and tables.

    The title or first heading is the headline, the first paragraph the lede. Pictures are left out
    with a warning. `InputRefused` where the file is no such document, is locked with a password, or
    unpacks to more than any article.
    """
    name = shown_name(name)
    if data.startswith(_OLD_WORD):
        raise _locked(name) if "EncryptedPackage".encode("utf-16-le") in data else _old(name)
    try:
        parts = dict(_parts(data, name))
        if "word/document.xml" not in parts:
            raise _damaged(name)
        result = mammoth.convert_to_html(
            io.BytesIO(_packed(parts)),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(_no_picture),
        )
    # What a broken document makes of the parsers behind is theirs to choose.
    except _DAMAGE as error:
        raise _damaged(name) from error
    html = str(result.value)
    if not re.sub(r"<[^>]*>", "", html).strip():
        raise nothing_in(name)
    reading = read_html(html)
    pictures = sum(len(_PICTURE.findall(part)) for part in parts.values())
    if not pictures:
        return reading
    return replace(reading, warnings=(*reading.warnings, pictures_left_out(pictures)))


def _parts(data: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield the wanted parts, counting the bytes that come out: what a file says may be a lie."""
    left = LIMIT
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        wanted = [entry for entry in archive.infolist() if _PART.fullmatch(entry.filename)]
        if len(wanted) > _MOST_PARTS:
            raise _too_much(name)
        for entry in wanted:
            if entry.flag_bits & _ENCRYPTED:
                raise _locked(name)
            part = bytearray()
            with archive.open(entry) as file:
                while chunk := file.read(_CHUNK):
                    part += chunk
                    if len(part) > left:
                        raise _too_much(name)
            left -= len(part)
            if any(doctype in part for doctype in _DOCTYPES):
                raise _damaged(name)
            yield entry.filename, bytes(part)


def _packed(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return packed.getvalue()


def _no_picture(_image: object) -> dict[str, str]:
    return {}


def _damaged(name: str) -> InputRefused:
    return InputRefused(
        Message(
            "{name} is not a Word document, or is damaged. "
            "Open it in the program that wrote it and save it again as .docx.",
            name=name,
        )
    )


def _locked(name: str) -> InputRefused:
    return InputRefused(
        Message("{name} is locked with a password. Save it without one and try again.", name=name)
    )


def _old(name: str) -> InputRefused:
    return InputRefused(
        Message(
            "{name} is in the format of Word before 2007. Open it in Word or LibreOffice "
            "and save it as .docx.",
            name=name,
        )
    )


def _too_much(name: str) -> InputRefused:
    return InputRefused(
        Message(
            "{name} unpacks to more than {limit} MB, which no article does. "
            "Save its text alone in a new document.",
            name=name,
            limit=LIMIT // 1_000_000,
        )
    )
