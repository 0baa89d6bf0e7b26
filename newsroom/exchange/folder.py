"""Writing a bundle into a folder: whole, or not at all.

Changed files are staged inside the target, a commit record is written, and only then are they moved
into place. Killed before the record stands, the old bundle is as it was, to the byte; killed after
it, `recover` completes the move, and the next export begins with that. Files that no manifest lists
belong to somebody else and are never touched.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.bundle import File
from newsroom.domain.message import Message
from newsroom.errors import ExportFailed, InputRefused
from newsroom.exchange.manifest import MANIFEST, Written, parse_manifest, written
from newsroom.exchange.names import check_name

Finish = Callable[[Sequence[Written]], Iterable[File]]

STAGING = "newsroom/.unfinished"
_RECORD = "commit.json"
_LOCK = "newsroom/.lock"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many files an export wrote, found unchanged, and removed."""

    written: int
    unchanged: int
    removed: int


def write_folder(target: Path, files: Iterable[File], finish: Finish) -> Outcome:
    """Make the folder `target` hold exactly `files`, and what `finish` makes of their list.

    `files` come in the order in which they are moved into place: what others link to first.
    Raises `ExportFailed`, with the old bundle whole, when it cannot be written; whatever `files`
    raises goes through, and leaves the old bundle whole too.
    """
    _check_target(target)
    try:
        (target / "newsroom").mkdir(parents=True, exist_ok=True)
        with _locked(target):
            recover(target)
            return _Export(target).run(files, finish)
    except OSError as error:
        raise ExportFailed(
            Message(
                "The bundle {path} could not be written: {reason}. What was there before is "
                "whole. Make room, check the rights, or choose another place.",
                path=target,
                reason=error.strerror or str(error),
            )
        ) from error


def recover(target: Path) -> None:
    """Complete an export that was killed while it moved its files; forget one killed before."""
    staging = target / STAGING
    record = staging / _RECORD
    if record.is_file():
        kept = json.loads(record.read_bytes())
        _move(target, kept["moves"], kept["removed"])
        record.unlink()
    shutil.rmtree(staging, ignore_errors=True)


class _Export:
    """One export into one folder."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._staging = target / STAGING
        self._moves: list[list[str]] = []
        self._all: list[Written] = []
        self._folders: set[Path] = set()

    def run(self, files: Iterable[File], finish: Finish) -> Outcome:
        self._staging.mkdir()
        try:
            for file in files:
                self._stage(file)
            for file in finish(tuple(self._all)):
                self._stage(file)
            removed = sorted(self._old_paths() - {one.path for one in self._all})
            if self._moves or removed:
                self._commit(removed)
        finally:
            # After the commit nothing is left in it; before, nothing of it is wanted.
            shutil.rmtree(self._staging, ignore_errors=True)
        return Outcome(len(self._moves), len(self._all) - len(self._moves), len(removed))

    def _stage(self, file: File) -> None:
        check_name(file.path)
        self._check_folder((self._target / file.path).parent)
        self._all.append(written(file))
        if _same(self._target / file.path, file.data):
            return
        name = str(len(self._moves))
        (self._staging / name).write_bytes(file.data)
        self._moves.append([name, file.path])

    def _check_folder(self, folder: Path) -> None:
        # A link inside the target could lead the export anywhere.
        if folder in self._folders:
            return
        self._folders.add(folder)
        while folder != self._target:
            if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
                raise ExportFailed(
                    Message(
                        "{path} stands where the bundle needs a folder. Remove it, or choose "
                        "another place.",
                        path=folder,
                    )
                )
            folder = folder.parent

    def _old_paths(self) -> set[str]:
        try:
            manifest = parse_manifest((self._target / MANIFEST).read_bytes())
        except (OSError, InputRefused):
            return set()
        safe: set[str] = set()
        for file in manifest.files:
            try:
                check_name(file.path)
            except InputRefused:
                continue
            safe.add(file.path)
        return safe

    def _commit(self, removed: list[str]) -> None:
        record = {"moves": self._moves, "removed": removed}
        # One pass over the disk instead of one for each of thousands of files.
        _flush([self._staging / name for name, _ in self._moves])
        temporary = self._staging / "commit.new"
        temporary.write_bytes(json.dumps(record).encode())
        _flush([temporary])
        temporary.replace(self._staging / _RECORD)
        _flush_folder(self._staging)
        _move(self._target, self._moves, removed)
        (self._staging / _RECORD).unlink()


def _move(target: Path, moves: list[list[str]], removed: list[str]) -> None:
    staging = target / STAGING
    for name, place_name in moves:
        staged = staging / name
        if staged.exists():
            place = target / place_name
            place.parent.mkdir(parents=True, exist_ok=True)
            staged.replace(place)
    for gone in removed:
        path = target / gone
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == target or any(folder.iterdir()):
                break
            folder.rmdir()


def _same(path: Path, data: bytes) -> bool:
    try:
        return (
            not path.is_symlink() and path.stat().st_size == len(data) and path.read_bytes() == data
        )
    except OSError:
        return False


def _check_target(target: Path) -> None:
    if target.exists() and not target.is_dir():
        raise ExportFailed(
            Message("{path} is a file. Choose a folder, or a name ending in .zip.", path=target)
        )
    if not target.is_dir() or (target / MANIFEST).is_file() or (target / STAGING).is_dir():
        return
    # An export that was stopped before its first file leaves the folder for the manifest.
    if any(inner.name != "newsroom" or any(inner.iterdir()) for inner in target.iterdir()):
        raise ExportFailed(
            Message(
                "The folder {path} holds other files and no bundle. Choose an empty folder or a "
                "new one.",
                path=target,
            )
        )


def _flush(paths: Iterable[Path]) -> None:
    if hasattr(os, "sync"):
        os.sync()
        return
    for path in paths:
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _locked(target: Path) -> Iterator[None]:
    # The system lets go of the lock when its process ends, however it ends.
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415

        path = target / _LOCK
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
    else:
        import fcntl  # noqa: PLC0415

        path = None
        descriptor = os.open(target / "newsroom", os.O_RDONLY)
    try:
        try:
            if sys.platform == "win32":
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise ExportFailed(
                Message("Another export into {path} is under way. Wait for it.", path=target)
            ) from error
        yield
    finally:
        os.close(descriptor)
        if path:
            path.unlink(missing_ok=True)
