"""The days that are left to an article in the trash."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from newsroom.domain.trash import days_left

_PUT = datetime(2024, 4, 24, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("later", "left"),
    [
        (timedelta(), 30),
        (timedelta(hours=1), 30),
        (timedelta(days=1), 29),
        (timedelta(days=29, hours=23), 1),
        (timedelta(days=30), 0),
        (timedelta(days=400), 0),
        (timedelta(days=-3), 30),
    ],
)
def test_days_left(later: timedelta, left: int) -> None:
    assert days_left(_PUT, _PUT + later) == left
