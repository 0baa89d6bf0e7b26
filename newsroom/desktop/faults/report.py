"""A report that may be sent to anybody: where in the program it happened, and on what machine.

The messages of exceptions are left out: they may quote what somebody wrote, or name a file.
"""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from newsroom import __version__

_PACKAGE = Path(__file__).resolve().parents[2]
_MOST_FRAMES = 60


def report(error: BaseException | None = None, log: Sequence[str] = ()) -> str:
    """Return the report, with what happened where there was an error, and the end of the log."""
    lines = [*_machine()]
    if error is not None:
        lines += ["", *_chain(error)]
    if log:
        lines += ["", "Log:", *log]
    return "\n".join(lines) + "\n"


def place_of(error: BaseException) -> str:
    """Return where an exception was raised: the same for the same fault."""
    frames = traceback.extract_tb(error.__traceback__)
    where = _frame(frames[-1]) if frames else ""
    return f"{type(error).__name__} {where}"


def _machine() -> Iterator[str]:
    yield f"Newsroom {__version__}"
    yield f"Time: {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"
    yield f"System: {QSysInfo.prettyProductName()}, {platform.machine()}"
    yield f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {pyside_version}"
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        screens = ", ".join(
            f"{one.size().width()}×{one.size().height()} at {one.devicePixelRatio():g}"
            for one in app.screens()
        )
        yield f"Platform: {app.platformName()}; screens: {screens}"
    yield f"Language: {QLocale().name()}; frozen: {bool(getattr(sys, 'frozen', False))}"


def _chain(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        kind = type(current)
        yield f"{kind.__module__}.{kind.__qualname__}"
        for frame in traceback.extract_tb(current.__traceback__)[-_MOST_FRAMES:]:
            yield f"  {_frame(frame)}"
        current = current.__cause__ or current.__context__
        if current is not None:
            yield "after"


def _frame(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    try:
        shown = path.resolve().relative_to(_PACKAGE.parent).as_posix()
    except (ValueError, OSError):
        shown = path.name  # where somebody's folders are is nobody's business
    return f"{shown}:{frame.lineno} {frame.name}"
