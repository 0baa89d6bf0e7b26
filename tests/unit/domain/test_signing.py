"""How people tell keys apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.signing import PublicKey, Standing, _word


def test_the_words_of_the_proposal() -> None:
    # 127.0.0.1 and 63.84.220.193, as arXiv:0901.4016 writes them.
    assert f"{_word(0x7F00)}-{_word(0x0001)}" == "lusab-babad"
    assert f"{_word(0x3F54)}-{_word(0xDCC1)}" == "gutih-tugad"


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_words_and_groups_say_the_fingerprint(one: bytes, other: bytes) -> None:
    key = PublicKey(one)
    assert re.fullmatch(r"[a-z]{5}(-[a-z]{5}){5}", key.words)
    assert re.fullmatch(r"[0-9a-f]{4}( [0-9a-f]{4}){7}", key.groups)
    assert key.fingerprint.startswith(key.groups.replace(" ", ""))
    assert (PublicKey(other).words == key.words) == (one == other)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_has_32_bytes(size: int) -> None:
    with pytest.raises(ValueError, match="bytes"):
        PublicKey(bytes(size))


def test_what_stops() -> None:
    assert {one for one in Standing if one.stops} == {Standing.CHANGED, Standing.STRIPPED}
