"""What stands in a folder before an export: an earlier bundle, and other people's files."""

from __future__ import annotations

import filecmp
import hashlib
import os
import stat
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import IO, Self

from newsroom.domain.bundle import Kept, Stood, marks_of
from newsroom.domain.message import Message
from newsroom.errors import ExportFailed, InputRefused
from newsroom.exchange.disk import is_link
from newsroom.exchange.manifest import ABOUT_ITSELF, LARGEST, MANIFEST, parse_files
from newsroom.exchange.memory import Measure, Memory
from newsroom.exchange.names import RECORD, UNFINISHED, by_folded_name, folded, shown

# What systems and version control put into a folder that people call empty.
_NOTHING = frozenset(("thumbs.db", "desktop.ini"))
_PIECE = 1 << 16
_SECOND = 1_000_000_000
_BY_HANDLE = os.stat in os.supports_dir_fd and os.stat in os.supports_follow_symlinks
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Standing:
    """The files under `target`, looked at without ever following a link below it."""

    def __init__(self, target: str, memory: Memory) -> None:
        self.target = target
        self._memory = memory
        self.is_remembered = False
        """Whether the bundle that stands there is the one that was left, by its manifest."""
        self.all = Measure()
        """The remembered files together, known once `disturbed` went through them."""
        self._folders: dict[str, bool] = {"": True}
        self.covered: list[str] = []
        """Folders that were met where a file is to be."""
        self._listed: Sequence[str] = ()
        self._manifest = (0, 0, 0)
        self.about: Sequence[str] = ()
        """The earlier bundle's files about itself."""
        if self._is_bundle():
            self.about = [path for path in ABOUT_ITSELF if self.status(path) is not None]

    @cached_property
    def _names(self) -> Collection[str]:
        # Seldom asked: something stands where nobody expected it.
        return by_folded_name([*self.paths(), *self.about])

    def __contains__(self, path: str) -> bool:
        """Whether the earlier bundle had this file, or one that some system takes for it."""
        if path in self.about or self.known(path) is not None:
            return True
        return folded(path) in self._names

    def paths(self) -> Iterator[str]:
        """Yield the earlier bundle's other files, sorted."""
        return self._memory.paths() if self.is_remembered else iter(self._listed)

    def place(self, path: str) -> str:
        """Return where in the file system a file of the bundle is."""
        return f"{self.target}/{path}"

    def status(self, path: str) -> os.stat_result | None:
        """Return what is at `path`; None for nothing. Raises `ExportFailed` for a link."""
        folder, _, _ = path.rpartition("/")
        if not self._is_folder(folder):
            return None
        return self._look(path)

    def holds(self, path: str, data: bytes) -> os.stat_result | None:
        """Return how the disk marks the file at `path`, if it has exactly these bytes.

        Raises `ExportFailed` when it has others and is not the earlier bundle's.
        """
        status = self._file(path)
        if status is None or (status.st_size == len(data) and self._read(path) == data):
            return status
        if path not in self:
            raise in_the_way(path)
        return None

    def holds_file(self, path: str, other: str) -> os.stat_result | None:
        """Do as `holds`, for the bytes of the file `other`."""
        status = self._file(path)
        if status is None or filecmp.cmp(self.place(path), other, shallow=False):
            return status
        if path not in self:
            raise in_the_way(path)
        return None

    def _file(self, path: str) -> os.stat_result | None:
        status = self.status(path)
        if status is not None and stat.S_ISDIR(status.st_mode):
            self.covered.append(path)
            return None
        return status

    def disturbed(self) -> frozenset[str] | None:
        """Return the remembered files that do not stand as they were left.

        None where it cannot be told: nothing is remembered, or the disk keeps only whole seconds.
        """
        if not self.is_remembered:
            return None
        self.all = Measure()
        disturbed = frozenset(self._disturbed(self._memory.stood()))
        return disturbed if self.all.is_exact else None

    def _disturbed(self, files: Iterable[Stood]) -> Iterator[str]:
        count = size = exact = 0
        with _Near(self.target) as near:
            inside = None
            for path, length, modified, inode in files:
                count += 1
                size += length
                exact += modified % _SECOND > 0
                folder, _, name = path.rpartition("/")
                if folder != inside:
                    inside = folder
                    self._note_folder(folder)
                    near.go(folder if self._is_folder(folder) else None)
                if not path.isascii() or path.lower() != path:
                    self.all.odd[folded(path)] = path
                try:
                    status = near.look(name)
                except OSError:
                    yield path
                    continue
                if marks_of(status) != (modified, inode) or status.st_size != length:
                    yield path
        self.all.count, self.all.size, self.all.is_exact = count, size, exact > 0

    def _note_folder(self, folder: str) -> None:
        while folder:
            written = self.all.folders.setdefault(folded(folder), set())
            if folder in written:
                return
            written.add(folder)
            folder = folder.rpartition("/")[0]

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
        same = marks_of(status) == (found.modified, found.inode) and status.st_size == found.size
        return found if same else None

    def known(self, path: str) -> Kept | None:
        """Return what is remembered of a file, however it stands now."""
        return self._memory.kept(path) if self.is_remembered else None

    def manifest(self) -> Iterator[bytes]:
        """Yield the remembered bundle's manifest. Raises `ExportFailed` if it is another now."""
        with open(self.place(MANIFEST), "rb") as file:  # noqa: PTH123 - all is text here
            self._raise_if_other(file)
            while piece := file.read(_PIECE):
                # Each time: who has seen enough does not come back for the end.
                self._raise_if_other(file)
                yield piece

    def _raise_if_other(self, manifest: IO[bytes]) -> None:
        if _marks_of(manifest) != self._manifest:
            raise ExportFailed(
                Message(
                    "The bundle in {path} was changed while the export ran. Export again.",
                    path=self.target,
                )
            )

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

    def _is_bundle(self) -> bool:
        """Look at the bundle that stands there; whether there is one."""
        if self.status(MANIFEST) is None:
            return False
        place = Path(self.place(MANIFEST))
        known = self._memory.manifest
        with place.open("rb") as file:
            if known and hashlib.file_digest(file, "sha256").digest() == known:
                self._manifest = _marks_of(file)
                self.is_remembered = True
                return True
            file.seek(0)
            manifest = file.read(LARGEST + 1)
        try:
            self._listed = [file.path for file in parse_files(manifest)]
        except InputRefused as error:
            raise ExportFailed(
                Message(
                    "The bundle in {path} cannot be renewed: {reason} Or choose an empty folder.",
                    path=self.target,
                    reason=error.message,
                )
            ) from error
        return True


def _marks_of(file: IO[bytes]) -> tuple[int, int, int]:
    status = os.fstat(file.fileno())
    return status.st_size, status.st_mtime_ns, status.st_ino


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
