"""What all tests share: how long invented cases may take, and how many rounds of faults are run."""

from __future__ import annotations

import pytest
from hypothesis import settings

# These machines are shared: a pause of theirs is no defect of ours.
settings.register_profile("newsroom", deadline=None)
settings.load_profile("newsroom")


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
