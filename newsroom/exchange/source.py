"""Looking into a bundle, in a folder or a zip, without unpacking or believing any of it."""

from __future__ import annotations

import os
import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, NoReturn, Self

from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from newsroom.exchange.disk import is_link
from newsroom.exchange.manifest import MANIFEST
from newsroom.exchange.names import UNFINISHED, shown
from newsroom.exchange.zip_reading import (
    LOCAL_MARK,
    MOST_FILES,
    ZipEntry,
    read_directory,
    read_entry,
)

# What systems, and version control, add to a folder unasked: never part of a bundle.
_JUNK = frozenset((".ds_store", "thumbs.db", "desktop.ini"))
_JUNK_FOLDERS = frozenset((".git", "__macosx"))
_DEEPEST = 64
_CHUNK = 1 << 20
_READ = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe put in a file's place must not hold us
    | getattr(os, "O_BINARY", 0)
)


class Bundle(ABC):
    """A bundle to be read. Closed at the end of its `with`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.links: tuple[str, ...] = ()
        """What is neither file nor folder, and is never followed; a zip with such is refused."""
        self.unfinished = False
        """Whether an export into this folder was interrupted, or is running."""

    @abstractmethod
    def names(self) -> Sequence[str]:
        """Return the paths of its files, sorted. In a folder they may be names no bundle has."""

    @abstractmethod
    def size(self, name: str) -> int:
        """Return a file's size in bytes, as the bundle says. Raises `KeyError`."""

    @abstractmethod
    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a file's bytes. Raises `InputRefused` for false ones, `OSError` and `KeyError`."""

    @abstractmethod
    def close(self) -> None:
        """Let go of what is open."""

    def read(self, name: str, limit: int) -> bytes:
        """Return a file that has at most `limit` bytes. Raises as `chunks` does."""
        parts: list[bytes] = []
        total = 0
        for chunk in self.chunks(name):
            total += len(chunk)
            if total > limit:
                raise InputRefused(
                    Message("The bundle's file {path} is too large to be read.", path=shown(name))
                )
            parts.append(chunk)
        return b"".join(parts)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class FolderBundle(Bundle):
    """A bundle in a folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._sizes: dict[str, int] = {}
        links: list[str] = []
        self._walk(str(path), "", links, 0)
        self.links = tuple(sorted(links))
        self._names = sorted(self._sizes)

    def names(self) -> Sequence[str]:
        return self._names

    def size(self, name: str) -> int:
        return self._sizes[name]

    def chunks(self, name: str) -> Iterator[bytes]:
        if name not in self._sizes:
            raise KeyError(name)
        descriptor = os.open(self.path / name, _READ)
        with open(descriptor, "rb", buffering=0) as file:  # noqa: PTH123 - a descriptor, no path
            while chunk := file.read(_CHUNK):
                yield chunk

    def close(self) -> None:
        pass

    def _walk(self, place: str, prefix: str, links: list[str], depth: int) -> None:
        with os.scandir(place) as found:
            for entry in found:
                name = f"{prefix}{entry.name}"
                status = entry.stat(follow_symlinks=False)
                if name == UNFINISHED:
                    self.unfinished = True
                elif is_link(status):
                    links.append(name)
                elif stat.S_ISDIR(status.st_mode):
                    if entry.name.lower() not in _JUNK_FOLDERS:
                        if depth == _DEEPEST:
                            raise _too_many(self.path)
                        self._walk(entry.path, f"{name}/", links, depth + 1)
                elif not stat.S_ISREG(status.st_mode):
                    links.append(name)
                elif entry.name.lower() not in _JUNK:
                    self._sizes[name] = status.st_size
                    if len(self._sizes) > MOST_FILES:
                        raise _too_many(self.path)


class ZipBundle(Bundle):
    """A bundle in a zip, as this program wrote it or as any program packed its folder."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        super().__init__(path)
        self._file = file
        entries = [entry for entry in read_directory(file, path) if not _is_junk(entry.name)]
        self._entries = _without_outer_folder(entries)
        self._names = sorted(self._entries)

    def names(self) -> Sequence[str]:
        return self._names

    def size(self, name: str) -> int:
        return self._entries[name].size

    def chunks(self, name: str) -> Iterator[bytes]:
        return read_entry(self._file, self._entries[name], self.path)

    def close(self) -> None:
        self._file.close()


def open_bundle(path: Path) -> Bundle:
    """Open the bundle at `path`, a folder or a zip.

    Raises `InputRefused` for what cannot be read, is no bundle, or is a zip made to do harm.
    """
    try:
        if path.is_dir():
            bundle: Bundle = FolderBundle(path)
        else:
            bundle = _open_zip(path)
    except FileNotFoundError as error:
        raise InputRefused(
            Message("There is no bundle at {path}.", path=shown(str(path)))
        ) from error
    except OSError as error:
        raise InputRefused(
            Message(
                "The bundle {path} cannot be read: {reason}. Copy it to another place and try "
                "again.",
                path=shown(str(path)),
                reason=error.strerror or type(error).__name__,
            )
        ) from error
    if MANIFEST not in bundle.names() and not bundle.unfinished:
        bundle.close()
        _no_bundle(path)
    return bundle


def open_packed(path: Path, file: BinaryIO) -> Bundle:
    """Open a zip that is at hand, `path` being where it came from; see `open_bundle`."""
    bundle = _packed(path, file)
    if MANIFEST not in bundle.names():
        bundle.close()
        _no_bundle(path)
    return bundle


def _open_zip(path: Path) -> ZipBundle:
    if not path.is_file() and path.exists():
        _no_bundle(path)
    return _packed(path, path.open("rb"))


def _packed(path: Path, file: BinaryIO) -> ZipBundle:
    try:
        if file.read(len(LOCAL_MARK)) != LOCAL_MARK:
            _no_bundle(path)
        return ZipBundle(path, file)
    except BaseException:
        file.close()
        raise


def _without_outer_folder(entries: Sequence[ZipEntry]) -> Mapping[str, ZipEntry]:
    """Take away the one folder in which a packed folder's files are."""
    outer = {entry.name.partition("/")[0] for entry in entries}
    prefix = ""
    if len(outer) == 1 and all("/" in entry.name for entry in entries):
        prefix = f"{outer.pop()}/"
        if not any(entry.name == f"{prefix}{MANIFEST}" for entry in entries):
            prefix = ""
    return {entry.name.removeprefix(prefix): entry for entry in entries}


def _is_junk(name: str) -> bool:
    parts = name.lower().split("/")
    return parts[-1] in _JUNK or parts[0] in _JUNK_FOLDERS


def _no_bundle(path: Path) -> NoReturn:
    if path.is_dir():
        raise InputRefused(
            Message("The folder {path} holds no bundle of a newsroom.", path=shown(str(path)))
        )
    raise InputRefused(
        Message("The file {path} is no bundle of a newsroom.", path=shown(str(path)))
    )


def _too_many(path: Path) -> InputRefused:
    return InputRefused(Message("The file {path} holds too many files.", path=shown(str(path))))
