"""Upgrades a newsroom and kills its own process at the n-th statement: `PATH FOLDER N`."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine as Driver
from sqlalchemy import event

from newsroom.storage.upgrade import open_engine
from tests.support.migrations import become_later


def main() -> None:
    path, folder, left = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    become_later(pytest.MonkeyPatch(), folder)
    seen = 0

    def count(*_arguments: Any) -> None:
        nonlocal seen
        seen += 1
        if seen > left:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Driver, "after_cursor_execute", count)
    open_engine(path).close()


if __name__ == "__main__":
    main()
