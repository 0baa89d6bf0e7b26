"""What those who make a bundle's files see of the folder that it is written into."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from newsroom.domain.bundle import Between

Leaving = Callable[[Between], Iterable[str]]
"""Returns which of them do not stay there."""


class Ground(Protocol):
    """What stands where a bundle is to be, for whoever makes its files."""

    def keep(self, key: bytes, paths: Sequence[str]) -> bool:
        """Take in these files as they stand, if they are what the last export made from `key`.

        Then they are part of the bundle, and need not be made.
        """

    def disturbed(self) -> frozenset[str] | None:
        """Return the last export's files that do not stand as it left them; None if unknown."""

    def keep_rest(self, leaving: Leaving) -> None:
        """Take in, as they stand, all other files of the last export but those that are leaving.

        Only after `disturbed`, whose files do not stay.
        """


class Shelf(Protocol):
    """Where new files wait to be put in place, for a process that writes them itself."""

    @property
    def lock(self) -> int:
        """What keeps other exports out as long as a process that was given it lives."""

    def folder(self, name: str) -> str:
        """Make a folder for new files, where none stands yet; return where it is."""

    def clear(self, paths: Sequence[str]) -> None:
        """Remove those of these files that were begun."""


class Helper(Protocol):
    """Another process that makes files of an export."""

    def write_onto(self, shelf: Shelf) -> None:
        """Let it write its files itself."""

    def end(self) -> None:
        """End it; then it writes no more."""
