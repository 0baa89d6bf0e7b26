"""The folder within a bundle that is an export's own: one export holds it, and it is cleared up.

It has the lock, the files that are not in place yet, and the plan that says where they go. Whoever
comes next completes what was planned, and throws away what had not come so far.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import ExportFailed
from newsroom.exchange.commit import carry_out, read_record
from newsroom.exchange.disk import Disk, export_failed, is_link, reason_of
from newsroom.exchange.lock import release, take
from newsroom.exchange.names import RECORD, UNFINISHED
from newsroom.exchange.standing import check_target, in_the_way

_LOCK = f"{UNFINISHED}/lock"


@contextmanager
def exclusive(target: Path, disk: Disk) -> Iterator[tuple[str, int]]:
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


def complete(place: str, disk: Disk) -> bool:
    """Carry out what an interrupted export had planned, if it came so far; clear up after it."""
    try:
        plan = read_record(place)
        if plan is not None:
            carry_out(place, plan, disk)
        _discard(place, disk)
    except OSError as error:
        raise stopped_half_way(place, error) from error
    return plan is not None


def _discard(place: str, disk: Disk) -> None:
    for name in os.listdir(f"{place}/{UNFINISHED}"):  # noqa: PTH208 - all is text here
        if name != os.path.basename(_LOCK):  # noqa: PTH119
            disk.discard(f"{place}/{UNFINISHED}/{name}")


def stopped_half_way(target: str, error: OSError) -> ExportFailed:
    """Return the sentence for an export whose plan was not carried out to its end."""
    return ExportFailed(
        Message(
            "The export into {path} stopped half-way: {reason}. Put that right and export again, "
            "which completes it.",
            path=target,
            reason=reason_of(error),
        )
    )
