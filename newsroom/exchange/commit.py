"""Putting an export's files in place: planned first, then carried out, as often as it takes.

The plan is on the disk before the first file moves. Whoever finds one carries it out from the
beginning: each step looks whether it has been done. The order keeps every link of every page good
at every moment: what pages need comes before them; where a new page will be, an empty one stands
before any page links to it; what goes, goes last.
"""

from __future__ import annotations

import json
import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from newsroom.domain.message import Message
from newsroom.errors import ExportFailed
from newsroom.exchange.disk import Disk, Paths, is_link
from newsroom.exchange.manifest import ABOUT_ITSELF, MANIFEST, SIGNATURE
from newsroom.exchange.names import RECORD, STAGED, UNFINISHED, fault_in, folded
from newsroom.exchange.roll import Roll
from newsroom.exchange.standing import Standing, in_the_way
from newsroom.exchange.sums import CHECKSUMS

_FORMAT = "newsroom-commit-1"
_LARGEST_RECORD = 256 << 20
_STAND_IN = f"{UNFINISHED}/stand-in"
# A page that links to nothing and looks again in a second.
_STAND_IN_PAGE = (
    b'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="1">'
    b"<title>\xe2\x80\xa6</title></head></html>\n"
)
_LAST = (MANIFEST, SIGNATURE, CHECKSUMS)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is moved out of `STAGED`, in this order, and what is removed.

    `needed`: files and whole folders that hold no page. `folders`: whole new folders with pages.
    `pages`: the other files, pages and what leads to them. `gone`: files to be removed at the end.
    `blocked`: pairs of an old file and the new one that cannot be placed until it is removed.
    """

    needed: tuple[str, ...]
    folders: tuple[str, ...]
    pages: tuple[str, ...]
    gone: tuple[str, ...]
    blocked: tuple[tuple[str, str], ...]


def is_page(path: str) -> bool:
    """Whether a browser follows links from and to this file."""
    return path.endswith((".html", ".htm"))


def make_plan(standing: Standing, staged: Paths, gone: Sequence[str], new: Roll) -> Plan:
    """Plan the way from what stands to the bundle's files, of which `staged` are new or changed.

    `gone` are the earlier bundle's that are in it no more; `new` are all its files, but perhaps
    some that stay where they stood. Raises `ExportFailed` when someone else's file is in the way.
    """
    blocked = tuple(_blocked(gone, new)) if gone else ()
    for path in standing.covered:
        for stranger in standing.strangers_below(path):
            raise in_the_way(stranger)
    freed = {path for path, _ in blocked}

    absent: dict[str, str] = {}
    with_pages: Counter[str] = Counter()
    for path in staged:
        above = _above(path)
        if above not in absent:
            absent[above] = standing.first_missing_folder(path)
        with_pages[absent[above]] += is_page(path)
    # New folders may link to each other, and only one can come before all others: the largest.
    # The pages of the others go one by one, after their stand-ins.
    without_pages = {folder for folder in with_pages if folder and not with_pages[folder]}
    with_pages = +with_pages
    del with_pages[""]
    whole = {folder for folder, _ in with_pages.most_common(1)}
    entire = whole | without_pages
    alone = [path for path in staged if absent[_above(path)] not in entire]
    needed = without_pages | {path for path in alone if not _turn(path)}
    return Plan(
        needed=tuple(sorted(needed, key=lambda path: (path.endswith(".css"), path))),
        folders=tuple(whole),
        pages=tuple(sorted((path for path in alone if _turn(path)), key=lambda p: (_turn(p), p))),
        gone=tuple(sorted(path for path in gone if path not in freed)),
        blocked=blocked,
    )


def write_record(target: str, plan: Plan, disk: Disk) -> None:
    """Put the plan on the disk: from here on, the export is finished by whoever comes next.

    Raises `OSError`; then there is no plan, unless the disk refused even to take it back.
    """
    record = f"{target}/{RECORD}"
    draft = f"{record}.draft"
    values = {"format": _FORMAT, **asdict(plan)}
    disk.write(draft, json.dumps(values, ensure_ascii=False).encode())
    disk.settle(target, [draft])
    try:
        disk.replace(draft, record)
        disk.settle(target, [f"{target}/{UNFINISHED}"])
    except OSError:
        disk.remove(record)
        raise


def read_record(target: str) -> Plan | None:
    """Return the plan that an interrupted export left; None when it left none.

    The folder may come from anywhere: raises `ExportFailed` for a plan that leads out of it.
    """
    try:
        with Path(f"{target}/{RECORD}").open("rb") as file:
            values = json.loads(file.read(_LARGEST_RECORD))
        return _plan(values)
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise _unreadable(target) from error


def carry_out(target: str, plan: Plan, disk: Disk) -> None:
    """Put everything in place and remove what is gone; then remove the plan. Raises `OSError`."""
    carrier = _Carrier(target, disk)
    carrier.make_room(plan)
    for path in plan.needed:
        carrier.place(path)
    for path in plan.pages:
        if is_page(path):
            carrier.stand_in(path)
    for path in (*plan.folders, *plan.pages):
        carrier.place(path)
    carrier.remove(plan.gone)
    disk.settle(target, [f"{target}/{folder}" if folder else target for folder in carrier.changed])
    # If a power cut brings the record back, carrying it out again changes nothing.
    disk.remove(f"{target}/{RECORD}")


class _Carrier:
    """Moves files out of the staging folder, and looks at each step whether it has been done."""

    def __init__(self, target: str, disk: Disk) -> None:
        self._target = target
        self._disk = disk
        self.changed: set[str] = set()
        # What was there and no link. If it goes or becomes a file, nothing is found below it.
        self._passed: set[str] = set()

    def make_room(self, plan: Plan) -> None:
        """Remove the old files where new folders go, and the reverse; then make the folders."""
        for victim, path in plan.blocked:
            if self._status(f"{STAGED}/{path}") is not None:
                self.remove([victim])
        for folder in sorted({_above(path) for path in (*plan.needed, *plan.folders, *plan.pages)}):
            parts = folder.split("/") if folder else []
            for count in range(1, len(parts) + 1):
                inner = "/".join(parts[:count])
                if inner not in self.changed:
                    self._disk.make_folder(self._at(inner))
                    self.changed.add(inner)
            self.changed.add(folder)

    def place(self, path: str) -> None:
        """Move a file or a folder into place, if it has not been moved."""
        staged = self._status(f"{STAGED}/{path}")
        if staged is None:
            return
        standing = self._status(path)
        if standing is not None and stat.S_ISDIR(standing.st_mode):
            if stat.S_ISDIR(staged.st_mode):
                for name in sorted(os.listdir(self._at(f"{STAGED}/{path}"))):  # noqa: PTH208
                    self.place(f"{path}/{name}")
                self.changed.add(path)
                return
            for folder, _, _ in os.walk(self._at(path), topdown=False):
                self._disk.remove_folder(folder)
        self._disk.replace(self._at(f"{STAGED}/{path}"), self._at(path))

    def stand_in(self, path: str) -> None:
        """Put an empty page where a new one will be."""
        if self._status(f"{STAGED}/{path}") is None or self._status(path) is not None:
            return
        if self._status(_STAND_IN) is None:
            self._disk.write(self._at(_STAND_IN), _STAND_IN_PAGE)
        self._disk.link(self._at(_STAND_IN), self._at(path))

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files, and the folders that this empties."""
        standing = [path for path in paths if self._is_file(path)]
        for path in standing:
            if is_page(path) and len(standing) > 1:  # pages that go may link to each other
                self._empty(path)
        for path in standing:
            self._disk.remove(self._at(path))
        folders = {_above(path) for path in paths} - {""}
        for folder in tuple(folders):
            while above := _above(folder):
                folders.add(above)
                folder = above  # noqa: PLW2901 - the walk upwards is the loop's point
        for folder in sorted(folders, reverse=True):
            self._disk.remove_folder(self._at(folder))
            self.changed.add(_above(folder))
        self.changed -= {folder for folder in folders if self._status(folder) is None}

    def _empty(self, path: str) -> None:
        draft = self._at(f"{_STAND_IN}-for-one")
        self._disk.remove(draft)
        self._disk.write(draft, _STAND_IN_PAGE)
        self._disk.replace(draft, self._at(path))

    def _is_file(self, path: str) -> bool:
        status = self._status(path)
        return status is not None and stat.S_ISREG(status.st_mode)

    def _status(self, path: str) -> os.stat_result | None:
        """What is at `path`, with no link on the way to it or there."""
        folder = _above(path)
        if folder and folder not in self._passed:
            if self._status(folder) is None:
                return None
            self._passed.add(folder)
        try:
            status = os.lstat(self._at(path))
        except (FileNotFoundError, NotADirectoryError):
            return None
        if is_link(status):
            raise _unreadable(self._target)
        return status

    def _at(self, path: str) -> str:
        return f"{self._target}/{path}"


