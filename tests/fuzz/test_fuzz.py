"""Every reader stands some seconds of bytes that nobody would write; `--rounds` makes it longer."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.fuzz.targets import SEEDS, TARGETS, one

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", TARGETS)
def test_what_it_begins_from_is_read_or_refused(name: str) -> None:
    for seed in (*SEEDS[name], b"", b"\x00", b"[" * 5000, b"\xff" * 100):
        one(name, seed)


@pytest.fixture(scope="module")
def served() -> Iterator[subprocess.Popen[str]]:
    """What fuzzes as it is asked, having read the readers once: that takes longer than a test."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.fuzz", "--served"],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        yield process


@pytest.mark.skipif(find_spec("atheris") is None, reason="atheris has no wheel for this system")
@pytest.mark.parametrize("name", TARGETS)
def test_a_reader_refuses_with_a_sentence(
    name: str, served: subprocess.Popen[str], tmp_path: Path, rounds: int
) -> None:
    assert served.stdin
    assert served.stdout
    asked = [name, max(2, rounds // 50), str(tmp_path)]
    served.stdin.write(f"{json.dumps(asked)}\n")
    served.stdin.flush()
    status = served.stdout.readline()
    err = (tmp_path / "said").read_text("utf-8", "replace")
    found = [path.read_bytes() for path in (tmp_path / "findings").iterdir()]
    assert status == "0\n", (found, err[-4000:])
    assert "stat::number_of_executed_units" in err
