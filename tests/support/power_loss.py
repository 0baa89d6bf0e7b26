"""What a disk may hold after the power went: a recorded log of writes, replayed with losses.

The log is strace's, of a real run. Behind the last sync of a file anything may have happened to
what was written into it: each write is there, gone, or there in part, in any order. So with a
folder: a file that was made or deleted since the folder's last sync may be there or not.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename"
OPTIONS = ("-y", "-xx", "-s", "100000000")
_SECTOR = 512
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) = (-?\d+)", re.MULTILINE)
_FILE = re.compile(r"^\d+<([^>]*)>")
_TEXT = re.compile(r'"([^"]*)"')


@dataclass(frozen=True, slots=True)
class Event:
    """A call that changed something: made, write, cut, sync, gone; or said, on standard output."""

    kind: str
    path: Path = Path()
    data: bytes = b""
    offset: int = 0


def read_log(trace: str) -> list[Event]:
    """Return what a trace with `OPTIONS` says was done, in its order."""
    return [event for line in _LINE.finditer(trace) if (event := _event(*line.groups()))]


def _event(call: str, arguments: str, result: str) -> Event | None:
    found = _FILE.match(arguments)
    path = Path(_bytes(found[1]).decode(errors="replace")) if found else Path()
    texts = [_bytes(text) for text in _TEXT.findall(arguments)]
    named = Path(texts[0].decode(errors="replace")) if texts else Path()
    numbers = [int(part) for part in arguments.split(", ")[1:] if part.isdigit()]
    event: Event | None = None
    if call == "write" and arguments.startswith("1<"):
        event = Event("said", data=texts[0])
    elif call == "pwrite64":
        event = Event("write", path, texts[0][: max(int(result), 0)], numbers[-1])
    elif call == "ftruncate":
        event = Event("cut", path, offset=numbers[-1])
    elif call in ("fsync", "fdatasync"):
        event = Event("sync", path)
    elif call == "unlink":
        event = Event("gone", named)
    elif call == "openat" and "O_CREAT" in arguments:
        event = Event("made", named)
    return event if int(result) >= 0 else None


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


@dataclass(slots=True)
class _File:
    """What surely is on the disk, and what was done since; `sure`: its name in the folder is."""

    content: bytearray = field(default_factory=bytearray)
    pending: list[Event] = field(default_factory=list)
    sure: bool = False
    deleted: bool = False


class Disk:
    """The files of one folder, as a disk may have them when the power goes."""

    def __init__(self, folder: Path, start: dict[str, bytes]) -> None:
        self._folder = folder
        self._files = [(name, _File(bytearray(data), sure=True)) for name, data in start.items()]

    def play(self, event: Event) -> None:
        """Take note of what the program did."""
        if event.kind == "sync" and event.path == self._folder:
            self._files = [(name, file) for name, file in self._files if not file.deleted]
            for _, file in self._files:
                file.sure = True
            return
        if event.path.parent != self._folder or event.path.name.endswith("-shm"):
            return
        file = self._standing(event.path.name)
        if event.kind == "gone":
            file.deleted = True
        elif event.kind in ("write", "cut"):
            file.pending.append(event)
        elif event.kind == "sync":
            for one in file.pending:
                _apply(file.content, one)
            file.pending.clear()

    def after_the_power_went(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files of a disk that lost what it was allowed to lose."""
        kept = chance.choice((0.0, 0.5, 0.9, 1.0))
        found: dict[str, bytes] = {}
        for name, file in self._files:
            if (file.deleted or not file.sure) and chance.random() < 1 / 2:
                continue
            content = bytearray(file.content)
            survivors = [event for event in file.pending if chance.random() < kept]
            if chance.random() < 1 / 2:
                chance.shuffle(survivors)
            for event in survivors:
                _apply(content, _torn(event, chance))
            found[name] = bytes(content)
        return found

    def _standing(self, name: str) -> _File:
        for known, file in self._files:
            if known == name and not file.deleted:
                return file
        made = _File()
        self._files.append((name, made))
        return made


def _apply(content: bytearray, event: Event) -> None:
    if event.kind == "cut":
        del content[event.offset :]
        content.extend(bytes(event.offset - len(content)))
        return
    if len(content) < event.offset:
        content.extend(bytes(event.offset - len(content)))
    content[event.offset : event.offset + len(event.data)] = event.data


def _torn(event: Event, chance: random.Random) -> Event:
    """Return a write of which, now and then, only the first sectors have reached the disk."""
    if event.kind != "write" or len(event.data) <= _SECTOR or chance.random() < 3 / 4:
        return event
    length = chance.randrange(0, len(event.data), _SECTOR)
    return Event("write", event.path, event.data[:length], event.offset)


def disks(
    events: list[Event], folder: Path, start: dict[str, bytes], count: int, seed: int
) -> Iterator[tuple[dict[str, bytes], list[str]]]:
    """Yield `count` times what a disk may hold, and what the program had said by then."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    cuts = sorted(chance.randrange(len(events) + 1) for _ in range(count))
    disk = Disk(folder, start)
    said: list[str] = []
    done = 0
    for cut in cuts:
        for event in events[done:cut]:
            if event.kind == "said":
                said.append(event.data.decode())
            else:
                disk.play(event)
        done = cut
        yield disk.after_the_power_went(chance), list(said)
