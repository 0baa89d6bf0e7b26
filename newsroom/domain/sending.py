"""Sending single stories to another newsroom: what is asked for, and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from newsroom.domain.message import Message


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Another newsroom by the name that it has here; `newsroom` is its UUID, once it is known.

    `last` is when something last went there or came from there.
    """

    name: str
    newsroom: str
    last: datetime | None


@dataclass(frozen=True, slots=True)
class SendOrder:
    """Which stories go to whom, and how.

    `limit` is how many bytes one file may have: where that is not enough for all, the text goes
    first and the pictures follow in a second file. `passphrase` encrypts. `whole` sends all, though
    the other newsroom has some of it; `arrived` takes for granted that what went there arrived.
    """

    articles: tuple[int | str, ...]
    to: str
    limit: int | None = None
    passphrase: str = ""
    whole: bool = False
    arrived: bool = False


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file that is ready to be sent; `ending` is that of its name."""

    data: bytes
    ending: str
    pictures_only: bool = False


@dataclass(frozen=True, slots=True)
class Ready:
    """What an order comes to, ready to be written; `carried` are the revisions, by their articles.

    `notes` are what a person should know before.
    """

    order: SendOrder
    articles: int
    revisions: int
    pictures: int
    files: tuple[Sealed, ...]
    carried: tuple[tuple[str, str], ...]
    notes: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Sent:
    """What was written, in the order in which it should be sent."""

    files: tuple[tuple[Path, int], ...]
