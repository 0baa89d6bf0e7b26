"""What stands in a folder before an export: an earlier bundle, and other people's files."""

from __future__ import annotations

import filecmp
import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol, Self

from newsroom.domain.bundle import Kept, Stood
from newsroom.domain.message import Message
from newsroom.errors import ExportFailed, InputRefused
from newsroom.exchange.disk import is_link
from newsroom.exchange.manifest import ABOUT_ITSELF, LARGEST, MANIFEST, parse_files
from newsroom.exchange.names import RECORD, UNFINISHED, by_folded_name, folded, shown

# What systems and version control put into a folder that people call empty.
_NOTHING = frozenset(("thumbs.db", "desktop.ini"))
_SECOND = 1_000_000_000
_BY_HANDLE = os.stat in os.supports_dir_fd and os.stat in os.supports_follow_symlinks
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Memory(Protocol):
    """What the last export left in a folder, beside the files about the bundle itself."""

    @property
    def manifest(self) -> bytes:
        """The SHA-256 of its manifest."""

    def stood(self) -> Mapping[str, Stood]:
        """Return how the disk marked all other files, by their paths, which are sorted."""

    def kept(self, path: str) -> Kept | None:
        """Return all that is known of one of them."""


class Standing:
    """The files under `target`, looked at without ever following a link below it."""

    def __init__(self, target: str, memory: Memory | None = None) -> None:
        self.target = target
        self._memory = memory
        self._remembered: Mapping[str, Stood] = {}
        self.is_remembered = False
        """Whether the bundle that stands there is the one that was left, by its manifest."""
        self.manifest = b""
        """The remembered bundle's manifest; nothing where none is remembered."""
        self._folders: dict[str, bool] = {"": True}
        self.covered: list[str] = []
        """Folders that were met where a file is to be."""
        self.old: Mapping[str, str] = self._old_files()
        """The earlier bundle's files, each under its folded name."""

    def __contains__(self, path: str) -> bool:
        """Whether the earlier bundle had this file, or one that some system takes for it."""
        return folded(path) in self.old

    def place(self, path: str) -> str:
        """Return where in the file system a file of the bundle is."""
        return f"{self.target}/{path}"

    def status(self, path: str) -> os.stat_result | None:
        """Return what is at `path`; None for nothing. Raises `ExportFailed` for a link."""
        folder, _, _ = path.rpartition("/")
        if not self._is_folder(folder):
            return None
        return self._look(path)

    def holds(self, path: str, data: bytes) -> bool:
        """Whether the file at `path` has exactly these bytes.

        Raises `ExportFailed` when it has others and is not the earlier bundle's.
        """
        status = self.status(path)
        if status is None:
            return False
        if stat.S_ISDIR(status.st_mode):
            self.covered.append(path)
            return False
        if status.st_size == len(data) and self._read(path) == data:
            return True
        if path not in self:
            raise in_the_way(path)
        return False

    def disturbed(self) -> frozenset[str] | None:
        """Return the remembered files that do not stand as they were left.

        None where it cannot be told: nothing is remembered, or the disk keeps only whole seconds.
        """
        if not self.is_remembered or not self._remembered:
            return None
        if all(kept.modified % _SECOND == 0 for kept in self._remembered.values()):
            return None
        return frozenset(self._disturbed(self._remembered.values()))

    def _disturbed(self, files: Iterable[Stood]) -> Iterator[str]:
        with _Near(self.target) as near:
            inside = None
            for path, size, modified, inode in files:
                folder, _, name = path.rpartition("/")
                if folder != inside:
                    inside = folder
                    near.go(folder if self._is_folder(folder) else None)
                try:
                    status = near.look(name)
                except OSError:
                    yield path
                    continue
                if (
                    status.st_mtime_ns != modified
                    or status.st_ino != inode
                    or status.st_size != size
                ):
                    yield path

    def kept(self, path: str, key: bytes) -> Kept | None:
        """Return what is remembered of a file made from `key`, if the file still stands so.

        Size, time of change and number on the disk must be those it was left with. A disk that
        keeps only whole seconds cannot say so much: there, files are made and compared.
        """
        found = self.known(path)
        if found is None or found.key != key or found.modified % _SECOND == 0:
            return None
        if not self._is_folder(path.rpartition("/")[0]):
            return None
        try:
            status = os.lstat(f"{self.target}/{path}")
        except OSError:
            return None
        # A link or a folder has another number.
        if (status.st_ino, status.st_mtime_ns, status.st_size) != (
            found.inode,
            found.modified,
            found.size,
        ):
            return None
        return found

    def known(self, path: str) -> Kept | None:
        """Return what is remembered of a file, however it stands now."""
        memory = self._memory
        return memory.kept(path) if memory and path in self._remembered else None

    def remembered(self) -> Mapping[str, Stood]:
        """Return how the files were left that are remembered, by their paths."""
        return self._remembered

    def holds_file(self, path: str, other: str) -> bool:
        """Whether the file at `path` has exactly the bytes of the file `other`; see `holds`."""
        status = self.status(path)
        if status is None:
            return False
        if stat.S_ISDIR(status.st_mode):
            self.covered.append(path)
            return False
        if filecmp.cmp(self.place(path), other, shallow=False):
            return True
        if path not in self:
            raise in_the_way(path)
        return False

    def first_missing_folder(self, path: str) -> str:
        """Return the topmost folder above `path` that is not there; "" when all are."""
        parts = path.split("/")[:-1]
        for count in range(1, len(parts) + 1):
            folder = "/".join(parts[:count])
            if not self._is_folder(folder):
                return "" if self._look(folder) is not None else folder
        return ""

    def strangers_below(self, path: str) -> Iterable[str]:
        """Yield the files in the folder `path` that are not the earlier bundle's."""
        for folder, _, names in os.walk(self.place(path)):
            inner = os.path.relpath(folder, self.target).replace(os.sep, "/")
            yield from (f"{inner}/{name}" for name in names if f"{inner}/{name}" not in self)

    def _is_folder(self, folder: str) -> bool:
        known = self._folders.get(folder)
        if known is None:
            above, _, _ = folder.rpartition("/")
            status = self._look(folder) if self._is_folder(above) else None
            known = status is not None and stat.S_ISDIR(status.st_mode)
            if status is not None and not known and folder not in self:
                raise in_the_way(folder)
            self._folders[folder] = known
        return known

    def _look(self, path: str) -> os.stat_result | None:
        try:
            status = os.lstat(self.place(path))
        except (FileNotFoundError, NotADirectoryError):
            return None
        if is_link(status) or not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
            raise ExportFailed(
                Message(
                    "The bundle's file {path} is a link, and an export never follows one. "
                    "Remove it, or choose an empty folder.",
                    path=shown(path),
                )
            )
        return status

    def _read(self, path: str) -> bytes | None:
        try:
            descriptor = os.open(self.place(path), _READ)
        except OSError:
            return None  # whatever ails it, the new file takes its place
        with open(descriptor, "rb", buffering=0) as file:  # noqa: PTH123 - a descriptor, no path
            try:
                return file.readall()
            except OSError:
                return None

    def _old_files(self) -> Mapping[str, str]:
        self.old = {}
        if self.status(MANIFEST) is None:
            return {}
        try:
            with Path(self.place(MANIFEST)).open("rb") as file:
                manifest = file.read(LARGEST + 1)
            files = self._listed(manifest)
        except InputRefused as error:
            raise ExportFailed(
                Message(
                    "The bundle in {path} cannot be renewed: {reason} Or choose an empty folder.",
                    path=self.target,
                    reason=error.message,
                )
            ) from error
        about = [path for path in ABOUT_ITSELF if self.status(path) is not None]
        return by_folded_name(files) | by_folded_name(about)

    def _listed(self, manifest: bytes) -> Sequence[str]:
        memory = self._memory
        if memory and hashlib.sha256(manifest).digest() == memory.manifest:
            self.is_remembered = True
            self.manifest = manifest
            self._remembered = memory.stood()
            return list(self._remembered)
        return [file.path for file in parse_files(manifest)]


