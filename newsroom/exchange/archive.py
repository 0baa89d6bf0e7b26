"""Writing a bundle into one zip file, whole or not at all, the same to the byte each time."""

from __future__ import annotations

import filecmp
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from newsroom.domain.bundle import File, Placed, Stream
from newsroom.domain.message import Message
from newsroom.errors import ExportFailed, InputRefused
from newsroom.exchange.disk import Disk, export_failed
from newsroom.exchange.folder import Asked, Files, Finish, Outcome, stop_if_asked
from newsroom.exchange.ground import Leaving
from newsroom.exchange.lock import release, take
from newsroom.exchange.manifest import Written, written
from newsroom.exchange.names import Names
from newsroom.exchange.source import open_bundle
from newsroom.exchange.streams import Pieces

# The first day that a zip knows; a file that its owner writes and all may read.
_DATE = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644 << 16
_UNIX = 3
_PIECE = 1 << 20


def write_zip(
    target: Path,
    files: Files,
    finish: Finish,
    cancelled: Asked | None = None,
) -> Outcome:
    """Make `target` a zip of exactly these files, sorted by name; see `write_folder`.

    A file that is there is replaced only if it is a bundle or empty. While it works, a hidden file
    stands beside `target`. Raises `ExportFailed` and `Cancelled`; then `target` is as it was.
    """
    place = Path(os.path.realpath(target))
    with _failing_whole(target):
        _check_target(place)
        place.parent.mkdir(parents=True, exist_ok=True)
    with _exclusive(place, target) as draft, _spool_beside(place) as spool:
        for file in files(_NoGround()) if callable(files) else files:
            stop_if_asked(cancelled)
            assert not isinstance(file, Placed)  # nobody was told of a place for it
            with _failing_whole(target):
                spool.take(file)
        for file in finish(sorted(spool.taken)):
            with _failing_whole(target):
                spool.take(file)
        stop_if_asked(cancelled)
        with _failing_whole(target):
            spool.pour(draft)
            changed = not place.exists() or not filecmp.cmp(draft, place, shallow=False)
            if changed:
                disk = Disk()
                disk.settle(str(place.parent), [str(draft)])
                disk.replace(str(draft), str(place))
                disk.settle(str(place.parent), [str(place.parent)])
    count = len(spool.taken)
    return Outcome(
        written=count if changed else 0,
        unchanged=0 if changed else count,
        removed=0,
        size=sum(file.size for file in spool.taken),
    )


class _NoGround:
    """A zip is always made anew."""

    def keep(self, _key: bytes, _paths: Sequence[str]) -> bool:
        return False

    def disturbed(self) -> None:
        return None

    def keep_rest(self, leaving: Leaving) -> None:
        pass


class _Spool:
    """The files in the order they came, kept on the disk until their order in the zip is known."""

    def __init__(self, file: BinaryIO) -> None:
        self.taken: list[Written] = []
        self._file = file
        self._names = Names()
        self._starts: dict[str, int] = {}

    def take(self, file: File | Stream) -> None:
        """Take in one more file."""
        fault = self._names.add(file.path)
        if fault is not None:
            raise ExportFailed(fault)
        self._starts[file.path] = self._file.tell()
        if isinstance(file, File):
            self._file.write(file.data)
            self.taken.append(written(file))
            return
        pieces = Pieces(file.pieces)
        for piece in pieces:
            self._file.write(piece)
        self.taken.append(Written(file.path, pieces.size, pieces.sha256))

    def pour(self, draft: Path) -> None:
        """Write the zip."""
        # Stored: deflate differs between builds of zlib, and the same content gives the same bytes.
        with ZipFile(draft, "x", ZIP_STORED) as archive:
            for path, size, _ in sorted(self.taken):
                info = ZipInfo(path, _DATE)
                info.create_system = _UNIX
                info.external_attr = _MODE
                info.file_size = size
                self._file.seek(self._starts[path])
                with archive.open(info, "w") as packed:
                    for start in range(0, size, _PIECE):
                        packed.write(self._file.read(min(_PIECE, size - start)))


@contextmanager
def _spool_beside(place: Path) -> Iterator[_Spool]:
    """Open a nameless file on the disk of `place`: what fits there as a spool fits as a zip."""
    with _failing_whole(place):
        file = tempfile.TemporaryFile(dir=place.parent)  # noqa: SIM115 - closed below
    try:
        yield _Spool(file)
    finally:
        # What is still in its buffer is of no use, so a full disk must not speak up here.
        with suppress(OSError):
            file.close()


@contextmanager
def _exclusive(place: Path, target: Path) -> Iterator[Path]:
    """Hold the lock on a zip file and give the place to write it; clear up at the end."""
    guard = place.with_name(f".{place.name}.lock")
    draft = place.with_name(f".{place.name}.unfinished")
    with _failing_whole(target):
        lock = take(guard, target, lambda: None)
    try:
        with _failing_whole(target):
            draft.unlink(missing_ok=True)
        yield draft
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        release(lock, guard)


@contextmanager
def _failing_whole(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise export_failed(target, error) from error


def _check_target(place: Path) -> None:
    if not place.exists():
        return
    if place.is_dir():
        raise ExportFailed(
            Message("{path} is a folder. Choose a name within it that ends in .zip.", path=place)
        )
    if place.stat().st_size == 0:
        return
    try:
        with open_bundle(place):
            pass
    except InputRefused as error:
        raise ExportFailed(
            Message("{path} is there already and is no bundle. Choose another name.", path=place)
        ) from error
