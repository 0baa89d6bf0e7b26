"""Which backups are kept: by hours, days, weeks and kinds, in the order of their numbers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.backup import Backup, Kind, expendable

START = datetime(2024, 1, 1, tzinfo=UTC)


def make(sequence: int, hours: float = 0, kind: Kind = Kind.HOURLY, size: int = 1000) -> Backup:
    return Backup(Path(f"{sequence}"), sequence, START + timedelta(hours=hours), kind, size)


def kept(backups: list[Backup]) -> list[int]:
    gone = {one.sequence for one in expendable(backups)}
    return [one.sequence for one in backups if one.sequence not in gone]


def test_nothing_is_dropped_from_a_young_shelf() -> None:
    assert expendable([]) == []
    assert expendable([make(1), make(2, 1), make(3, 2)]) == []


def test_of_each_hour_day_and_week_the_last_is_kept() -> None:
    hourly = [make(hour, hour) for hour in range(24 * 100)]
    left = kept(hourly)
    assert left[-24:] == list(range(2376, 2400))
    days = {(START + timedelta(hours=one)).date() for one in left}
    assert len(days) == 14 + 5  # eight weeks, of which three end within those days
    # The last hour of each day that is kept.
    assert all(one % 24 == 23 for one in left[:-24])


def test_two_in_an_hour_are_one_too_many_once_they_are_old() -> None:
    assert kept([make(1), make(2, 0.5), make(3, 1), make(4, 2), make(5, 3)]) == [2, 3, 4, 5]


def test_five_of_each_special_kind_are_kept() -> None:
    imports = [make(number, number, Kind.IMPORT) for number in range(1, 10)]
    later = [make(number, number) for number in range(10, 20)]
    assert kept([*imports, *later]) == [5, 6, 7, 8, 9, *range(10, 20)]


def test_a_clock_that_jumps_costs_no_newest_backup() -> None:
    jumping = [make(1, 9000), make(2, 0), make(3, 0.1), make(4, 0.2), make(5, -9000)]
    assert kept(jumping) == [1, 3, 4, 5]


def test_large_backups_are_fewer() -> None:
    size = 400_000_000
    left = kept([make(hour, hour, size=size) for hour in range(40)])
    assert left == list(range(30, 40))


def test_three_are_kept_however_large() -> None:
    huge = [make(1, 0, size=10**12), make(2, 1, size=10**12), make(3, 2, size=10**12)]
    assert kept([make(0, -1), *huge, make(4, 3, size=10)]) == [2, 3, 4]


@given(
    st.lists(
        st.tuples(st.floats(-(10**4), 10**4), st.sampled_from(Kind), st.integers(1, 10**9)),
        min_size=1,
        max_size=60,
    )
)
def test_the_newest_always_stay_and_pruning_again_drops_nothing(
    made: list[tuple[float, Kind, int]],
) -> None:
    backups = [make(number, hours, kind, size) for number, (hours, kind, size) in enumerate(made)]
    left = kept(backups)
    assert left[-3:] == [one.sequence for one in backups][-3:]
    assert expendable([one for one in backups if one.sequence in left]) == []
