"""Pictures: taking them in, finding them, and the files that pages show."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path

from newsroom.domain.picture import Crop, Picture, Place, Shown, TakenPicture
from newsroom.errors import NewsroomError
from newsroom.storage import pictures
from newsroom.storage.engine import Engine
from newsroom.storage.sessions import Session
from newsroom.text.decoding import read_bytes
from newsroom.text.reading import shown_name

LARGEST_FILE = 200_000_000
_KEPT_IN_MEMORY = 64


class Pictures:
    """The newsroom's pictures; what takes long here belongs off the window's thread."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        # Of a newsroom that cannot be written: what was made for its pages.
        self._made: dict[str, Shown] = {}
        self._files: dict[str, bytes] = {}

    def take_in(self, data: bytes, name: str) -> TakenPicture:
        """Keep a picture and return what its file said; the same one is kept once.

        Raises `InputRefused`, which names the file, and `StorageFailed`.
        """
        from newsroom.pictures.taking import take_picture  # noqa: PLC0415 - heavy

        taking = take_picture(data, shown_name(name))
        with self._engine.writing() as session:
            pictures.keep(session, taking.picture, taking.data, self._clock())
        return taking.picture

    def take_in_file(self, path: Path) -> TakenPicture:
        """Keep the picture in a file; see `take_in`."""
        return self.take_in(read_bytes(path, LARGEST_FILE), path.name)

    def find(self, hashes: Collection[str]) -> dict[str, TakenPicture]:
        """Return what is known of these pictures; unknown ones are left out."""
        with self._engine.reading() as session:
            return pictures.find(session, hashes)

    def data(self, sha256: str) -> bytes:
        """Return a picture as it is kept. Raises `NotFound`, `StorageFailed`."""
        with self._engine.reading() as session:
            return pictures.data(session, sha256)

    def thumbnail(self, sha256: str, crop: Crop | None) -> bytes:
        """Return a small file of the part that is shown. Raises `NotFound`, `StorageFailed`."""
        picture = Picture(sha256, crop=crop)
        shown = self.shown([picture]).get(picture)
        data = self.file(shown.renditions[0].path) if shown and shown.renditions else None
        return self.data(sha256) if data is None else data

    def shown(self, wanted: Sequence[Picture]) -> dict[Picture, Shown]:
        """Return the files that pages show, made now where they are missing.

        A picture that the newsroom does not have, or has damaged, is left out.
        """
        if not wanted:
            return {}
        from newsroom.pictures.renditions import key  # noqa: PLC0415 - heavy

        keys = {picture: key(picture.sha256, picture.crop) for picture in wanted}
        with self._engine.reading() as session:
            made = {**self._made, **pictures.shown(session, list(set(keys.values())))}
        for picture, name in keys.items():
            if name not in made and (shown := self._make(picture, name)):
                made[name] = shown
        return {picture: made[name] for picture, name in keys.items() if name in made}

    def _make(self, picture: Picture, name: str) -> Shown | None:
        from newsroom.pictures.renditions import render  # noqa: PLC0415 - heavy

        found = self.find([picture.sha256]).get(picture.sha256)
        if found is None:
            return None
        try:
            data = self.data(picture.sha256)
        except NewsroomError:
            return None  # the check names it; a page goes without
        files = list(render(data, found.master, picture.crop))
        shown = Shown(
            tuple(one.rendition for one in files if not one.fallback),
            next(one.rendition for one in files if one.fallback),
        )
        if self._engine.read_only:
            while len(self._files) > _KEPT_IN_MEMORY:
                del self._files[next(iter(self._files))]
            self._files.update((one.rendition.path, one.data) for one in files)
            self._made[name] = shown
            return shown
        with self._engine.writing() as session:
            for one in files:
                pictures.keep_rendition(
                    session, name, picture.sha256, one.rendition, one.data, fallback=one.fallback
                )
        return shown

    def file(self, path: str) -> bytes | None:
        """Return a page's file by its path in a bundle, None where there is none."""
        if path in self._files:
            return self._files[path]
        with self._engine.reading() as session:
            return pictures.rendition_data(session, path)


def known_to(session: Session, beginning: str) -> Picture | None:
    """Return the picture whose hash begins so, with its file's own words."""
    sha256 = pictures.begins(session, beginning)
    if sha256 is None:
        return None
    found = pictures.find(session, [sha256])[sha256]
    return Picture(sha256, Place.TEXT, caption=found.caption, credit=credit_of(found))


def credit_of(taken: TakenPicture) -> str:
    """Return the credit that a file proposes: its own, else what it says of the rights."""
    return taken.credit or taken.rights
