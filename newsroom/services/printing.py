"""Printing a page of ours as PDF, by a process of its own that has the web engine."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import Cancelled, ExportFailed
from newsroom.own_process import command_of, environment

PRINT = "--print-page"
"""The word by which the program is told to print and to end: PAGE and FILE follow it."""

_LONGEST = 120  # seconds
_BETWEEN_LOOKS = 0.05


def print_page(html: str, path: Path, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Write a page as a PDF file; the engine's memory is given back with its process.

    The page must hold all that it shows: nothing is loaded for it. Raises `ExportFailed`,
    `Cancelled`.
    """
    # Beside the file that is wanted: a story goes to no other disk than that.
    beside = path.parent.absolute()
    with tempfile.TemporaryDirectory(prefix=".newsroom-print-", dir=beside) as folder:
        page = Path(folder) / "page.html"
        made = page.with_suffix(".pdf")
        page.write_text(html, encoding="utf-8", newline="")
        # Of this very program, wherever the person who started it was; `-P` and the path let no
        # file of theirs stand for a part of it.
        program = (sys.executable,) if getattr(sys, "frozen", False) else command_of("newsroom")
        child = subprocess.Popen(  # noqa: S603 - our own program
            [*program, PRINT, str(page), str(made)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment() | {"QT_QPA_PLATFORM": "offscreen"},
            cwd=folder,
        )
        try:
            _wait(child, cancelled)
        finally:
            if child.poll() is None:
                child.kill()
            _, told = child.communicate()
        if child.returncode or not made.exists():
            lines = told.decode(errors="replace").strip().splitlines()
            raise ExportFailed(
                Message(
                    "The PDF could not be made: {reason}. Hand the story over as a page instead.",
                    reason=lines[-1] if lines else str(child.returncode),
                )
            )
        # With the rights that a new file of this person has; the engine gives it others.
        path.write_bytes(made.read_bytes())


def _wait(child: subprocess.Popen[bytes], cancelled: Callable[[], bool]) -> None:
    end = time.monotonic() + _LONGEST
    while child.poll() is None:
        if cancelled():
            raise Cancelled(Message("The work was stopped."))
        if time.monotonic() > end:
            raise ExportFailed(
                Message("The PDF was not made within {seconds} seconds.", seconds=_LONGEST)
            )
        time.sleep(_BETWEEN_LOOKS)
