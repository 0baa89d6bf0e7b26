"""Writing a bundle into a zip file, the same bytes for the same content."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from newsroom.domain.bundle import File
from newsroom.domain.message import Message
from newsroom.errors import ExportFailed
from newsroom.exchange.folder import Finish, Outcome
from newsroom.exchange.manifest import MANIFEST, Written, written
from newsroom.exchange.names import check_name

# The earliest time that a zip can say; a clock would make each archive another one.
_TIME = (1980, 1, 1, 0, 0, 0)
_MODE = 0o644 << 16
_UNIX = 3


def write_zip(target: Path, files: Iterable[File], finish: Finish) -> Outcome:
    """Write `files`, and what `finish` makes of their list, into the zip file `target`.

    It is written under another name and then takes the place of an earlier bundle. Raises
    `ExportFailed`, with what stood there whole.
    """
    _check_target(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                count = _write(file, files, finish)
                file.flush()
                os.fsync(file.fileno())
            # mkstemp keeps its file to its owner; a bundle is for others to read.
            umask = os.umask(0)
            os.umask(umask)
            temporary.chmod(0o666 & ~umask)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise ExportFailed(
            Message(
                "The bundle {path} could not be written: {reason}. What was there before is "
                "whole. Make room, check the rights, or choose another place.",
                path=target,
                reason=error.strerror or str(error),
            )
        ) from error
    return Outcome(count, 0, 0)


def _write(file: object, files: Iterable[File], finish: Finish) -> int:
    listed: list[Written] = []
    # Stored, not deflated: deflate's output differs from one zlib to another.
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:  # type: ignore[call-overload]

        def add(one: File) -> None:
            check_name(one.path)
            entry = zipfile.ZipInfo(one.path, _TIME)
            entry.external_attr = _MODE
            entry.create_system = _UNIX
            archive.writestr(entry, one.data)
            listed.append(written(one))

        for one in files:
            add(one)
        for one in finish(tuple(listed)):
            add(one)
    return len(listed)


def _check_target(target: Path) -> None:
    if not target.exists() or (target.is_file() and target.stat().st_size == 0):
        return
    try:
        with zipfile.ZipFile(target) as archive:
            archive.getinfo(MANIFEST)
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise ExportFailed(
            Message("{path} is there already and is no bundle. Choose another name.", path=target)
        ) from error