class _Near:
    """Looks at files of one folder after the other by their names, without following a link.

    From within the folder where the system can: the way to it is then walked once, not for each of
    ten thousand files.
    """

    def __init__(self, target: str) -> None:
        self._target = target
        self._folder: str | None = None
        self._handle: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.go(None)

    def go(self, folder: str | None) -> None:
        """Go into a folder of the target's; None for one that is not there. Raises `OSError`."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        self._folder = None if folder is None else f"{self._target}/{folder}"
        if self._folder is not None and _BY_HANDLE:
            self._handle = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)

    def look(self, name: str) -> os.stat_result:
        """Return what is under this name. Raises `OSError`."""
        if self._handle is not None:
            return os.stat(name, dir_fd=self._handle, follow_symlinks=False)
        if self._folder is None:
            raise FileNotFoundError(name)
        return os.lstat(f"{self._folder}/{name}")


def in_the_way(path: str) -> ExportFailed:
    """Return the refusal to write over a file that no earlier bundle lists."""
    return ExportFailed(
        Message(
            "The file {path} is not from an earlier export and stands in the way. Move it "
            "elsewhere, or choose an empty folder.",
            path=shown(path),
        )
    )


def check_target(target: Path) -> None:
    """Raise `ExportFailed` unless `target` is missing, empty, or a bundle. Raises `OSError`."""
    if not target.exists():
        return
    if not target.is_dir():
        raise ExportFailed(
            Message("{path} is a file. Choose a folder, or a name ending in .zip.", path=target)
        )
    if (target / MANIFEST).exists() or (target / RECORD).exists():
        return
    names = {path.name for path in target.iterdir()}
    own, _, unfinished = UNFINISHED.partition("/")
    if (target / own).is_dir() and {path.name for path in (target / own).iterdir()} <= {unfinished}:
        names.discard(own)  # a first export was stopped before it put anything in place
    if any(not name.startswith(".") and name.lower() not in _NOTHING for name in names):
        raise ExportFailed(
            Message(
                "The folder {path} holds other files and no bundle. Choose an empty folder or a "
                "new one.",
                path=target,
            )
        )
