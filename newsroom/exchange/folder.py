"""Writing a bundle into a folder, whole or not at all, and only what changed."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from operator import attrgetter
from pathlib import Path

from newsroom.domain.bundle import File, Kept, Placed, Stream
from newsroom.domain.message import Message
from newsroom.errors import Cancelled, ExportFailed
from newsroom.exchange.commit import Plan, carry_out, make_plan, read_record, write_record
from newsroom.exchange.disk import Disk, export_failed, is_link, reason_of
from newsroom.exchange.ground import Ground, Helper, Leaving
from newsroom.exchange.lock import release, take
from newsroom.exchange.manifest import ABOUT_ITSELF, MANIFEST, Written
from newsroom.exchange.names import RECORD, STAGED, UNFINISHED, Names, twin_of
from newsroom.exchange.renewing import Since
from newsroom.exchange.standing import Memory, Standing, check_target, in_the_way
from newsroom.exchange.streams import Pieces

Finish = Callable[[Sequence[Written]], Iterable[File | Stream]]
Renew = Callable[[Since], Iterable[File | Stream] | None]
Asked = Callable[[], bool]


Made = File | Placed | Stream
Files = Iterable[Made] | Callable[[Ground], Iterable[Made]]

_LOCK = f"{UNFINISHED}/lock"
# The folder in which nearly all files are.
_LARGEST = "article"
_size_of = attrgetter("size")
# Ten thousand times the call of a constructor takes as long as a page.
_as_written: Callable[[tuple[str, int, str]], Written] = partial(tuple.__new__, Written)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many files an export wrote, found as they were, and removed; the size of all in bytes.

    The rest is for the next export's `Memory`: the manifest that stands there now, the files to be
    remembered anew, and those to be forgotten, None for all that was remembered before.
    """

    written: int
    unchanged: int
    removed: int
    size: int
    manifest: bytes = field(default=b"", compare=False)
    changed: tuple[Kept, ...] = field(default=(), compare=False)
    gone: tuple[str, ...] | None = field(default=None, compare=False)


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

    `files` are taken one by one. `finish` is then given all of them, sorted, and returns those that
    are made from the others, the manifest above all. An export that was interrupted in `target` is
    completed first. `memory` lets files that stand as they were left go unread and unmade; it is
    believed only where the manifest is the one that was left. `helper` makes some of the files in
    another process, and writes them itself where no articles stand yet. `renew` may return what
    `finish` would, where all but a few files stay as they stand.

    Raises `ExportFailed` and `Cancelled`; then nothing in `target` was changed, unless the sentence
    says that the export stopped half-way. Whatever happens, no page links to a missing file.
    """
    disk = disk or Disk()
    with _exclusive(target, disk) as (place, lock):
        _complete(place, disk)
        export = _Export(place, disk, memory, lock)
        with _helped(export, helper):
            for file in files(export) if callable(files) else files:
                stop_if_asked(cancelled)
                export.take(file)
        since = export.since() if renew else None
        last = renew(since) if renew and since else None
        for file in finish(export.listed()) if last is None else last:
            export.take(file)
        stop_if_asked(cancelled)
        return export.commit()


def recover(target: Path, *, disk: Disk | None = None) -> bool:
    """Complete the export that was interrupted in `target`; whether there was one to complete.

    What an export left that had not begun to put files in place is thrown away. Raises
    `ExportFailed`.
    """
    if not os.path.lexists(target / UNFINISHED):
        return False
    disk = disk or Disk()
    with _exclusive(target, disk) as (place, _):
        return _complete(place, disk)


class _Export:
    """One export: files come in, the changed ones are staged, then all are put in place."""

    def __init__(self, target: str, disk: Disk, memory: Memory | None, lock: int) -> None:
        self._stand: list[Kept] = []  # looked at, and as they were left
        self._made: list[Kept] = []  # the others; without marks where these are still to come
        self.lock = lock
        self._gone: frozenset[str] | None = None  # None where the rest was not taken in as a whole
        self._target = target
        self._disk = disk
        self._names = Names()
        self._staged: list[str] = []
        self._folders: set[str] = set()
        with self._failing():
            self._standing = Standing(target, memory)
            self._make_folder("")

    def listed(self) -> list[Written]:
        """Return all files that were taken in, sorted by path."""
        rest = filter(None, map(self._standing.known, self._rest()))
        return sorted(map(_as_listed, chain(self._taken(), rest)))

    def since(self) -> Since | None:
        """Return what is different from the last export; None where that is not known."""
        if self._gone is None:
            return None
        files = tuple(map(_as_listed, self._taken()))
        return Since(self._standing.manifest, files, self._gone)

    def _taken(self) -> Iterator[Kept]:
        return chain(self._stand, self._made)

    def _paths(self) -> list[str]:
        return [file.path for file in self._taken()]

    def _rest(self) -> list[str]:
        """Return the paths of the files that stay though nobody looked at them."""
        if self._gone is None:
            return []
        apart = self._gone.union(self._paths())
        return [path for path in self._standing.remembered() if path not in apart]

    def keep(self, key: bytes, paths: Sequence[str]) -> bool:
        """Take in these files as they stand, if they are what the last export made from `key`."""
        found: list[Kept] = []
        with self._failing():
            for path in paths:
                kept = self._standing.kept(path, key)
                if kept is None:
                    return False
                found.append(kept)
        self._names.add_known(paths)
        self._stand += found
        return True

    def disturbed(self) -> frozenset[str] | None:
        """Return the last export's files that do not stand as it left them; None if unknown."""
        with self._failing():
            return self._standing.disturbed()

    def keep_rest(self, leaving: Leaving) -> None:
        """Take in, as they stand, all other files of the last export but those that are leaving."""
        taken = set(self._paths())
        remembered = self._standing.remembered()
        self._gone = frozenset(leaving(list(remembered))) - taken
        if taken <= remembered.keys():
            return  # their names stood beside each other before
        twin = self._names.add_rest(self._rest())
        if twin is not None:
            raise ExportFailed(twin_of(twin))

    def is_bare(self, folder: str) -> bool:
        """Whether nothing stands yet where this folder will be."""
        with self._failing():
            return self._standing.first_missing_folder(f"{folder}/") == folder

    def folder(self, name: str) -> str:
        """Make a folder for new files, where none stands yet; return where it is."""
        with self._failing():
            self._make_folder(name)
        return self._place(name)

    def clear(self, paths: Sequence[str]) -> None:
        """Remove those of these files that were begun."""
        with self._failing():
            for path in paths:
                self._disk.remove(self._place(path))

    def take(self, file: Made) -> None:
        """Take in one more file, and stage it if the folder does not hold it."""
        fault = self._names.add(file.path)
        if fault is not None:
            raise ExportFailed(fault)
        if isinstance(file, Placed):
            self._staged.append(file.path)
            digest = bytes.fromhex(file.sha256)
            self._made.append(
                Kept(file.path, file.key, file.size, digest, file.modified, file.inode)
            )
            return
        if isinstance(file, Stream):
            self._take_stream(file)
            return
        with self._failing():
            if not self._standing.holds(file.path, file.data):
                self._make_folder(file.path.rpartition("/")[0])
                self._disk.write(self._place(file.path), file.data)
                self._staged.append(file.path)
        digest = hashlib.sha256(file.data).digest()
        self._made.append(Kept(file.path, file.key, len(file.data), digest, 0, 0))

    def _take_stream(self, stream: Stream) -> None:
        place = self._place(stream.path)
        pieces = Pieces(stream.pieces)
        with self._failing():
            self._make_folder(stream.path.rpartition("/")[0])
            self._disk.pour(place, pieces)
            if self._standing.holds_file(stream.path, place):
                self._disk.remove(place)
            else:
                self._staged.append(stream.path)
        digest = bytes.fromhex(pieces.sha256)
        self._made.append(Kept(stream.path, stream.key, pieces.size, digest, 0, 0))

    def commit(self) -> Outcome:
        """Put the staged files in place, and remove what is gone."""
        with self._failing():
            plan = self._plan()
            self._names = Names()  # all have been looked at
            gone = [*plan.gone, *(path for path, _ in plan.blocked)]
            removed = sum(self._standing.status(path) is not None for path in gone)
            if self._staged or removed:
                new = [*self._staged, *self._folders]
                self._disk.settle(self._target, new, f"{self._place('')}/")
                write_record(self._target, plan, self._disk)
                carry_out(self._target, plan, self._disk)
            changed = tuple(self._left())
        count, size = self._measured()
        return Outcome(
            written=len(self._staged),
            unchanged=count - len(self._staged),
            removed=removed,
            size=size,
            manifest=self._manifest(),
            changed=changed,
            gone=tuple(gone) if self._standing.is_remembered else None,
        )

    def _plan(self) -> Plan:
        taken = self._paths()
        about = (path for path in ABOUT_ITSELF if path in self._standing)
        if self._gone is not None and not self._gone and set(taken).issuperset(about):
            return make_plan(self._standing, self._staged, None)
        return make_plan(self._standing, self._staged, [*taken, *self._rest()])

    def _measured(self) -> tuple[int, int]:
        """Return the number of all files and the bytes in them."""
        count = len(self._stand) + len(self._made)
        size = sum(map(_size_of, self._taken()))
        if self._gone is None:
            return count, size
        remembered = self._standing.remembered()
        apart = remembered.keys() & self._gone.union(self._paths())
        size += sum(map(_size_of, remembered.values())) - sum(remembered[one].size for one in apart)
        return count + len(remembered) - len(apart), size

    def _left(self) -> Iterator[Kept]:
        """Yield how the files stand that were made this time."""
        # In the order in which they are kept, which takes half the time.
        for kept in sorted(self._made):
            if kept.path in ABOUT_ITSELF:
                continue
            if kept.inode:
                yield kept
                continue
            status = os.lstat(self._standing.place(kept.path))
            yield kept._replace(modified=status.st_mtime_ns, inode=status.st_ino)

    def _manifest(self) -> bytes:
        found = (file.sha256 for file in reversed(self._made) if file.path == MANIFEST)
        return next(found, b"")

    @contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if os.path.lexists(f"{self._target}/{RECORD}"):
                raise _stopped_half_way(self._target, error) from error
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


