"""The files of a bundle that are made from all others: manifest, signature, checksums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsroom.domain.bundle import File, Stream
from newsroom.domain.newsroom import House
from newsroom.exchange.manifest import Entry, Sign, Written
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.renewing import Since, renewed
from newsroom.services.exporting import Reading, Remembering


@dataclass(frozen=True, slots=True)
class LastFiles:
    """Makes them of what an export read; `remembering` knows what was different, if anything."""

    house: House
    reading: Reading
    remembering: Remembering | None
    public: bool
    sign: Sign | None

    def made(self, listed: Iterable[Written]) -> Iterable[File | Stream]:
        """Return them, made of all articles and of all other files."""
        house, entries = self.house, _Entries(self.reading)
        return closing(house.uuid, house.name, entries, public=self.public, sign=self.sign)(listed)

    def renewed(self, since: Since) -> Iterable[File | Stream] | None:
        """Return them, made of those that stood there; None where that cannot be."""
        changes = self.remembering.changes() if self.remembering else None
        if changes is None:
            return None
        house = self.house
        return renewed(house.uuid, house.name, changes, since, public=self.public, sign=self.sign)


@dataclass(frozen=True, slots=True)
class _Entries:
    """What the manifest says of all articles, read anew as often as asked: nobody holds all."""

    reading: Reading

    def __iter__(self) -> Iterator[Entry]:
        return self.reading.entries()
