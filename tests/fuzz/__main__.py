"""Fuzzes one reader: `python -m tests.fuzz NAME [--seconds 60] [CORPUS]`; without one, lists them.

Atheris mutates what reached new lines of the reader. An input that breaks it is left in the folder
named by `--findings`, and the exit status is not 0. A slow input counts: five seconds for one.

With `--served` the readers are read once, and fuzzed as standard input asks: name, seconds and a
folder for `corpus`, `findings` and what is `said`, as JSON. The exit status is the answer.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

_PATIENCE = 5  # seconds for one input
_MEMORY = 1024  # MB of the process, the libraries included
_LONGEST = 8192  # bytes of one input


def main() -> int:
    """Fuzz until the time is over."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("name", nargs="?")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--findings", type=Path, default=Path())
    parser.add_argument("--served", action="store_true")
    parser.add_argument("corpus", nargs="?", type=Path)
    options = parser.parse_args()

    import atheris  # noqa: PLC0415 - only where it is asked for: it has no wheels for Windows

    with atheris.instrument_imports(include=["newsroom"]):
        from tests.fuzz.targets import SEEDS, TARGETS, one  # noqa: PLC0415

    def fuzz(name: str, seconds: int, findings: Path, corpus: Path) -> None:
        for number, seed in enumerate(SEEDS.get(name, ())):
            (corpus / f"seed-{number}").write_bytes(seed)
        atheris.Setup(
            [
                sys.argv[0],
                f"-max_total_time={seconds}",
                f"-timeout={_PATIENCE}",
                f"-rss_limit_mb={_MEMORY}",
                f"-max_len={_LONGEST}",
                f"-artifact_prefix={findings}/",
                "-verbosity=0",
                "-print_final_stats=1",
                str(corpus),
            ],
            lambda data: one(name, data),
        )
        atheris.Fuzz()  # ends the process

    if options.served:
        _serve(fuzz)
        return 0
    if options.name not in TARGETS:
        sys.stdout.write(" ".join(TARGETS) + "\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        fuzz(options.name, options.seconds, options.findings, options.corpus or Path(folder))
    return 0


def _serve(fuzz: Callable[[str, int, Path, Path], None]) -> None:
    for line in sys.stdin:
        name, seconds, folder = json.loads(line)
        corpus, findings = Path(folder, "corpus"), Path(folder, "findings")
        child = os.fork()
        if child == 0:
            with Path(folder, "said").open("w") as said:
                os.dup2(said.fileno(), 1)
                os.dup2(said.fileno(), 2)
            corpus.mkdir()
            findings.mkdir()
            fuzz(name, seconds, findings, corpus)
        _, ended = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(ended)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
