"""Garbage is collected in the window's thread alone."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from newsroom.desktop.garbage import GarbageCollector


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    collector = GarbageCollector(qapp)
    yield collector
    collector.stop()


class Cycle(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_a_worker_thread_collects_nothing(collector: GarbageCollector) -> None:
    kept = weakref.ref(Cycle())
    worker = threading.Thread(target=lambda: [[] for _ in range(100_000)])
    worker.start()
    worker.join()
    assert kept() is not None
    heap = [[None] for _ in range(gc.get_threshold()[0] * 2)]
    collector.collect()
    assert heap
    assert kept() is None


def test_python_collects_again_afterwards(qapp: QApplication) -> None:
    GarbageCollector(qapp).stop()
    assert gc.isenabled()
