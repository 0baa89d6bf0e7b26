"""What goes into a bundle, and what a check of one finds."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.domain.message import Message


@dataclass(frozen=True, slots=True)
class File:
    """A file of a bundle: its path within it (`/` between parts, relative), and its bytes."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check found wrong; `path` is the file within the bundle, or empty."""

    path: str
    message: Message
