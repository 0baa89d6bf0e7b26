"""Reading a bundle where it lies, in a folder or a zip file; nothing is ever unpacked."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from newsroom.exchange.folder import STAGING
from newsroom.exchange.manifest import MANIFEST
from newsroom.exchange.names import check_name

_MOST_FILES = 1_000_000
_LARGEST = 200_000_000  # bytes of one file
_CHUNK = 1 << 16


class Bundle(Protocol):
    """A bundle's files."""

    def names(self) -> list[str]:
        """Return the paths of all files, sorted."""

    def read(self, name: str) -> bytes:
        """Return a file's bytes; `InputRefused` when it cannot be read or is too large."""


@contextmanager
def open_bundle(path: Path) -> Iterator[Bundle]:
    """Open the bundle at `path`; raises `InputRefused` when there is none."""
    if path.is_dir():
        if not (path / MANIFEST).is_file():
            raise InputRefused(
                Message("The folder {path} holds no bundle of a newsroom.", path=path)
            )
        yield _Folder(path)
        return
    if not path.is_file():
        raise InputRefused(Message("There is no bundle at {path}.", path=path))
    try:
        with zipfile.ZipFile(path) as archive:
            bundle = _Archive(path, archive)
            if MANIFEST not in bundle.names():
                raise InputRefused(
                    Message("The file {path} is no bundle of a newsroom.", path=path)
                )
            yield bundle
    except (OSError, zipfile.BadZipFile, NotImplementedError, UnicodeDecodeError) as error:
        raise InputRefused(
            Message("The file {path} is not a whole zip file. Ask for it again.", path=path)
        ) from error


class _Folder:
    def __init__(self, path: Path) -> None:
        self._path = path

    def names(self) -> list[str]:
        found = (
            inner.relative_to(self._path).as_posix()
            for inner in self._path.rglob("*")
            if inner.is_symlink() or inner.is_file()
        )
        return sorted(name for name in found if not name.startswith(STAGING))

    def read(self, name: str) -> bytes:
        path = self._path / name
        try:
            if path.is_symlink() or path.stat().st_size > _LARGEST:
                raise InputRefused(_unreadable(name))
            return path.read_bytes()
        except OSError as error:
            raise InputRefused(_unreadable(name)) from error


class _Archive:
    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._entries: dict[str, zipfile.ZipInfo] = {}
        folded: set[str] = set()
        ends = 0
        entries = archive.infolist()
        if len(entries) > _MOST_FILES:
            raise InputRefused(Message("The file {path} holds too many files.", path=path))
        for entry in sorted(entries, key=lambda entry: entry.header_offset):
            name = entry.filename
            check_name(name)
            if (
                name.lower() in folded
                or entry.flag_bits & 1
                or stat.S_ISLNK(entry.external_attr >> 16)
                or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
                # Entries that overlap let a small file unpack without end.
                or entry.header_offset < ends
            ):
                raise InputRefused(_unreadable(name))
            folded.add(name.lower())
            ends = entry.header_offset + entry.compress_size
            self._entries[name] = entry

    def names(self) -> list[str]:
        return sorted(self._entries)

    def read(self, name: str) -> bytes:
        # Counted as it is read: what an entry says of its size is its maker's word.
        chunks: list[bytes] = []
        size = 0
        try:
            with self._archive.open(self._entries[name]) as file:
                while chunk := file.read(_CHUNK):
                    size += len(chunk)
                    if size > _LARGEST:
                        raise InputRefused(_unreadable(name))
                    chunks.append(chunk)
        except (zipfile.BadZipFile, EOFError, OSError, RuntimeError) as error:
            raise InputRefused(_unreadable(name)) from error
        return b"".join(chunks)


def _unreadable(name: str) -> Message:
    return Message("The bundle's file {path} cannot be read safely.", path=name)
