"""A renewed manifest is, to the byte, the one that is made of all articles and files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.bundle import File, Stream
from newsroom.exchange.manifest import Entry, Written
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.renewing import Changes, Since, renewed
from tests.support.bundles import build_manifest

NEWSROOM = "0b8a7f7e-5d3c-4c7e-9d54-6f6d1f0a2b11"
NAME = "Ауыл «тынысы»"
WORDS = st.text(st.sampled_from('аәқ"\\/{}[],: \n\t\x01"path": "x"}'), max_size=12)


def entry(number: int, headline: str, look: str = "") -> Entry:
    return Entry(
        number,
        f"{number:08x}-0000-4000-8000-000000000000",
        sha256(f"{number}{look}{headline}".encode()).hexdigest(),
        headline,
        headline[::-1],
        date(2021, 10, 18) if number % 2 else None,
        "kk",
        "published",
        f"article/{number}.html",
    )


def listed(path: str, look: str) -> Written:
    return Written(path, len(look), sha256(f"{path}{look}".encode()).hexdigest())


ENTRIES = st.dictionaries(st.integers(1, 30), WORDS, max_size=8).map(
    lambda words: {number: entry(number, text) for number, text in words.items()}
)
FILES = st.dictionaries(
    st.sampled_from(
        [f"article/{n}.html" for n in range(12)] + ["index.html", "a/б.txt", "a/b!.md"]
    ),
    st.sampled_from(["", "x", "yy"]),
    max_size=8,
).map(lambda looks: {path: listed(path, look) for path, look in looks.items()})


def sign(data: bytes) -> bytes:
    return sha256(data).digest()


def poured(made: Iterable[File | Stream] | None) -> dict[str, bytes]:
    assert made is not None
    return {one.path: one.data if isinstance(one, File) else b"".join(one.pieces) for one in made}


def pieces(data: bytes, length: int) -> Iterator[bytes]:
    return (data[start : start + length] for start in range(0, len(data), length))


@pytest.mark.parametrize("signing", [None, sign])
@given(
    before=ENTRIES,
    after=ENTRIES,
    stood=FILES,
    stands=FILES,
    public=st.booleans(),
    looked_at=st.booleans(),
    piece=st.sampled_from([1, 7, 100, 1 << 18]),
)
def test_what_is_renewed_is_what_is_made_anew(
    signing: Callable[[bytes], bytes] | None,
    before: dict[int, Entry],
    after: dict[int, Entry],
    stood: dict[str, Written],
    stands: dict[str, Written],
    *,
    public: bool,
    looked_at: bool,
    piece: int,
) -> None:
    manifest = build_manifest(NEWSROOM, NAME, list(before.values()), stood.values(), public=public)
    # Those that are as they were may be told of too.
    new = [one for one in after.values() if looked_at or before.get(one.id) != one]
    files = [one for one in stands.values() if looked_at or stood.get(one.path) != one]
    entries = [after[number] for number in sorted(after)]
    changes = Changes(new, {one.id for one in new} | (before.keys() - after.keys()))
    since = Since(lambda: pieces(manifest, piece), files, stood.keys() - stands.keys())

    made = poured(renewed(NEWSROOM, NAME, changes, since, public=public, sign=signing))

    anew = closing(NEWSROOM, NAME, entries, public=public, sign=signing)
    assert made == poured(anew(sorted(stands.values())))
