"""`SHA256SUMS` reads back, whatever the names."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsroom.exchange.sums import checksums, read_checksums

NAMES = st.text(st.characters(codec="utf-8"), min_size=1)
SUMS = st.text("0123456789abcdef", min_size=64, max_size=64)


@given(st.dictionaries(NAMES, SUMS))
def test_what_is_written_reads_back(sums: dict[str, str]) -> None:
    data = checksums((path, 0, sha256) for path, sha256 in sums.items())
    if sums:
        assert read_checksums(data) == (sums, ())


@given(st.binary())
def test_anything_is_read_without_harm(data: bytes) -> None:
    sums, unread = read_checksums(data)
    assert len(sums) + len(unread) == data.removesuffix(b"\n").count(b"\n") + 1


def test_a_path_that_comes_twice_is_told() -> None:
    line = b"0" * 64 + b"  a\n"
    other = b"1" * 64 + b" *a\n"
    assert read_checksums(line + other + b"x\n") == ({"a": "0" * 64}, (2, 3))
