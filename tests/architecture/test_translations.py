"""No sentence of the program is left untranslated: packaging/translations.py has the rules."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_translations_are_whole_and_in_step() -> None:
    program = ROOT / "packaging" / "translations.py"
    done = subprocess.run(
        [sys.executable, program, "check"],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
