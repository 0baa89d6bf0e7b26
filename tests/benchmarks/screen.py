"""A screen of its own for a benchmark: it tells when a window comes, and what stands on it."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
import threading
import time
import zlib
from pathlib import Path

WIDTH, HEIGHT = 1366, 768
_SETTLED = 0.5  # seconds
_NCOLOURS = 19  # the place of these in the head of an X window dump
_LINE = 12


class Screen:
    """An X server without a monitor, whose pixels lie in a file that is looked at from outside.

    Nothing is asked of the program that is measured. It runs until `end`; one client of ours keeps
    it from starting anew between two programs.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writing), "-fbdir", self._folder.name),
                *("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"),
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as told:
            self.display = f":{told.readline().strip()}"
        self.mapped = 0.0
        command = ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"]
        self._watch = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"DISPLAY": self.display},
        )
        threading.Thread(target=self._follow, daemon=True).start()
        self._pixels, self._start, self._line = self._open()
        time.sleep(_SETTLED)  # xev has asked for the events by then

    def _open(self) -> tuple[mmap.mmap, int, int]:
        with Path(self._folder.name, "Xvfb_screen0").open("rb") as file:
            pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack(">25I", pixels[:100])
        return pixels, head[0] + head[_NCOLOURS] * 12, head[_LINE]

    def _follow(self) -> None:
        assert self._watch.stdout
        for event in self._watch.stdout:
            if event.startswith("MapNotify"):
                self.mapped = time.perf_counter()

    def mark(self, left: int, top: int, width: int, height: int) -> int:
        """Return a number for what stands in a part of the screen: another picture, another one."""
        found = 0
        for row in range(top, min(top + height, HEIGHT)):
            start = self._start + row * self._line + left * 4
            found = zlib.crc32(self._pixels[start : start + min(width, WIDTH - left) * 4], found)
        return found

    def end(self) -> None:
        """Look no longer."""
        self._watch.terminate()
        self._watch.wait()
        self._server.terminate()
        self._server.wait()
        self._pixels.close()
        self._folder.cleanup()
