"""Locking an encrypted newsroom when nobody has touched the computer's keys for some minutes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

CHOICES = (0, 5, 15, 30, 60)
"""Minutes to choose from; 0 for never."""

_LOOK = 5_000  # milliseconds
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


def _seconds_asleep_too() -> float:
    """Return a time that goes on while a laptop sleeps, as on Linux `time.monotonic` does not."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class IdleLock(QObject):
    """Watches the program's keys and pointer while there is something to lock.

    Signals:
        idle(): nobody was there for as long as was chosen, and nothing is under way.
    """

    idle = Signal()

    def __init__(
        self,
        minutes: int,
        busy: Callable[[], bool],
        parent: QObject,
        clock: Callable[[], float] = _seconds_asleep_too,
    ) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._busy = busy
        self._clock = clock
        self._last = clock()
        self._watching = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        self.watch(minutes)

    def watch(self, minutes: int) -> None:
        """Wait for so many minutes from now on; 0 for ever."""
        self._seconds = minutes * 60
        self._last = self._clock()
        app = QApplication.instance()
        # Every event of the program passes here: only where somebody wants that.
        if app is not None and bool(minutes) != self._watching:
            self._watching = bool(minutes)
            if minutes:
                app.installEventFilter(self)
                self._timer.start()
            else:
                app.removeEventFilter(self)
                self._timer.stop()

    def look(self) -> None:
        """See whether the time is over."""
        if self._busy():
            self._last = self._clock()  # an export is under way, for somebody who comes back
        elif self._is_over():
            # It ends with its window. Where that stays, a text could not be saved, it tries again.
            self._last = self._clock()
            # What asks something waits in a loop of its own, and is not answered by this.
            for _ in range(9):
                dialog = QApplication.activeModalWidget()
                if dialog is None:
                    break
                dialog.close()
            QTimer.singleShot(0, self, self.idle.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _SIGNS_OF_LIFE:
            if self._is_over():
                QTimer.singleShot(0, self, self.look)  # the first sign after a sleep comes late
            else:
                self._last = self._clock()
        return super().eventFilter(watched, event)

    def _is_over(self) -> bool:
        return self._seconds > 0 and self._clock() - self._last >= self._seconds
