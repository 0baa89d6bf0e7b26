"""The newsrooms that were open on this computer: what was there is never founded anew unasked."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.domain.opening import Opening, Way
from newsroom.errors import NoneYet, NotOpened
from newsroom.paths import NEWSROOM_SUFFIX

_MOST_LOOKED_INTO = 300  # folders: this is a look, not a search of the disk


@dataclass(frozen=True, slots=True)
class Known:
    """A newsroom that was open here. `file` tells a moved file on the same disk: device, number.

    `told` are the notes that a person has seen and wants no more.
    """

    path: str
    file: str = ""
    told: tuple[str, ...] = ()


class KnownNewsrooms:
    """One small file for each newsroom, so that programs that run at once do not meet in one.

    What cannot be read is taken as not known, and what cannot be written is not: this memory
    guards against a surprise, and never stops the work.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, path: Path) -> Known | None:
        """Return what is known of the newsroom at `path`."""
        try:
            found = json.loads(self._note(path).read_text(encoding="utf-8"))
            return Known(str(found["path"]), str(found["file"]), tuple(map(str, found["told"])))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def remember(self, path: Path) -> None:
        """Note that the newsroom at `path` was opened."""
        known = self.get(path) or Known(str(path))
        now = replace(known, file=_file_mark(path))
        if now != known:
            self._put(path, now)

    def note_told(self, path: Path, what: str) -> None:
        """Note that the person has seen something about this newsroom."""
        known = self.get(path) or Known(str(path))
        if what not in known.told:
            self._put(path, replace(known, told=(*known.told, what)))

    def was_told(self, path: Path, what: str) -> bool:
        """Tell whether the person has seen it."""
        known = self.get(path)
        return known is not None and what in known.told

    def guard(self, opening: Opening, *, chosen: bool) -> None:
        """Raise `NotOpened` where a newsroom was and is no more; never a new one in its place.

        Where none ever was, too, if the opening is for one that is there. `chosen`: the settings
        name it, so that there was one.
        """
        path = opening.path
        if opening.found or path.exists():
            return
        known = self.get(path)
        traces = chosen or known is not None or any(_traces(path))
        if not traces and opening.only_known:
            raise NoneYet(
                Message("There is no newsroom at {path}. Look at how it is written.", path=path),
                Way.FOUND,
            )
        if not traces:
            return
        elsewhere = _moved(path, known.file) if known else None
        if elsewhere:
            raise NotOpened(
                Message(
                    "The newsroom {path} is not there any more. It seems to have been moved to "
                    "{elsewhere}: open it there, or bring it back.",
                    path=path,
                    elsewhere=elsewhere,
                ),
                Way.FOUND_ELSEWHERE,
                Way.RETRY,
                Way.FOUND,
                elsewhere=elsewhere,
            )
        if not path.parent.exists():
            raise NotOpened(
                Message(
                    "The folder of the newsroom {path} is not there. Connect the drive that it "
                    "is on and try again, or choose another newsroom.",
                    path=path,
                ),
                Way.RETRY,
            )
        raise NotOpened(
            Message(
                "The newsroom {path} is not there any more. Bring the file back, choose another "
                "one, or create a new, empty newsroom in its place.",
                path=path,
            ),
            Way.RETRY,
            Way.FOUND,
        )

    def _note(self, path: Path) -> Path:
        import hashlib  # noqa: PLC0415 - it brings OpenSSL along; this is needed behind the window

        mark = hashlib.sha256(os.fsencode(path)).hexdigest()[:24]
        return self._folder / f"{mark}.json"

    def _put(self, path: Path, known: Known) -> None:
        note = self._note(path)
        temporary = note.with_suffix(f".{os.getpid()}")
        try:
            note.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(asdict(known)), encoding="utf-8")
            temporary.replace(note)
        except (OSError, ValueError):
            with suppress(OSError):
                temporary.unlink()


def _traces(path: Path) -> Iterator[Path]:
    """Yield what a newsroom leaves beside it: its log, the folder of its backups."""
    log = path.with_name(f"{path.name}-wal")
    if log.is_file() and log.stat().st_size:
        yield log
    for beside in _listed(path.parent):
        name = beside.name.lower()
        if "backup" in name and name.startswith((path.stem.lower(), "backup")) and beside.is_dir():
            yield beside


def _moved(path: Path, mark: str) -> Path | None:
    """Look for the very file under another name, where a person puts it most often."""
    near = path.parent
    while not near.exists() and near != near.parent:
        near = near.parent
    places = [near, near.parent, *(place for place in _listed(near) if place.is_dir())]
    for place in places[:_MOST_LOOKED_INTO]:
        for file in _listed(place):
            if file.suffix == NEWSROOM_SUFFIX and mark and _file_mark(file) == mark:
                return file
    return None


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _file_mark(path: Path) -> str:
    try:
        found = path.stat()
    except OSError:
        return ""
    # With its birth where the system tells it: numbers are given again.
    return f"{found.st_dev}:{found.st_ino}:{getattr(found, 'st_birthtime', '')}"
