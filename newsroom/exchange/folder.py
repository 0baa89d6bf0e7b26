"""Writing a bundle into a folder, whole or not at all, and only what changed."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.bundle import File
from newsroom.domain.message import Message
from newsroom.errors import Cancelled, ExportFailed
from newsroom.exchange.commit import carry_out, make_plan, read_record, write_record
from newsroom.exchange.disk import Disk, export_failed, is_link, reason_of
from newsroom.exchange.lock import release, take
from newsroom.exchange.manifest import Written, written
from newsroom.exchange.names import RECORD, STAGED, UNFINISHED, Names
from newsroom.exchange.standing import Standing, check_target, in_the_way

Finish = Callable[[Sequence[Written]], Iterable[File]]
Asked = Callable[[], bool]

_LOCK = f"{UNFINISHED}/lock"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many files an export wrote, found as they were, and removed; the size of all in bytes."""

    written: int
    unchanged: int
    removed: int
    bytes: int


def write_folder(
    target: Path,
    files: Iterable[File],
    finish: Finish,
    cancelled: Asked | None = None,
    *,
    disk: Disk | None = None,
) -> Outcome:
    """Make the folder `target` hold exactly these files, beside those that no bundle listed.

    `files` are taken one by one. `finish` is then given all of them, sorted, and returns those that
    are made from the others, the manifest above all. An export that was interrupted in `target` is
    completed first.

    Raises `ExportFailed` and `Cancelled`; then nothing in `target` was changed, unless the sentence
    says that the export stopped half-way. Whatever happens, no page links to a missing file.
    """
    disk = disk or Disk()
    with _exclusive(target, disk) as place:
        _complete(place, disk)
        export = _Export(place, disk)
        for file in files:
            stop_if_asked(cancelled)
            export.take(file)
        for file in finish(sorted(export.taken)):
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
    with _exclusive(target, disk) as place:
        return _complete(place, disk)


class _Export:
    """One export: files come in, the changed ones are staged, then all are put in place."""

    def __init__(self, target: str, disk: Disk) -> None:
        self.taken: list[Written] = []
        self._target = target
        self._disk = disk
        self._names = Names()
        self._staged: list[str] = []
        self._folders: set[str] = set()
        with self._failing():
            self._standing = Standing(target)
            self._make_folder("")

    def take(self, file: File) -> None:
        """Take in one more file, and stage it if the folder does not hold it."""
        fault = self._names.add(file.path)
        if fault is not None:
            raise ExportFailed(fault)
        with self._failing():
            if not self._standing.holds(file.path, file.data):
                self._make_folder(file.path.rpartition("/")[0])
                self._disk.write(self._place(file.path), file.data)
                self._staged.append(file.path)
        self.taken.append(written(file))

    def commit(self) -> Outcome:
        """Put the staged files in place, and remove what is gone."""
        with self._failing():
            plan = make_plan(self._standing, self._staged, (file.path for file in self.taken))
            gone = [*plan.gone, *(path for path, _ in plan.blocked)]
            removed = sum(self._standing.status(path) is not None for path in gone)
            if self._staged or removed:
                paths = [self._place(path) for path in (*self._staged, *self._folders)]
                self._disk.settle(self._target, paths)
                write_record(self._target, plan, self._disk)
                carry_out(self._target, plan, self._disk)
        return Outcome(
            written=len(self._staged),
            unchanged=len(self.taken) - len(self._staged),
            removed=removed,
            bytes=sum(file.size for file in self.taken),
        )

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


@contextmanager
def _exclusive(target: Path, disk: Disk) -> Iterator[str]:
    """Hold the folder's lock and give its real path; clear up at the end."""
    place = os.path.realpath(target)
    try:
        check_target(Path(place))
        made = not os.path.exists(place)  # noqa: PTH110 - all is text here
        lock = take(Path(place, _LOCK), target, lambda: _make_own_folders(place, disk))
    except OSError as error:
        raise export_failed(target, error) from error
    try:
        try:
            yield place
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
