"""Writing a bundle into a folder, whole or not at all, and only what changed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from heapq import merge
from itertools import chain
from operator import attrgetter
from pathlib import Path

from newsroom.domain.bundle import File, Kept, Placed, Stream, marks_of
from newsroom.domain.message import Message
from newsroom.errors import Cancelled, ExportFailed
from newsroom.exchange.commit import carry_out, make_plan, write_record
from newsroom.exchange.disk import Disk, export_failed
from newsroom.exchange.ground import Ground, Helper, Leaving
from newsroom.exchange.manifest import ABOUT_ITSELF, MANIFEST, Written
from newsroom.exchange.memory import Memory, NoMemory
from newsroom.exchange.names import RECORD, STAGED, UNFINISHED, fault_in, folded, twin_of
from newsroom.exchange.renewing import Since
from newsroom.exchange.roll import LEFT, NEW, SAME, Roll, Taken
from newsroom.exchange.standing import Standing
from newsroom.exchange.streams import Pieces
from newsroom.exchange.unfinished import complete, exclusive, stopped_half_way

Finish = Callable[[Iterable[Written]], Iterable[File | Stream]]
Renew = Callable[[Since], Iterable[File | Stream] | None]
Asked = Callable[[], bool]


Made = File | Placed | Stream
Files = Iterable[Made] | Callable[[Ground], Iterable[Made]]

# The folder in which nearly all files are.
_LARGEST = "article"
_path_of = attrgetter("path")
# Ten thousand times the call of a constructor takes as long as a page.
_as_written: Callable[[tuple[str, int, str]], Written] = partial(tuple.__new__, Written)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many files an export wrote, found as they were, and removed; the size of all in bytes."""

    written: int
    unchanged: int
    removed: int
    size: int


def write_folder(
    target: Path,
    files: Files,
    finish: Finish,
    cancelled: Asked | None = None,
    *,
    disk: Disk | None = None,
    memory: Memory | None = None,
    helper: Helper | None = None,
    renew: Renew | None = None,
) -> Outcome:
    """Make the folder `target` hold exactly these files, beside those that no bundle listed.

    `files` are taken one by one. `finish` is then given all of them, sorted, and may go through
    them more than once; it returns those that are made from the others, the manifest above all.
    An export that was interrupted in `target` is
    completed first. `memory` lets files that stand as they were left go unread and unmade; it is
    believed only where the manifest is the one that was left, and is told what is left now.
    `helper` makes some of the files in
    another process, and writes them itself where no articles stand yet. `renew` may return what
    `finish` would, where all but a few files stay as they stand.

    Raises `ExportFailed` and `Cancelled`; then nothing in `target` was changed, unless the sentence
    says that the export stopped half-way. Whatever happens, no page links to a missing file.
    """
    disk = disk or Disk()
    with exclusive(target, disk) as (place, lock):
        complete(place, disk)
        with closing(_Export(place, disk, memory or NoMemory(), lock)) as export:
            with _helped(export, helper):
                for file in files(export) if callable(files) else files:
                    stop_if_asked(cancelled)
                    export.take(file)
            export.sort()
            with export.failing():  # both go through the list and the manifest that stand there
                since = export.since() if renew else None
                last = renew(since) if renew and since else None
                for file in finish(export.listed()) if last is None else last:
                    export.take(file)
            stop_if_asked(cancelled)
            return export.commit()


