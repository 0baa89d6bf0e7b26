"""Writing a parcel: single stories in as few bytes as they need, for a newsroom that has the rest.

Packed, unlike the zip of an export: a thin link counts more than the same bytes each time.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from newsroom.domain.bundle import File
from newsroom.exchange.manifest import Entry, Parcel, Sign, written
from newsroom.exchange.manifest_lines import closing, in_order

_DATE = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644 << 16
_UNIX = 3
_PACKED_ALREADY = (".jpg", ".webp")


def write_parcel(
    newsroom: tuple[str, str],
    entries: Sequence[Entry],
    files: Iterable[File],
    parcel: Parcel,
    sign: Sign | None = None,
) -> bytes:
    """Return a parcel's bytes; `newsroom` is the UUID and the name of who sends it."""
    uuid, name = newsroom
    file = io.BytesIO()
    listed = []
    finish = closing(uuid, name, in_order(entries), parcel=parcel, sign=sign)
    with ZipFile(file, "x") as archive:
        for one in files:
            listed.append(written(one))
            _add(archive, one.path, one.data)
        for last in finish(sorted(listed)):
            _add(archive, last.path, last.data if isinstance(last, File) else b"".join(last.pieces))
    return file.getvalue()


def _add(archive: ZipFile, path: str, data: bytes) -> None:
    info = ZipInfo(path, _DATE)
    info.create_system = _UNIX
    info.external_attr = _MODE
    info.compress_type = ZIP_STORED if path.endswith(_PACKED_ALREADY) else ZIP_DEFLATED
    archive.writestr(info, data, compresslevel=9)
