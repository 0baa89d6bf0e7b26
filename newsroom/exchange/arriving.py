"""Taking the revisions out of a bundle that came from elsewhere, article by article.

They are copied into a file without a name first, so that what was looked at is what is taken in,
whatever becomes of the bundle meanwhile; a newsroom's worth of them is never held in memory.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from newsroom.domain.message import Message
from newsroom.domain.picture import KINDS
from newsroom.domain.revision import Revision
from newsroom.errors import InputRefused
from newsroom.exchange.manifest import MANIFEST, Manifest, largest, parse_manifest
from newsroom.exchange.nameless import NamelessFile
from newsroom.exchange.names import PICTURES, shown
from newsroom.exchange.revisions import REVISIONS, lines, read_line
from newsroom.exchange.source import Bundle

_LARGEST_PICTURE = 64 << 20


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    length: int


class ArrivingBundle:
    """A bundle whose revisions can be read article by article. Close it when done."""

    def __init__(self, bundle: Bundle, stop: Callable[[], None] = lambda: None) -> None:
        """Read the manifest and copy the revisions; `stop` raises where the work is to end.

        Raises `InputRefused` for a bundle without revisions, or with others than it says.
        """
        self._bundle = bundle
        self._names = frozenset(bundle.names())
        self.manifest: Manifest = parse_manifest(
            bundle.read(MANIFEST, largest(len(self._names))), len(self._names)
        )
        self.pictures = self._pictures()
        self._stop = stop
        # One file, and threads that may ask for two of its articles at once.
        self._turn = threading.Lock()
        self._file = NamelessFile()
        self._places: Mapping[str, _Place] = {}
        try:
            self._places = self._copied()
        except BaseException:
            self.close()
            raise

    def revisions(self, uuid: str) -> dict[str, Revision]:
        """Return what the bundle has of an article, by id, each behind those that it follows."""
        place = self._places.get(uuid)
        if place is None:
            return {}
        with self._turn:
            data = self._file.read(place.start, place.length)
        found = {}
        for line in data.split(b"\n")[:-1]:
            revision = read_line(line)
            if revision is None:
                raise _damaged()
            found[revision.id] = revision
        return found

    def picture(self, sha256: str) -> bytes:
        """Return a picture's bytes. Raises `InputRefused` where they are others, `OSError`."""
        with self._turn:
            data = self._bundle.read(self.pictures[sha256], _LARGEST_PICTURE)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise _damaged()
        return data

    def close(self) -> None:
        """Let go of the copy; the bundle itself stays open."""
        self._file.close()

    def _pictures(self) -> dict[str, str]:
        endings = {f".{ending}" for ending in KINDS.values()}
        return {
            PurePosixPath(file.path).stem: file.path
            for file in self.manifest.files
            if file.path.startswith(f"{PICTURES}/") and PurePosixPath(file.path).suffix in endings
            if file.path in self._names
        }

    def _copied(self) -> dict[str, _Place]:
        listed = {file.path: file.sha256 for file in self.manifest.files}
        if REVISIONS not in listed or REVISIONS not in self._names:
            raise InputRefused(
                Message(
                    "The bundle {path} is for readers: it has no revisions to take in. Ask for one "
                    "for editors.",
                    path=shown(str(self._bundle.path)),
                )
            )
        digest = hashlib.sha256()
        known = {entry.uuid for entry in self.manifest.articles}
        places: dict[str, _Place] = {}
        article, start, end = "", 0, 0
        for line in lines(self._hashed(digest.update)):
            revision = read_line(line)
            if revision is None or revision.article not in known:
                raise _damaged()
            if revision.article != article:
                if revision.article in places:
                    raise _damaged()  # an article's revisions stand together
                article, start = revision.article, end
                self._stop()
            self._file.append(line + b"\n")
            end += len(line) + 1
            places[article] = _Place(start, end - start)
        if digest.hexdigest() != listed[REVISIONS]:
            raise _damaged()
        return places

    def _hashed(self, update: Callable[[bytes], None]) -> Iterator[bytes]:
        for chunk in self._bundle.chunks(REVISIONS):
            update(chunk)
            yield chunk


def _damaged() -> InputRefused:
    return InputRefused(Message("The bundle's revisions are damaged. Ask for the bundle again."))