def _as_listed(file: Kept) -> Written:
    return _as_written((file.path, file.size, file.sha256.hex()))


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


@contextmanager
def _exclusive(target: Path, disk: Disk) -> Iterator[tuple[str, int]]:
    """Hold the folder's lock and give its real path and the lock; clear up at the end."""
    place = os.path.realpath(target)
    try:
        check_target(Path(place))
        made = not os.path.exists(place)  # noqa: PTH110 - all is text here
        lock = take(Path(place, _LOCK), target, lambda: _make_own_folders(place, disk))
    except OSError as error:
        raise export_failed(target, error) from error
    try:
        try:
            yield place, lock
        finally:
            if not os.path.lexists(f"{place}/{RECORD}"):
                with suppress(OSError):  # the next export clears up what this one cannot
                    _discard(place, disk)
    finally:
        release(lock, Path(place, _LOCK))
        with suppress(OSError):
            disk.remove_folder(f"{place}/{UNFINISHED}")
            disk.remove_folder(f"{place}/newsroom")
            if made:
                disk.remove_folder(place)


def _make_own_folders(place: str, disk: Disk) -> None:
    os.makedirs(place, exist_ok=True)  # noqa: PTH103 - all is text here
    for folder in (f"{place}/newsroom", f"{place}/{UNFINISHED}"):
        disk.make_folder(folder)
        status = os.lstat(folder)
        if is_link(status) or not stat.S_ISDIR(status.st_mode):
            raise in_the_way(os.path.relpath(folder, place))


def _complete(place: str, disk: Disk) -> bool:
    """Carry out what an interrupted export had planned, if it came so far; clear up after it."""
    try:
        plan = read_record(place)
        if plan is not None:
            carry_out(place, plan, disk)
        _discard(place, disk)
    except OSError as error:
        raise _stopped_half_way(place, error) from error
    return plan is not None


def _discard(place: str, disk: Disk) -> None:
    for name in os.listdir(f"{place}/{UNFINISHED}"):  # noqa: PTH208 - all is text here
        if name != os.path.basename(_LOCK):  # noqa: PTH119
            disk.discard(f"{place}/{UNFINISHED}/{name}")


def stop_if_asked(cancelled: Asked | None) -> None:
    """Raise `Cancelled` when someone wants the export to stop."""
    if cancelled is not None and cancelled():
        raise Cancelled(Message("The export was stopped. What was exported before is whole."))


def _stopped_half_way(target: str, error: OSError) -> ExportFailed:
    return ExportFailed(
        Message(
            "The export into {path} stopped half-way: {reason}. Put that right and export again, "
            "which completes it.",
            path=target,
            reason=reason_of(error),
        )
    )
