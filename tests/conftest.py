"""What all tests share: how long invented cases may take, and how many rounds of faults are run."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# Machines are shared: a pause of theirs is no defect of ours. CI tries the same cases each time, so
# that a change is judged by what it changes; at a desk new ones are invented.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rounds",
        type=int,
        default=20,
        help="how often fault and hostile-input tests are repeated (default: 20)",
    )


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    """How many rounds a fault test runs."""
    return int(request.config.getoption("--rounds"))
