"""What every test of the window stands on: no screen, and no dialog left open."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from newsroom.desktop.preview import register_scheme

register_scheme()


def pytest_configure(config: pytest.Config) -> None:
    """Let pass what the offscreen platform says of windows with a least size, and of popups."""
    for what in ("propagateSizeHints", "raise", "grabbing the keyboard"):
        config.addinivalue_line("qt_log_ignore", f"plugin does not support {what}")


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing to the next test, nor to the process's end.

    The offscreen platform lets go of the clipboard after Python has ended, and what Python made in
    it then takes the process down.
    """
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def no_forgotten_dialog(qapp: QApplication) -> Iterator[None]:
    """Close a modal dialog that nobody answers, and fail: it would hang the run.

    A test that opens one on purpose answers it within half a second.
    """
    forgotten: list[str] = []
    seen: list[int] = []

    def look() -> None:
        dialog = qapp.activeModalWidget()
        if dialog is None:
            seen.clear()
            return
        seen.append(id(dialog))
        if seen.count(id(dialog)) > 5:
            forgotten.append(dialog.windowTitle() or type(dialog).__name__)
            dialog.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(100)
    yield
    timer.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not forgotten, f"a dialog was left open: {forgotten}"
