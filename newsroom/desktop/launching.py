"""Starting the program once more, for another newsroom in a window and process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess


def start_window(newsroom: Path) -> int:
    """Start a window on a newsroom; where one has it open, that comes to the front.

    It is a process of its own: what happens to one newsroom's window happens to no other's. Returns
    its number, 0 where the system does not start it.
    """
    # This very program, wherever the person who started it was.
    root = str(Path(__file__).resolve().parents[2])
    module = [] if getattr(sys, "frozen", False) else ["-m", "newsroom"]
    arguments = [*module, "--data", str(newsroom.absolute())]
    started, number = QProcess.startDetached(sys.executable, arguments, root)
    return int(number) if started else 0