class _Export:
    """One export: files come in, the changed ones are staged, then all are put in place."""

    def __init__(self, target: str, disk: Disk, memory: Memory, lock: int) -> None:
        self.lock = lock
        self._target = target
        self._disk = disk
        self._memory = memory
        self._about: list[Taken] = []  # what is made from all others
        # What leaves of the last export's files; None where the rest was not taken in as a whole.
        self._leaving: frozenset[str] | None = None
        self._folders: set[str] = set()
        with self.failing():
            self._standing = Standing(target, memory)
            self._make_folder("")
        self._roll = Roll(f"{target}/{UNFINISHED}")

    def __len__(self) -> int:
        return self._roll.new + sum(file.how == NEW for file in self._about)

    def __iter__(self) -> Iterator[str]:
        """Yield what waits to be put in place."""
        return (file.path for file in self._taken() if file.how == NEW)

    def close(self) -> None:
        """Let go of the list of files."""
        self._roll.close()

    def _taken(self) -> Iterator[Taken]:
        return chain(self._roll, self._about)

    def keep(self, key: bytes, paths: Sequence[str]) -> bool:
        """Take in these files as they stand, if they are what the last export made from `key`."""
        found: list[Kept] = []
        with self.failing():
            for path in paths:
                kept = self._standing.kept(path, key)
                if kept is None:
                    return False
                found.append(kept)
            for kept in found:
                self._add(Taken(*kept, LEFT))
        return True

    def disturbed(self) -> frozenset[str] | None:
        """Return the last export's files that do not stand as it left them; None if unknown."""
        with self.failing():
            return self._standing.disturbed()

    def keep_rest(self, leaving: Leaving) -> None:
        """Take in, as they stand, all other files of the last export but those that are leaving."""
        with self.failing():
            taken = {file.path for file in self._roll}
        self._leaving = frozenset(leaving(self._memory.paths)) - taken
        for path in sorted(taken):
            if self._standing.known(path) is None and self._is_twin(path, self._leaving):
                raise ExportFailed(twin_of(path))

    def _is_twin(self, path: str, leaving: Container[str]) -> bool:
        """Whether some system takes a new file for one that stays, or for its folder."""
        key = folded(path)
        rest = self._standing.all
        for folder in rest.folders.get(key, ()):
            inside = self._memory.paths(f"{folder}/", f"{folder}0")
            if any(one not in leaving for one in inside):
                return True
        while key:
            known = rest.odd.get(key) or key
            if known not in leaving and known != path and self._standing.known(known):
                return True
            key = key.rpartition("/")[0]
        return False

    def is_bare(self, folder: str) -> bool:
        """Whether nothing stands yet where this folder will be."""
        with self.failing():
            return self._standing.first_missing_folder(f"{folder}/") == folder

    def folder(self, name: str) -> str:
        """Make a folder for new files, where none stands yet; return where it is."""
        with self.failing():
            self._make_folder(name)
        return self._place(name)

    def clear(self, paths: Sequence[str]) -> None:
        """Remove those of these files that were begun."""
        with self.failing():
            for path in paths:
                self._disk.remove(self._place(path))

    def take(self, file: Made) -> None:
        """Take in one more file, and stage it if the folder does not hold it."""
        fault = fault_in(file.path)
        if fault is not None:
            raise ExportFailed(fault)
        with self.failing():
            if isinstance(file, Placed):
                path, size, digest, key, *marks = file
                taken = Taken._make((path, key, size, bytes.fromhex(digest), *marks, NEW))
            elif isinstance(file, Stream):
                taken = self._stream(file)
            else:
                taken = self._file(file)
            self._add(taken)

    def _add(self, taken: Taken) -> None:
        if taken.path in ABOUT_ITSELF:
            self._about.append(taken)
        elif not self._roll.take(taken):
            raise ExportFailed(twin_of(taken.path))

    def _file(self, file: File) -> Taken:
        how, size = SAME, len(file.data)
        status = self._standing.holds(file.path, file.data)
        if status is None:
            how = NEW
            self._make_folder(file.path.rpartition("/")[0])
            with _naming(file.path):
                status = self._disk.write(self._place(file.path), file.data)
        digest = hashlib.sha256(file.data).digest()
        return Taken(file.path, file.key, size, digest, *marks_of(status), how)

    def _stream(self, stream: Stream) -> Taken:
        how, place = SAME, self._place(stream.path)
        pieces = Pieces(stream.pieces)
        self._make_folder(stream.path.rpartition("/")[0])
        with _naming(stream.path):
            written = self._disk.pour(place, pieces)
        status = self._standing.holds_file(stream.path, place)
        if status is None:
            how, status = NEW, written
        else:
            self._disk.remove(place)
        digest = bytes.fromhex(pieces.sha256)
        return Taken(stream.path, stream.key, pieces.size, digest, *marks_of(status), how)

    def sort(self) -> None:
        """Be told that all files have come but those about the bundle. Raises `ExportFailed`."""
        with self.failing():
            twin = self._roll.sort()
        if twin is not None:
            raise ExportFailed(twin_of(twin))

    def listed(self) -> Listed:
        """Return all files that were taken in, sorted by path; those about the bundle apart."""
        return Listed(self._roll, None if self._leaving is None else self._rest)

    def _rest(self) -> Iterator[Kept]:
        """Yield the files that stay though nobody looked at them, sorted."""
        assert self._leaving is not None
        apart = self._leaving.union(file.path for file in self._roll)
        found = (self._standing.known(path) for path in self._memory.paths() if path not in apart)
        return filter(None, found)

    def since(self) -> Since | None:
        """Return what is different from the last export; None where that is not known."""
        if self._leaving is None:
            return None
        files = tuple(Listed(self._roll, None))
        return Since(self._standing.manifest, files, self._leaving)

    def commit(self) -> Outcome:
        """Put the staged files in place, remove what is gone, and remember what was left."""
        manifest = next(file.sha256 for file in self._about if file.path == MANIFEST)
        with self.failing():
            gone = self._gone()
            plan = make_plan(self._standing, self, gone, self._roll)
            removed = sum(self._standing.status(path) is not None for path in gone)
            if len(self) or removed:
                below = f"{self._place('')}/"
                self._disk.settle(self._target, self, below)
                self._disk.settle(self._target, sorted(self._folders), below)
                write_record(self._target, plan, self._disk)
                carry_out(self._target, plan, self._disk)
        changed = (file.kept for file in self._roll if file.how != LEFT)
        try:
            count, size = self._measured()
            self._memory.keep(manifest, changed, gone if self._standing.is_remembered else None)
        except OSError as error:  # of the list's own file: the bundle is whole, and not remembered
            raise stopped_half_way(self._target, error) from error
        return Outcome(len(self), count - len(self), removed, size)

    def _gone(self) -> list[str]:
        """Return what the earlier bundle had and this one has no more."""
        about = {file.path for file in self._about}
        own = sorted(path for path in self._standing.about if path not in about)
        if self._leaving is not None:
            return [*sorted(self._leaving), *own]
        return [*_missing(self._standing.paths(), (file.path for file in self._roll)), *own]

    def _measured(self) -> tuple[int, int]:
        """Return the number of all files and the bytes in them."""
        count = self._roll.count + len(self._about)
        size = self._roll.size + sum(file.size for file in self._about)
        if self._leaving is None:
            return count, size
        apart = chain(self._leaving, (file.path for file in self._roll))
        known = list(filter(None, map(self._standing.known, apart)))
        rest = self._standing.all
        count += rest.count - len(known)
        return count, size + rest.size - sum(file.size for file in known)

    @contextmanager
    def failing(self) -> Iterator[None]:
        """Say in words why the disk refused. Raises `ExportFailed` in place of `OSError`."""
        try:
            yield
        except OSError as error:
            if os.path.lexists(f"{self._target}/{RECORD}"):
                raise stopped_half_way(self._target, error) from error
            raise export_failed(self._target, error) from error

    def _make_folder(self, folder: str) -> None:
        if folder in self._folders:
            return
        if folder:
            self._make_folder(folder.rpartition("/")[0])
        self._disk.make_folder(self._place(folder))
        self._folders.add(folder)

    def _place(self, path: str) -> str:
        return f"{self._target}/{STAGED}/{path}" if path else f"{self._target}/{STAGED}"


