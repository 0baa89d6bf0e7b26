"""Measures how soon the window is there and what memory it takes, beside other programs.

    xvfb-run -a python -m tests.benchmarks.window 1000 100000 --peer novelwriter

Each size is a newsroom of so many invented articles; each peer is a command that opens a window.
All are started in turn, round by round, so that a busy machine is as busy for each of them. Needs
`xev` (of the Debian package x11-utils) and a screen.
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
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.corpus import make_corpus

_SETTLED = 4.0  # seconds after the window is there: the list is filled, and nothing is opened
_PATIENCE = 60.0
_BARE = (
    "from PySide6.QtWidgets import QApplication, QMainWindow; "
    "app = QApplication([]); window = QMainWindow(); window.resize(900, 600); window.show(); "
    "app.exec()"
)


@dataclass(slots=True)
class Program:
    """A command that opens a window, and what was seen of it."""

    name: str
    command: list[str]
    shown: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    def line(self, bare: Program) -> str:
        shown, memory = statistics.median(self.shown), statistics.median(self.memory)
        ratio = shown / statistics.median(bare.shown)
        return f"{self.name:<32} {shown:>8.2f} {ratio:>8.2f} {memory:>10.1f} {len(self.shown):>7}"


class Screen:
    """Tells when a window comes to the screen; it keeps the screen's server from starting anew."""

    def __init__(self) -> None:
        self.mapped = 0.0
        command = ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"]
        self._watch = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self._follow, daemon=True).start()
        time.sleep(0.5)  # xev has asked for the events by then

    def _follow(self) -> None:
        assert self._watch.stdout
        for event in self._watch.stdout:
            if event.startswith("MapNotify"):
                self.mapped = time.perf_counter()

    def end(self) -> None:
        """Look no longer."""
        self._watch.terminate()


def _start(program: Program, screen: Screen, environment: dict[str, str]) -> None:
    """Start the program once, note when its window is mapped and what it then takes, and end it."""
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
        program.shown.append(screen.mapped - start)
        time.sleep(_SETTLED)
        program.memory.append(sum(map(_mebibytes, _family(running.pid))))
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGTERM)
        running.wait(20)


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
    parser.add_argument("sizes", type=int, nargs="+", help="articles in the newsroom")
    parser.add_argument("--peer", action="append", default=[], help="a command, once for each")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir(), "newsroom-corpus")
    )
    options = parser.parse_args()
    bare = Program("a bare PySide6 window", [sys.executable, "-c", _BARE])
    programs = [bare]
    screen = Screen()
    options.cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=options.cache) as folder:
        environment = os.environ | {"HOME": folder, "XDG_RUNTIME_DIR": folder}
        for size in options.sizes:
            path = Path(folder, f"{size}.newsroom")
            shutil.copyfile(make_corpus(options.cache, size), path)
            command = [sys.executable, "-m", "newsroom", "--data", str(path)]
            programs.append(Program(f"Newsroom, {size} articles", command))
        programs += [Program(peer, shlex.split(peer)) for peer in options.peer]
        for _ in range(options.rounds):
            for program in programs:
                _start(program, screen, environment)
    screen.end()
    header = ("exec to window, s", "ratio", "memory, MiB", "rounds")
    print(f"{'':<32} " + "  ".join(header))  # noqa: T201
    for program in programs:
        print(program.line(bare))  # noqa: T201


if __name__ == "__main__":
    main()