def _blocked(gone: Sequence[str], new: Roll) -> Iterator[tuple[str, str]]:
    """Yield each old file that must go before a new one can come, and one such new one."""
    gone = [old for old in gone if old not in ABOUT_ITSELF]
    keys = [folded(old) for old in gone]
    files = new.named({name for key in keys for name in _and_above(key)})
    for old, key in zip(gone, keys, strict=True):
        blocked = files.get(key) or new.folders.get(key)
        for name in _and_above(key):
            blocked = blocked or files.get(name)
        if blocked is not None:
            yield old, blocked


def _and_above(path: str) -> Iterator[str]:
    """Yield a path and the folders above it."""
    while path:
        yield path
        path = _above(path)


def _turn(path: str) -> int:
    """Return when a file is placed: 0 what pages need, then pages, lists, and what tells of all."""
    if path in _LAST:
        return 4 + _LAST.index(path)
    if path.startswith("newsroom/"):
        return 3
    name = path.rpartition("/")[2]
    if name.startswith(("index.", "page-")) or path.endswith(".xml") or path == "feed.json":
        return 2
    return 1 if is_page(path) else 0


def _above(path: str) -> str:
    return path.rpartition("/")[0]


def _plan(values: dict[str, Any]) -> Plan:
    if values["format"] != _FORMAT:
        raise ValueError("another format")
    lists = {name: values[name] for name in (field.name for field in fields(Plan))}
    blocked = tuple((old, new) for old, new in lists.pop("blocked"))
    paths = {name: tuple(given) for name, given in lists.items()}
    for path in (path for given in (*paths.values(), *blocked) for path in given):
        if not isinstance(path, str) or fault_in(path) is not None:
            raise ValueError("a path")
    return Plan(**paths, blocked=blocked)


def _unreadable(target: str) -> ExportFailed:
    return ExportFailed(
        Message(
            "An interrupted export left in {path} what cannot be completed safely. Export into an "
            "empty folder.",
            path=target,
        )
    )
