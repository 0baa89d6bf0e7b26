"""`SHA256SUMS`: the checksums of a bundle, as `sha256sum -c` reads them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

CHECKSUMS = "SHA256SUMS"
_LINES = 500
_MOST_UNREAD = 1_000

_LINE = re.compile(r"(\\?)([0-9a-f]{64}) [ *](.+)", re.DOTALL)
_ESCAPE = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_ESCAPED = re.compile(r"[\\\n\r]")
_ESCAPE_READ = re.compile(r"\\(.?)", re.DOTALL)
_READ = {"\\": "\\", "n": "\n", "r": "\r"}


def checksums(files: Iterable[tuple[str, int, str]]) -> bytes:
    r"""Return `SHA256SUMS` for files given as (path, size, SHA-256 in hexadecimal).

    Sorted by path. As GNU coreutils do, a line whose name holds a backslash or a line's end starts
    with a backslash, and writes them `\\`, `\n` and `\r`.
    """
    return b"".join(checksum_pieces(sorted(files)))


def checksum_pieces(files: Iterable[tuple[str, int, str]]) -> Iterator[bytes]:
    """Yield `SHA256SUMS` in pieces, of files that are sorted by path; see `checksums`."""
    lines = (_line(path, sha256) for path, _, sha256 in files)
    while piece := "".join(islice(lines, _LINES)):
        yield piece.encode()


def read_checksums(data: bytes) -> tuple[Mapping[str, str], tuple[int, ...]]:
    """Return the SHA-256 of each path, and the numbers of the lines that could not be read.

    A path that comes twice is an unreadable line the second time. Behind a thousand of these the
    rest is left unread.
    """
    sums: dict[str, str] = {}
    unread: list[int] = []
    for number, raw in enumerate(_raw_lines(data), start=1):
        if len(unread) >= _MOST_UNREAD:
            break  # nobody reads more, and a file may be nothing else
        try:
            match = _LINE.fullmatch(raw.decode())
        except UnicodeDecodeError:
            match = None
        path = None if match is None else _path(match[3], escaped=bool(match[1]))
        if match is None or path is None or path in sums:
            unread.append(number)
        else:
            sums[path] = match[2]
    return sums, tuple(unread)


def _raw_lines(data: bytes) -> Iterator[bytes]:
    """Yield lines one by one: all of them at once take forty times the bytes."""
    end = len(data) - data.endswith(b"\n")
    start = 0
    while start <= end:
        stop = data.find(b"\n", start, end)
        stop = end if stop < 0 else stop
        yield data[start:stop]
        start = stop + 1


def _line(path: str, sha256: str) -> str:
    if not _ESCAPED.search(path):
        return f"{sha256}  {path}\n"
    escaped = _ESCAPED.sub(lambda found: _ESCAPE[found[0]], path)
    return f"\\{sha256}  {escaped}\n"


def _path(text: str, *, escaped: bool) -> str | None:
    if not escaped:
        return text
    if any(found[1] not in _READ for found in _ESCAPE_READ.finditer(text)):
        return None
    return _ESCAPE_READ.sub(lambda found: _READ[found[1]], text)
