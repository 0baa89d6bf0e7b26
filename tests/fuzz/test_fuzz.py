"""Every reader stands some seconds of bytes that nobody would write; `--rounds` makes it longer."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.fuzz.targets import SEEDS, TARGETS, one

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", TARGETS)
def test_what_it_begins_from_is_read_or_refused(name: str) -> None:
    for seed in (*SEEDS[name], b"", b"\x00", b"[" * 5000, b"\xff" * 100):
        one(name, seed)


@pytest.mark.skipif(find_spec("atheris") is None, reason="atheris has no wheel for this system")
@pytest.mark.parametrize("name", TARGETS)
def test_a_reader_refuses_with_a_sentence(name: str, tmp_path: Path, rounds: int) -> None:
    done = subprocess.run(
        [
            sys.executable, "-m", "tests.fuzz", name,
            "--seconds", str(max(2, rounds // 50)), "--findings", str(tmp_path),
        ],
        cwd=REPOSITORY,
        capture_output=True,
        timeout=600 + rounds,
        check=False,
    )  # fmt: skip
    found = [path.read_bytes() for path in tmp_path.iterdir()]
    assert done.returncode == 0, (found, done.stderr.decode("utf-8", "replace")[-4000:])
    assert b"stat::number_of_executed_units" in done.stderr
