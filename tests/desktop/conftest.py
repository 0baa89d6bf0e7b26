"""What every test of the window stands on: no screen, and no dialog left open."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desktop.preview.start import register_scheme
from newsroom.desktop.window.main_window import MainWindow
from newsroom.services.newsroom import Newsroom
from tests.support.newsrooms import founded, make_newsroom
from tests.support.windows import make_window

register_scheme()


def pytest_configure(config: pytest.Config) -> None:
    """Let pass what the offscreen platform says of windows with a least size, and of popups."""
    for what in ("propagateSizeHints", "raise", "grabbing the keyboard"):
        config.addinivalue_line("qt_log_ignore", f"plugin does not support {what}")


@pytest.fixture(scope="session", autouse=True)
def newsroom_to_copy() -> None:
    """Found it before a test lets a call fail, or counts what is written."""
    founded()


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

    A test that opens one on purpose answers it within two seconds, also on a busy machine.
    """
    forgotten: list[str] = []
    seen: list[int] = []

    def look() -> None:
        dialog = qapp.activeModalWidget()
        if dialog is None:
            seen.clear()
            return
        seen.append(id(dialog))
        if seen.count(id(dialog)) > 20:
            forgotten.append(dialog.windowTitle() or type(dialog).__name__)
            dialog.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(100)
    yield
    timer.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not forgotten, f"a dialog was left open: {forgotten}"


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """An empty newsroom; a file of tests that wants stories in it has a fixture of this name."""
    opened = make_newsroom(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, newsroom: Newsroom, tmp_path: Path) -> Iterator[MainWindow]:
    """The window of `newsroom`, on the screen; what is unsaved in it at the end is let go."""
    shown, tasks = make_window(newsroom, tmp_path)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if shown.desk:
        shown.desk.discard()
    assert tasks.wait_for_done()
