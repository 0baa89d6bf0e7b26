"""What an export knows of what the last one left in the same folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from newsroom.domain.bundle import Kept, Stood


class Memory(Protocol):
    """What the last export left in a folder, beside the files about the bundle itself."""

    @property
    def manifest(self) -> bytes:
        """The SHA-256 of its manifest; nothing where no export is known of."""

    def stood(self) -> Iterator[Stood]:
        """Yield how the disk marked all other files, sorted by path."""

    def paths(self, first: str = "", behind: str | None = None) -> Iterator[str]:
        """Yield their paths, sorted, from `first` on and before `behind`."""

    def kept(self, path: str) -> Kept | None:
        """Return all that is known of one of them."""

    def keep(self, manifest: bytes, changed: Iterable[Kept], gone: Iterable[str] | None) -> None:
        """Keep what this export leaves: its manifest's SHA-256, the files to be kept anew.

        `gone` are those to be forgotten, None for all that was known before.
        """


@dataclass(slots=True)
class Measure:
    """The remembered files together: how many, their bytes, and which names are none like others.

    `folders` are all folders, as they are written, by their folded names; `odd` those names of
    files that some system takes for another's, by theirs. `is_exact` tells whether the disk marks
    parts of seconds.
    """

    count: int = 0
    size: int = 0
    is_exact: bool = False
    folders: dict[str, set[str]] = field(default_factory=dict)
    odd: dict[str, str] = field(default_factory=dict)


class NoMemory:
    """Nothing is known of what an export left, and nothing is kept."""

    manifest = b""

    def stood(self) -> Iterator[Stood]:
        """Yield nothing."""
        return iter(())

    def paths(self, _first: str = "", _behind: str | None = None) -> Iterator[str]:
        """Yield nothing."""
        return iter(())

    def kept(self, _path: str) -> None:
        """Know of no file."""

    def keep(self, _manifest: bytes, _changed: Iterable[Kept], _gone: object) -> None:
        """Keep nothing."""
