"""A picture: what is kept of a file, and how an article shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

WHOLE = 10_000
"""Places on a picture are whole numbers of ten-thousandths of its sides: no figure is rounded."""

SHORT = 16
"""How many digits of its hash name a picture in an article's text."""

KINDS = {"image/jpeg": "jpg", "image/webp": "webp"}
"""What a kept picture may be, and the ending of its file."""


class Place(StrEnum):
    """Where an article shows a picture."""

    LEAD = "lead"
    TEXT = "text"
    GALLERY = "gallery"


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that is shown, in ten-thousandths of its sides."""

    left: int
    top: int
    width: int
    height: int

    def __post_init__(self) -> None:
        if not (
            0 <= self.left <= self.left + self.width <= WHOLE
            and 0 <= self.top <= self.top + self.height <= WHOLE
            and self.width > 0
            and self.height > 0
        ):
            raise ValueError(f"no part of a picture: {self}")

    def pixels(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom on a picture of this size; at least one pixel."""
        left = min(width - 1, self.left * width // WHOLE)
        top = min(height - 1, self.top * height // WHOLE)
        right = max(left + 1, (self.left + self.width) * width // WHOLE)
        bottom = max(top + 1, (self.top + self.height) * height // WHOLE)
        return left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Focus:
    """The point that stays in sight where a picture is cut to fit, on the part that is shown."""

    x: int = WHOLE // 2
    y: int = WHOLE // 2

    def __post_init__(self) -> None:
        if not (0 <= self.x <= WHOLE and 0 <= self.y <= WHOLE):
            raise ValueError(f"no point of a picture: {self}")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as an article shows it; `sha256` names what is kept of it.

    In the text it stands where the Markdown says `![alt](media:…)` with the beginning of `sha256`;
    the words in the brackets are then its alternative text, and `alt` repeats them.
    """

    sha256: str
    place: Place = Place.TEXT
    alt: str = ""
    caption: str = ""
    credit: str = ""
    crop: Crop | None = None
    focus: Focus = Focus()


@dataclass(frozen=True, slots=True)
class Removed:
    """What a file told that is not kept: a place, a camera, and how many other things."""

    place: bool = False
    camera: str = ""
    others: int = 0

    def __bool__(self) -> bool:
        return self.place or bool(self.camera) or self.others > 0


@dataclass(frozen=True, slots=True)
class Master:
    """A picture as the newsroom keeps it: for the web, upright, in sRGB, without metadata."""

    sha256: str
    kind: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class TakenPicture:
    """A picture that was taken in, and what its file said of it.

    `caption`, `credit` and `rights` are the file's own words: proposals, of a stranger.
    """

    master: Master
    caption: str = ""
    credit: str = ""
    rights: str = ""
    removed: Removed = Removed()


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file of a picture on a page; `path` is its place in a bundle."""

    path: str
    kind: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page needs of a picture: its files, the narrowest first, and one that all can read."""

    renditions: tuple[Rendition, ...]
    fallback: Rendition

    @property
    def paths(self) -> tuple[str, ...]:
        """Where in a bundle these files are."""
        return tuple(one.path for one in (*self.renditions, self.fallback))
