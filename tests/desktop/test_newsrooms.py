"""Several newsrooms: in this window, in windows of their own, and new ones."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from newsroom.bootstrap import _window_options
from newsroom.desktop.instance import raise_other
from newsroom.desktop.launching import start_window
from newsroom.desktop.window.main_window import MainWindow
from newsroom.services.newsroom import open_newsroom
from newsroom.settings import SettingsFile
from tests.support.program import Program


@pytest.fixture
def started(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The newsrooms for which another window was started."""
    paths: list[Path] = []

    def start(path: Path) -> int:
        paths.append(path)
        return 1

    monkeypatch.setattr(window.newsrooms, "_start", start)
    return paths


def answer(monkeypatch: pytest.MonkeyPatch, name: str, path: Path | None) -> None:
    monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path) if path else "", ""))


def recent(window: MainWindow) -> list[QAction]:
    window.recent._menu.aboutToShow.emit()
    return [action for action in window.recent._menu.actions() if not action.isSeparator()]


def test_another_newsroom_opens_here_or_beside(
    window: MainWindow,
    started: list[Path],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "other.newsroom"
    answer(monkeypatch, "getOpenFileName", other)
    with qtbot.waitSignal(window.newsroom_wanted) as wanted:
        window.actions_.open.trigger()
    assert wanted.args == [other]
    window.actions_.open_window.trigger()
    assert started == [other]
    answer(monkeypatch, "getOpenFileName", None)
    window.actions_.open_window.trigger()
    assert started == [other]


def test_a_new_newsroom_gets_a_window_and_the_usual_ending(
    window: MainWindow, started: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "getSaveFileName", tmp_path / "Дала v1.2")
    window.actions_.found.trigger()
    assert started == [tmp_path / "Дала v1.2.newsroom"]


def test_those_opened_last_open_in_windows_of_their_own_if_wanted(
    window: MainWindow, started: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    other, here = tmp_path / "other.newsroom", tmp_path / "here.newsroom"
    for path in (other, here):
        path.touch()
        window.recent.note(path)
    current, first, beside, _ = recent(window)
    assert current.isChecked()
    assert not current.isEnabled()
    with qtbot.waitSignal(window.newsroom_wanted):
        first.trigger()
    beside.trigger()
    assert SettingsFile(tmp_path / "settings.json").current.newsroom_windows
    recent(window)[1].trigger()
    assert started == [other]


def test_a_window_that_does_not_start_is_told(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(window.newsrooms, "_start", lambda _path: 0)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    window.newsrooms.show_beside(tmp_path / "a.newsroom")
    assert str(tmp_path / "a.newsroom") in told[0]


def test_two_windows_keep_each_others_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    one, other = SettingsFile(path), SettingsFile(path)
    one.change(author="Айгүл")
    other.change(scheme="dark")
    assert one.read_again().scheme == "dark"
    assert SettingsFile(path).current.author == "Айгүл"
    path.write_text("{")  # what cannot be read now is as it was
    assert other.read_again().author == "Айгүл"


def test_a_file_alone_opens_its_window() -> None:
    found = _window_options(["/home/a/b.newsroom"])
    assert found is not None
    assert found.data == "/home/a/b.newsroom"
    assert _window_options(["list"]) is None
    assert _window_options(["--x.newsroom"]) is None


@pytest.mark.usefixtures("qapp")
def test_a_window_is_really_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in Program(tmp_path / "home").environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    # Not the test's own folder: the path of a socket may not be longer than a hundred letters.
    runtime = tempfile.mkdtemp()
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
    newsroom = tmp_path / "б ө.newsroom"
    open_newsroom(newsroom, lambda: "").close()
    number = start_window(newsroom)
    assert number
    try:
        until = time.monotonic() + 30
        while not raise_other(newsroom):
            assert time.monotonic() < until, "the window does not answer"
            time.sleep(0.1)
    finally:
        os.kill(number, signal.SIGKILL)
        shutil.rmtree(runtime)
