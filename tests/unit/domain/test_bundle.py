"""How the disk marks a file is kept with the newsroom, whatever the disk."""

from __future__ import annotations

import os

import pytest

from newsroom.domain.bundle import marks_of

LARGEST = (1 << 63) - 1  # what SQLite takes


def status(number: int, modified: int) -> os.stat_result:
    return os.stat_result((0o100644, number, 1, 1, 0, 0, 9, 0, 0, 0), {"st_mtime_ns": modified})


@pytest.mark.parametrize("number", [1, LARGEST, LARGEST + 1, (1 << 64) - 1, 3 << 100 | 7])
def test_the_number_of_a_file_can_be_kept(number: int) -> None:
    kept = marks_of(status(number, 1_700_000_000_000_000_001))
    assert kept[0] == 1_700_000_000_000_000_001
    assert 0 <= kept[1] <= LARGEST
    assert kept[1] != marks_of(status(number + 1, 1))[1]
