"""The program as its users start it: in a process and a home of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.support.warm_program import WarmProgram

ROOT = Path(__file__).parents[2]


@cache
def _warm() -> WarmProgram:
    return WarmProgram()


@dataclass(frozen=True, slots=True)
class Program:
    """Runs `newsroom` with its data, settings and home under `home`."""

    home: Path
    language: str = "C.UTF-8"
    data: Path | None = None

    @property
    def environment(self) -> dict[str, str]:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("XDG_", "LC_", "LANG", "NEWSROOM_"))
        }
        if self.data:
            kept["NEWSROOM_DATA"] = str(self.data)
        return kept | {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "LANG": self.language,
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error",
        }

    def run(self, *arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
        """Run a command and return what it printed and how it ended."""
        if options or not hasattr(os, "fork"):
            return self.start_afresh(*arguments, **options)
        return _warm().run([str(one) for one in arguments], self.environment)

    def start_afresh(
        self,
        *arguments: str | Path,
        environment: Mapping[str, str] | None = None,
        **options: Any,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command from the start of Python on; see `run`."""
        return subprocess.run(
            [sys.executable, "-m", "newsroom", *map(str, arguments)],
            env=environment or self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
            **options,
        )

    def json(self, *arguments: str | Path) -> Any:
        """Run a command that must succeed and return the JSON that it printed."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        return json.loads(done.stdout)
