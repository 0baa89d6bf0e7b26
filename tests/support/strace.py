"""Running a program under strace: counting its calls, and letting one of them fail."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class Ended:
    """How a traced program ended, and the calls that it made."""

    status: int
    out: str
    err: str
    trace: str

    @property
    def calls(self) -> Counter[str]:
        return Counter(re.findall(r"^\d+ +(\w+)\(", self.trace, re.MULTILINE))

    @property
    def failed_calls(self) -> int:
        return self.trace.count("(INJECTED)")


@dataclass(frozen=True, slots=True)
class Strace:
    """Starts Python programs under strace."""

    environment: Mapping[str, str]
    folder: Path

    def run(
        self, program: Sequence[str | Path], calls: str, *options: str, files: Sequence[Path] = ()
    ) -> Ended:
        """Trace `calls`, on `files` alone where any are given."""
        log = self.folder / "trace.log"
        only = [word for file in files for word in ("-P", str(file))]
        # With the filter in the kernel, what is not traced does not stop the program.
        traced: list[str | Path] = [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-o",
            log,
            "-e",
            f"trace={calls}",
        ]
        done = subprocess.run(
            [*traced, *options, *only, sys.executable, *program],
            env={**self.environment, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=300,
        )
        # Strace tells on standard error of each file that is a link or not there yet.
        err = re.sub(r"^(?:/\S*)?strace: .*\n", "", done.stderr, flags=re.MULTILINE)
        text = log.read_text(encoding="utf-8", errors="replace")
        return Ended(done.returncode, done.stdout, err, text)

    def fail(
        self,
        program: Sequence[str | Path],
        calls: str,
        error: str,
        when: str,
        files: Sequence[Path] = (),
    ) -> Ended:
        """Let the calls fail from the one that `when` names: `7` alone, `7+` from there on."""
        return self.run(
            program, calls, "-e", f"inject={calls}:error={error}:when={when}", files=files
        )


def points(total: int, wanted: int) -> list[int]:
    """Return up to `wanted` numbers from 1 to `total`, spread evenly, the first and last too."""
    if total <= wanted:
        return list(range(1, total + 1))
    return sorted({1 + (total - 1) * step // (wanted - 1) for step in range(max(wanted, 2))})


def skip_without_strace() -> None:
    """Skip the test where strace is not there or may not trace."""
    if not shutil.which("strace"):
        pytest.skip("strace is not installed")
    done = subprocess.run(
        ["strace", "-o", "/dev/null", "-e", "inject=write:error=EIO:when=9", "true"],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"strace cannot trace here: {done.stderr.decode().strip()}")
