"""What the fault tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.program import Program
from tests.support.strace import Strace, skip_without_strace


@pytest.fixture
def strace(program: Program, tmp_path: Path) -> Strace:
    skip_without_strace()
    return Strace(program.environment, tmp_path)
