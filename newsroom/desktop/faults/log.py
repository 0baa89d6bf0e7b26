"""What the program did, in a file of its own: times, kinds and counts, never anybody's words."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.errors import NewsroomError

_LOGGER = logging.getLogger("newsroom.log")
_LARGEST = 200_000  # bytes: then another is begun, and one before it kept
_LINES = 40


def start_log(folder: Path) -> None:
    """Write the log into `folder` from now on; where that cannot be, nothing is written."""
    end_log()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "newsroom.log"
        if path.exists() and path.stat().st_size > _LARGEST:
            path.replace(path.with_suffix(".log.1"))
        handler = _Quiet(path, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _LOGGER.setLevel(logging.INFO)
    _LOGGER.propagate = False
    _LOGGER.addHandler(handler)


def end_log() -> None:
    """Let go of the log's file."""
    for handler in list(_LOGGER.handlers):
        _LOGGER.removeHandler(handler)
        handler.close()


def note(event: str) -> None:
    """Write one line; `event` is a literal of the program with figures in it."""
    _LOGGER.info("%s", event)


def note_error(error: NewsroomError) -> None:
    """Write what was refused: the sentence as the program has it, with no name filled in."""
    _LOGGER.info("%s: %s", type(error).__name__, error.message.text)


def log_file() -> Path | None:
    """Return the log's file, None where there is none."""
    for handler in _LOGGER.handlers:
        if isinstance(handler, logging.FileHandler):
            return Path(handler.baseFilename)
    return None


def last_lines(most: int = _LINES) -> list[str]:
    """Return the end of the log."""
    path = log_file()
    if path is None:
        return []
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()[-most:]
    except OSError:
        return []


class _Quiet(logging.FileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - its own name
        """Let a full disk cost a line of the log, and nothing else."""
