"""A newsroom in a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.services.newsroom import Newsroom
from tests.support.newsrooms import Clock, founded, make_newsroom


@pytest.fixture(scope="session", autouse=True)
def newsroom_to_copy() -> None:
    """Found it before a test lets a call fail, or counts what is written."""
    founded()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def newsroom(tmp_path: Path, clock: Clock) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path, clock)
    yield opened
    opened.close()
