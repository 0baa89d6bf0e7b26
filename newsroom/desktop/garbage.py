"""Python's garbage collection, kept in the window's thread and out of the way of typing."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 2000  # milliseconds


class GarbageCollector(QObject):
    """Collects in the thread it lives in.

    Left to itself, Python collects in whatever thread happens to pass a threshold, and a widget in
    a cycle that ends in a worker thread takes the program with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY)

    def collect(self) -> None:
        """Collect the oldest generation that has grown past its threshold."""
        grown = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), self._thresholds, strict=True)
            )
            if count > threshold
        ]
        if grown:
            gc.collect(max(grown))

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()
