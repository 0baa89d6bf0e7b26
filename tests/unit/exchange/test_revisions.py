"""The revisions of a bundle are what they were saved as, in chains without a gap."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.exchange.revisions import check_revisions
from tests.support.bundles import chain, make_entries

ONE = [revision.document() for revision in chain(1, 3)]
TWO = [revision.document() for revision in chain(2, 3)]
DAMAGED = ONE[1].replace(b"published", b"draft")
ENTRIES = make_entries([1])


def told(lines: Iterable[bytes], pieces: int = 1_000) -> list[str]:
    data = b"".join(line + b"\n" for line in lines)
    chunks = (data[at : at + pieces] for at in range(0, len(data), pieces))
    return [str(message) for message in check_revisions(chunks, ENTRIES)]


@given(st.integers(1, 2_000))
def test_whole_chains_pass_in_whatever_pieces(pieces: int) -> None:
    assert told([chain(1)[0].document(), chain(1)[1].document()], pieces) == []


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([], ["article .* is missing"]),
        ([ONE[1]], ["does not follow"]),
        ([ONE[0], ONE[1], ONE[1]], ["Line 3 is not a revision"]),
        ([ONE[0], DAMAGED], ["article .* is missing"]),
        ([ONE[0], ONE[1], b"{}"], ["Line 3 is not a revision"]),
        ([ONE[0], ONE[1], b""], ["Line 3 is not a revision"]),
        ([ONE[0], ONE[1], b"[" * 100_000], ["Line 3 is not a revision"]),
        ([ONE[0], ONE[1], ONE[2] + b" "], ["Line 3 is not a revision"]),
        ([ONE[0], ONE[1], b'{"format":1' + b"0" * 9_999 + b"}"], ["Line 3 is not a revision"]),
        ([ONE[0], ONE[1], TWO[0]], ["Line 3 is of an article that is not"]),
        ([ONE[0], ONE[1], b"x" * (17 << 20)], ["Line 3 is not a revision"]),
    ],
)
def test_each_fault_is_told(lines: list[bytes], words: list[str]) -> None:
    found = "\n".join(told(lines, 1 << 20))
    for word in words:
        assert re.search(word, found), found


@given(st.lists(st.binary(max_size=40), max_size=4))
def test_anything_is_read_without_harm(lines: list[bytes]) -> None:
    assert told([*ONE[:2], *(line.replace(b"\n", b"") for line in lines)]) is not None
