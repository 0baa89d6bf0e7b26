"""The last net under the program: a fault is told, written down, and costs nobody a word."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

_KEPT = 10  # reports
_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], Any]


class Faults(QObject):
    """Hears of exceptions that nobody caught, in any thread, while it is installed.

    `keep_text` brings what is typed to the disk; `window` is the one to tell it over, None where
    there is none; `quit_` ends the program as a person would. One place in the program is told
    once: a fault that comes with every key must not stand between a person and their text.
    """

    _met = Signal(object)

    def __init__(
        self,
        folder: Path,
        keep_text: Callable[[], None],
        window: Callable[[], QWidget | None],
        quit_: Callable[[], None],
    ) -> None:
        super().__init__()
        self._folder = folder
        self._keep_text = keep_text
        self._window = window
        self._quit = quit_
        self._told: set[str] = set()
        self._telling = False
        self._before: tuple[_Hook, Any, Any] | None = None
        # By the event loop: what failed may have been in the middle of a painting.
        self._met.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of faults from now on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda told: self._on_exception(
            told.exc_type, told.exc_value, told.exc_traceback
        )
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        """Hear of none any more."""
        if self._before:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._before is not None and error is not None:
            self._before[0](kind, error, trace)  # whoever has a terminal reads all of it
        if error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        self._met.emit(error.with_traceback(trace))

    def _on_unraisable(self, told: Any) -> None:
        """Write down what failed while something was freed: nobody's work hangs on it."""
        if self._before is not None:
            self._before[2](told)
        if told.exc_value is not None:
            from newsroom.desktop.faults.log import note  # noqa: PLC0415 - hopefully never
            from newsroom.desktop.faults.report import place_of  # noqa: PLC0415

            note(f"while freeing: {place_of(told.exc_value)}")

    def _tell(self, error: BaseException) -> None:
        # Hopefully never: nothing of this is read before.
        from newsroom.desktop.faults.log import last_lines, note  # noqa: PLC0415
        from newsroom.desktop.faults.report import place_of, report  # noqa: PLC0415

        place = place_of(error)
        if place in self._told:
            return
        self._told.add(place)
        note(f"fault: {place}")
        text = report(error, last_lines())
        path = self._write(text)
        self._keep_text()
        if self._telling:
            return  # one dialog at a time; the report of this one is in the folder
        from newsroom.desktop.faults.dialog import FaultDialog  # noqa: PLC0415

        self._telling = True
        try:
            dialog = FaultDialog(text, path, self._window())
            dialog.exec()
            leaves = dialog.leaves
            dialog.deleteLater()
        finally:
            self._telling = False
        if leaves:
            self._quit()

    def _write(self, text: str) -> Path | None:
        from datetime import UTC, datetime  # noqa: PLC0415 - hopefully never

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"fault-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
            path.write_text(text, encoding="utf-8")
            for old in sorted(self._folder.glob("fault-*.txt"))[:-_KEPT]:
                old.unlink()
        except OSError:
            return None
        return path
