"""Who signed a bundle: keys, how people tell them apart, and what is known of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# Proquints: sixteen bits are a word of five letters that can be read aloud in any language
# (Wilkerson, "A Proposal for Proquints", arXiv:0901.4016).
_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aiou"
_WORDS = 6
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class PublicKey:
    """An Ed25519 public key: 32 bytes, as RFC 8032 has them."""

    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) != _KEY_BYTES:
            raise ValueError(f"{len(self.data)} bytes")

    @property
    def fingerprint(self) -> str:
        """Its SHA-256 in hexadecimal, which names it."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def groups(self) -> str:
        """The first half of the fingerprint as people compare it by eye: groups of four."""
        half = self.fingerprint[:32]
        return " ".join(half[start : start + 4] for start in range(0, len(half), 4))

    @property
    def words(self) -> str:
        """The first 96 bits of the fingerprint as words that can be read out on the telephone."""
        digest = bytes.fromhex(self.fingerprint)
        pairs = (digest[place : place + 2] for place in range(0, _WORDS * 2, 2))
        return "-".join(_word(int.from_bytes(pair)) for pair in pairs)


def _word(bits: int) -> str:
    return "".join(
        letters[bits >> shift & len(letters) - 1]
        for letters, shift in (
            (_CONSONANTS, 12),
            (_VOWELS, 10),
            (_CONSONANTS, 6),
            (_VOWELS, 4),
            (_CONSONANTS, 0),
        )
    )


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key that bundles of a newsroom were signed with, and the name that a person gave it.

    `newsroom` is the newsroom's UUID; `since` is when the key was first seen here, in UTC.
    """

    newsroom: str
    key: PublicKey
    name: str
    since: datetime


class Standing(StrEnum):
    """What is known of the one who signed a bundle.

    CHANGED is another key than the one that this newsroom's bundles were signed with before, and
    STRIPPED no signature where they had one: both stop whoever would take the bundle in.
    """

    OWN = "own"
    KNOWN = "known"
    NEW = "new"
    CHANGED = "changed"
    UNSIGNED = "unsigned"
    STRIPPED = "stripped"

    @property
    def stops(self) -> bool:
        """Whether nothing of the bundle may be taken in before a person has asked its sender."""
        return self in (Standing.CHANGED, Standing.STRIPPED)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed a bundle, as far as it is known: `key` is None for nobody."""

    standing: Standing
    key: PublicKey | None = None
    name: str = ""
