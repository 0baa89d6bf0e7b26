"""The program in a home of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.newsrooms import founded
from tests.support.program import Program


@pytest.fixture(scope="session", autouse=True)
def newsroom_to_copy() -> None:
    """Found it before a test lets a call fail, or counts what is written."""
    founded()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    home = tmp_path / "home"
    home.mkdir()
    return Program(home)
