"""A medium of a test's own, to fill, freeze and pull; where mounting is allowed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class Medium:
    """A mounted file system in memory."""

    path: Path

    def freeze(self) -> None:
        """Let nobody write on it any more, root neither."""
        subprocess.run(["mount", "-o", "remount,ro", self.path], check=True)

    def pull(self) -> None:
        """Take it away under whoever uses it."""
        subprocess.run(["umount", "-l", self.path], check=True)

    def fill(self) -> Path:
        """Leave no byte free; return the file to delete for room."""
        ballast = self.path / "ballast"
        with ballast.open("wb", buffering=0) as file:
            for size in (65536, 4096, 512, 1):
                try:
                    while file.write(bytes(size)):
                        pass
                except OSError:
                    continue
        return ballast


@contextmanager
def mounted(path: Path, size: str) -> Iterator[Medium]:
    """Mount a file system of a size at a new folder; skip the test where that is not allowed."""
    path.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError as error:
        pytest.skip(f"mounting is not possible here: {error}")
    if done.returncode:
        pytest.skip(f"mounting is not allowed here: {done.stderr.decode().strip()}")
    try:
        yield Medium(path)
    finally:
        subprocess.run(["umount", "-l", path], check=False, stderr=subprocess.DEVNULL)
