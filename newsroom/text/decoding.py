"""From a file's bytes to text: UTF-8, UTF-16, windows-1251, and a sentence for all else."""

from __future__ import annotations

import codecs
import re
import stat
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from newsroom.text.cyrillic_bytes import decode_cyrillic
from newsroom.text.reading import shown_name

LIMIT = 10_000_000
"""The most bytes that a file may have to be taken in."""

_MARKS = (
    # The mark of UTF-32 begins with that of UTF-16 and so comes first.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KINDS = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"\xd0\xcf\x11\xe0", "Word 97–2003"),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"Rar!", "RAR"),
    (b"\x7fELF", "ELF"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 1 / 20
# The characters of ordinary text in the scripts that a newsroom here reads.
_ORDINARY = re.compile("[\t\n\r -~\xa0-\u024f\u0400-\u052f\u0600-\u06ff\u2010-\u2044\u20ac\u20b8]")
_LEAST_ORDINARY = 0.9


def read_bytes(path: Path, most: int = LIMIT) -> bytes:
    """Return a file's bytes. `InputRefused` where it is not a file, cannot be read or is too big.

    The size is asked for before anything is read, and nothing but a plain file is opened: a pipe
    would keep the reader waiting for ever.
    """
    name = shown_name(path.name or str(path))
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise InputRefused(
                Message("{name} is a folder without articles in it; name a file.", name=name)
            )
        if not stat.S_ISREG(status.st_mode):
            raise InputRefused(
                Message("{name} is a device or a pipe; name an ordinary file.", name=name)
            )
        if status.st_size > most:
            raise _too_big(name, status.st_size, most)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as error:
        raise InputRefused(
            Message("There is no {name}; check how its name is written.", name=name)
        ) from error
    except PermissionError as error:
        raise InputRefused(
            Message("You may not read {name}; ask its owner for the right to.", name=name)
        ) from error
    # A name with a NUL in it is a ValueError.
    except (OSError, ValueError) as error:
        raise InputRefused(
            Message(
                "{name} cannot be read: {reason}. Copy it to this computer and try again.",
                name=name,
                reason=getattr(error, "strerror", None) or type(error).__name__,
            )
        ) from error
    if len(data) > most:
        raise _too_big(name, len(data), most)
    return data


def decode(data: bytes, name: str) -> str:
    """Return a file's text. `InputRefused` where the bytes are empty, not text or not readable.

    `name` is the file's name for the sentence. The text is as decoded: see `reading.normalise`.
    """
    name = shown_name(name)
    if len(data) > LIMIT:
        raise _too_big(name, len(data), LIMIT)
    kind = next((kind for magic, kind in _KINDS if data.startswith(magic)), "")
    if kind:
        raise InputRefused(
            Message(
                "{name} is a {kind} file, which cannot be read as text. "
                "Save it as plain text, Markdown, HTML or Word (.docx) and take that in.",
                name=name,
                kind=kind,
            )
        )
    text = _decoded(data, name)
    if not text.strip("\ufeff \t\n\r\v\f\xa0\u200b\x00"):
        raise nothing_in(name)
    if len(_CONTROL.findall(text)) > len(text) * _MOST_CONTROLS:
        raise _binary(name)
    return text


def nothing_in(name: str) -> InputRefused:
    """Return the refusal of a file in which no words are."""
    return InputRefused(
        Message("{name} is empty: there is no text in it to take in.", name=shown_name(name))
    )


def _decoded(data: bytes, name: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise _damaged(name, data, error) from error
    looks_wide = b"\x00" in data or _controls(data) > len(data) * _MOST_CONTROLS
    if looks_wide and data.strip(b"\x00 \t\r\n"):
        text = _utf_16_without_mark(data)
        if text is None:
            raise _binary(name)
        return text
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _mostly_utf_8(data):
            raise _damaged(name, data, error) from error
    text = decode_cyrillic(data)
    if text is None:
        raise InputRefused(
            Message(
                "{name} is in an encoding that is not known here. "
                "Open it in the program that wrote it and save it as UTF-8.",
                name=name,
            )
        )
    return text


_CONTROL_BYTES = bytes([*range(0x09), *range(0x0E, 0x20), 0x7F])


def _controls(data: bytes) -> int:
    return len(data) - len(data.translate(None, _CONTROL_BYTES))


def _utf_16_without_mark(data: bytes) -> str | None:
    """Return the text when the bytes, taken two by two, are ordinary letters and signs."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if len(_ORDINARY.findall(text)) >= len(text) * _LEAST_ORDINARY:
            return text
    return None


def _mostly_utf_8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 but for a few: in windows-1251 such text looks like letters."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    return sum(character > "\x7f" for character in text) - broken > broken


def _too_big(name: str, size: int, most: int) -> InputRefused:
    if most > LIMIT:
        return InputRefused(
            Message(
                "{name} has {size} MB; the most that is taken in is {limit} MB. Make it smaller.",
                name=name,
                size=-(-size // 1_000_000),
                limit=most // 1_000_000,
            )
        )
    return InputRefused(
        Message(
            "{name} has {size} MB; the most that is taken in is {limit} MB. "
            "Save its text without pictures, or in parts.",
            name=name,
            size=-(-size // 1_000_000),
            limit=LIMIT // 1_000_000,
        )
    )


def _binary(name: str) -> InputRefused:
    return InputRefused(
        Message(
            "{name} is not text. Save it as plain text, Markdown, HTML or Word (.docx) "
            "and take that in.",
            name=name,
        )
    )


def _damaged(name: str, data: bytes, error: UnicodeDecodeError) -> InputRefused:
    return InputRefused(
        Message(
            "{name} is damaged at line {line}: the bytes there are not {encoding} as the rest is. "
            "Copy it again from where it came.",
            name=name,
            line=data.count(b"\n", 0, error.start) + 1,
            encoding=error.encoding.upper(),
        )
    )
