"""Measures how soon the window is there and usable, and what memory it takes, beside others.

    python -m tests.benchmarks.window 1000 100000 --peer novelwriter

Each size is a newsroom of so many invented articles; each peer is a command that opens a window.
All are started in turn, round by round, so that a busy machine is as busy for each of them. They
are watched from outside, on a screen of the benchmark's own: "window" is when theirs is mapped,
"list" when the rows of ours look as they do in the end, "whole" when all of the screen does. Needs
`Xvfb` and `xev` (of the Debian packages xvfb and x11-utils).
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from newsroom.services.newsroom import open_newsroom
from tests.benchmarks.corpus import make_corpus
from tests.benchmarks.screen import HEIGHT, WIDTH, Screen

_WATCHED = 6.0  # seconds from the window on: everything has come by then, and nothing is opened
_PATIENCE = 60.0
_EVERY = 0.008  # seconds between two looks at the rows; all of the screen is looked at seldomer
_WHOLE_EVERY = 5
_ROWS = (230, 150, 220, 500)
"""A part of our list at the window's usual size: its first five articles."""
_BARE = (
    "from PySide6.QtWidgets import QApplication, QMainWindow; "
    "app = QApplication([]); window = QMainWindow(); window.resize(900, 600); window.show(); "
    "app.exec()"
)


@dataclass(slots=True)
class Program:
    """A command that opens a window, and what was seen of it, each a figure for every start."""

    name: str
    command: list[str]
    newsroom: Path | None = None
    seen: dict[str, list[float]] = field(
        default_factory=lambda: {name: [] for name in ("window", "list", "whole", "memory")}
    )

    def median(self, what: str) -> float | None:
        """Return the median of a figure, None where there is none."""
        return statistics.median(self.seen[what]) if self.seen[what] else None

    def line(self, bare: Program) -> str:
        base = bare.median("window")
        assert base
        cells = []
        for what in ("window", "list", "whole"):
            found = self.median(what)
            cells.append(f"{found:>7.2f} {found / base:>6.2f}" if found else " " * 14)
        return f"{self.name:<32} {'  '.join(cells)} {self.median('memory'):>10.1f}"


class Look:
    """The times at which a part of the screen changed."""

    def __init__(self, screen: Screen, part: tuple[int, int, int, int]) -> None:
        self._screen = screen
        self._part = part
        self._mark = screen.mark(*part)
        self.changed = 0.0

    def take(self) -> None:
        now = time.perf_counter()
        mark = self._screen.mark(*self._part)
        if mark != self._mark:
            self._mark, self.changed = mark, now


def _start(program: Program, screen: Screen, environment: dict[str, str], *, counted: bool) -> None:
    """Start the program once, note what is seen of it and what it takes, and end it."""
    rows, whole = Look(screen, _ROWS), Look(screen, (0, 0, WIDTH, HEIGHT))
    start = time.perf_counter()
    running = subprocess.Popen(
        program.command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while screen.mapped < start:
            if running.poll() is not None or time.perf_counter() - start > _PATIENCE:
                sys.exit(f"{program.name} opens no window")
            time.sleep(0.002)
        looks = 0
        while time.perf_counter() < screen.mapped + _WATCHED:
            rows.take()
            looks += 1
            if looks % _WHOLE_EVERY == 0:
                whole.take()
            time.sleep(_EVERY)
        if not counted:
            return
        program.seen["window"].append(screen.mapped - start)
        if program.newsroom:
            program.seen["list"].append(rows.changed - start)
        program.seen["whole"].append(whole.changed - start)
        program.seen["memory"].append(sum(map(_mebibytes, _family(running.pid))))
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGTERM)
        running.wait(20)
        if program.newsroom:
            # It was killed: closed as a person closes it, it is found as a person finds it.
            open_newsroom(program.newsroom, str).close()


def _family(root: int) -> Iterator[int]:
    yield root
    children = Path(f"/proc/{root}/task/{root}/children").read_text(encoding="ascii")
    for child in children.split():
        yield from _family(int(child))


def _mebibytes(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", type=int, nargs="*", help="articles in the newsroom")
    parser.add_argument("--peer", action="append", default=[], help="a command, once for each")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir(), "newsroom-corpus")
    )
    options = parser.parse_args()
    bare = Program("a bare PySide6 window", [sys.executable, "-c", _BARE])
    programs = [bare]
    options.cache.mkdir(parents=True, exist_ok=True)
    screen = Screen()
    try:
        with tempfile.TemporaryDirectory(dir=options.cache) as folder:
            environment = {
                **os.environ,
                "HOME": folder,
                "XDG_RUNTIME_DIR": folder,
                "DISPLAY": screen.display,
                "QT_QPA_PLATFORM": "xcb",
            }
            for size in options.sizes:
                path = Path(folder, f"{size}.newsroom")
                shutil.copyfile(make_corpus(options.cache, size), path)
                command = [sys.executable, "-m", "newsroom", "--data", str(path)]
                programs.append(Program(f"Newsroom, {size} articles", command, path))
            programs += [Program(peer, shlex.split(peer)) for peer in options.peer]
            # As installed programs are, all are compiled: each has one start that does not count.
            environment.pop("PYTHONDONTWRITEBYTECODE", None)
            for counted in [False] + [True] * options.rounds:
                for program in programs:
                    _start(program, screen, environment, counted=counted)
    finally:
        screen.end()
    head = "  ".join(f"{what + ', s':>7} {'ratio':>6}" for what in ("window", "list", "whole"))
    print(f"{'':<32} {head} {'memory, MiB':>10}")  # noqa: T201
    for program in programs:
        print(program.line(bare))  # noqa: T201


if __name__ == "__main__":
    main()
