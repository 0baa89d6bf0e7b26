"""Fuzzes one reader: `python -m tests.fuzz NAME [--seconds 60] [CORPUS]`; without one, lists them.

Atheris mutates what reached new lines of the reader. An input that breaks it is left in the folder
named by `--findings`, and the exit status is not 0. A slow input counts: five seconds for one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
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
    parser.add_argument("corpus", nargs="?", type=Path)
    options = parser.parse_args()

    import atheris  # noqa: PLC0415 - only where it is asked for: it has no wheels for Windows

    with atheris.instrument_imports(include=["newsroom"]):
        from tests.fuzz.targets import SEEDS, TARGETS, one  # noqa: PLC0415

    if options.name not in TARGETS:
        sys.stdout.write(" ".join(TARGETS) + "\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        corpus = options.corpus or Path(folder)
        for number, seed in enumerate(SEEDS.get(options.name, ())):
            (corpus / f"seed-{number}").write_bytes(seed)
        atheris.Setup(
            [
                sys.argv[0],
                f"-max_total_time={options.seconds}",
                f"-timeout={_PATIENCE}",
                f"-rss_limit_mb={_MEMORY}",
                f"-max_len={_LONGEST}",
                f"-artifact_prefix={options.findings}/",
                "-verbosity=0",
                "-print_final_stats=1",
                str(corpus),
            ],
            lambda data: one(options.name, data),
        )
        atheris.Fuzz()  # ends the process
    return 0


if __name__ == "__main__":
    sys.exit(main())