class Listed:
    """Files as the manifest lists them, sorted; gone through as often as asked."""

    def __init__(self, roll: Roll, rest: Callable[[], Iterator[Kept]] | None) -> None:
        self._roll = roll
        self._rest = rest

    def __iter__(self) -> Iterator[Written]:
        files: Iterable[Taken | Kept] = self._roll
        if self._rest is not None:
            files = merge(self._roll, self._rest(), key=_path_of)
        for file in files:
            yield _as_written((file.path, file.size, file.sha256.hex()))


def _missing(old: Iterable[str], new: Iterator[str]) -> Iterator[str]:
    """Yield which of the `old` paths are not among the new ones; both are sorted."""
    here = next(new, None)
    for path in old:
        while here is not None and here < path:
            here = next(new, None)
        if path != here:
            yield path


@contextmanager
def _naming(path: str) -> Iterator[None]:
    """Say in words that a new file's name is that of another, or of a folder."""
    try:
        yield
    except (FileExistsError, NotADirectoryError) as error:
        raise ExportFailed(twin_of(path)) from error


@contextmanager
def _helped(export: _Export, helper: Helper | None) -> Iterator[None]:
    """Let `helper` help, and see that it has ended before files move or go."""
    if helper is None:
        yield
        return
    # By the folder's handle alone what it writes stays where it belongs.
    if os.open in os.supports_dir_fd and export.is_bare(_LARGEST):
        helper.write_onto(export)
    try:
        yield
    finally:
        helper.end()


def stop_if_asked(cancelled: Asked | None) -> None:
    """Raise `Cancelled` when someone wants the export to stop."""
    if cancelled is not None and cancelled():
        raise Cancelled(Message("The export was stopped. What was exported before is whole."))
