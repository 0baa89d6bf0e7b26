"""Has a newsroom open until its standard input ends: python holder.py FILE HOW PASSPHRASE."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsroom.domain.article import Content
from newsroom.domain.opening import Opening
from newsroom.services.newsroom import open_newsroom
from newsroom.storage.upgrade import open_engine

ROOT = Path(__file__).parents[2]


@contextmanager
def holding(
    path: Path, how: str = "window", passphrase: str = ""
) -> Iterator[subprocess.Popen[str]]:
    """Have `path` open in a process of its own: as a window, a command, or alone."""
    process = subprocess.Popen(
        [sys.executable, __file__, str(path), how, passphrase],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={"PYTHONPATH": str(ROOT), "LOGNAME": "dana", "HOME": str(path.parent)},
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.communicate("")
    finally:
        process.kill()
        process.wait()


def main(path: Path, how: str, passphrase: str) -> None:
    """Open, say so, write an article, and wait."""
    if how == "alone":
        engine = open_engine(path)
        assert engine.lock
        with engine.lock.alone():
            _wait()
        engine.close()
        return
    opening = Opening(path, window=how == "window", passphrase=passphrase)
    newsroom = open_newsroom(opening, lambda: "")
    newsroom.editing.create(Content(headline="Басқа терезеден"))
    _wait()
    newsroom.close()


def _wait() -> None:
    sys.stdout.write("open\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
