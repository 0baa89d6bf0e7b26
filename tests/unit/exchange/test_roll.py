"""The list of a bundle's files is the same, however little of it is in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.exchange.manifest import MANIFEST
from newsroom.exchange.names import Names, folded
from newsroom.exchange.roll import LEFT, NEW, SAME, Roll, Taken
from newsroom.exchange.sums import CHECKSUMS

NAMES = st.sampled_from(
    ["a", "A", "a/b", "a/B", "b/c/d", "b", "b/C", "é", "e\u0301", "É/x", "c.html", "c.html/d"]
    + [f"article/{number}.html" for number in range(9)]
)


def taken(path: str, how: int = NEW) -> Taken:
    return Taken(path, b"key", len(path), path.encode(), 1_000_000_001, len(path), how)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    made = tmp_path_factory.mktemp("roll")
    yield made
    assert not list(made.iterdir())


@given(st.lists(st.tuples(NAMES, st.sampled_from([LEFT, SAME, NEW]))), st.sampled_from([1, 3, 99]))
def test_it_is_sorted_and_has_no_name_twice(
    folder: Path, files: list[tuple[str, int]], at_once: int
) -> None:
    names = Names()
    faults = [path for path, _ in files if names.add(path) is not None]
    with closing(Roll(str(folder), at_once)) as roll:
        taken_in = [roll.take(taken(*file)) for file in files]
        twin = roll.sort()
        assert (all(taken_in) and twin is None) == (not faults)
        if faults:
            return
        expected = sorted(taken(*file) for file in files)
        assert list(roll) == expected
        # Whoever goes through it does not disturb another who does.
        assert list(zip(roll, roll, strict=True)) == list(zip(expected, expected, strict=True))
        assert roll.count == len(files)
        assert roll.size == sum(len(path) for path, _ in files)
        assert roll.new == sum(how == NEW for _, how in files)
        assert roll.named(folded(path) for path, _ in files) == {
            folded(path): path for path, _ in files
        }
        above = {folded(path).rpartition("/")[0] for path, _ in files} - {""}
        assert above <= roll.folders.keys()
        assert all(folded(path).startswith(f"{key}/") for key, path in roll.folders.items())


@pytest.mark.parametrize("path", [MANIFEST, CHECKSUMS, CHECKSUMS.lower()])
def test_the_names_of_what_is_made_from_all_are_not_free(tmp_path: Path, path: str) -> None:
    roll = Roll(str(tmp_path))
    assert not roll.take(taken(path)) or roll.sort() == path
