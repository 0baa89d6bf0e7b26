"""A second start raises the first window; nobody else is let in."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from newsroom.desktop import doorbell as doorbell_module
from newsroom.desktop import instance
from newsroom.desktop.doorbell import Doorbell
from newsroom.desktop.instance import raise_other
from tests.support.newsrooms import make_newsroom
from tests.support.program import Program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets have paths here")


@pytest.fixture(autouse=True)
def sockets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A path of a socket holds 107 bytes, so that the test's own folder may be too long for one.
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(Path("/tmp")))  # noqa: S108
    monkeypatch.setenv("LOGNAME", f"test-{tmp_path.name}")


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    return tmp_path / "a.newsroom"


@pytest.fixture
def doorbell(newsroom: Path) -> Iterator[Doorbell]:
    bell = Doorbell()
    assert bell.listen(newsroom)
    yield bell
    bell.stop()


def call(newsroom: Path, words: bytes) -> QLocalSocket:
    caller = QLocalSocket()
    caller.connectToServer(instance.name_of(newsroom))
    assert caller.waitForConnected()
    caller.write(words)
    caller.flush()
    return caller


def test_ringing_is_heard_and_answered(qtbot: QtBot, doorbell: Doorbell, newsroom: Path) -> None:
    with qtbot.waitSignal(doorbell.rung):
        caller = call(newsroom, b"raise\n")
    qtbot.waitUntil(lambda: caller.bytesAvailable() == len(b"raised\n"))
    assert bytes(caller.readAll().data()) == b"raised\n"


@pytest.mark.parametrize(
    "words", [b"", b"rai", b"open /etc/passwd\n", b"raise\n" * 2, b"x" * 10**6]
)
def test_a_caller_who_says_anything_else_is_shown_out(
    qtbot: QtBot, doorbell: Doorbell, newsroom: Path, monkeypatch: pytest.MonkeyPatch, words: bytes
) -> None:
    monkeypatch.setattr(doorbell_module, "PATIENCE", 100)
    with qtbot.assertNotEmitted(doorbell.rung):
        caller = call(newsroom, words)
        qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert caller.bytesAvailable() == 0
    with qtbot.waitSignal(doorbell.rung):
        call(newsroom, b"raise\n")


def test_nobody_answers_where_no_window_is(newsroom: Path) -> None:
    assert not raise_other(newsroom)


def test_each_newsroom_and_user_has_a_bell_of_its_own(
    newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = instance.name_of(newsroom)
    assert instance.name_of(newsroom.with_name("b.newsroom")) != ours
    link = newsroom.with_name("link.newsroom")
    newsroom.touch()
    link.symlink_to(newsroom)
    assert instance.name_of(link) == ours
    monkeypatch.setattr("os.getuid", lambda: 4242, raising=False)
    monkeypatch.setenv("USERNAME", "somebody-else")
    assert instance.name_of(newsroom) != ours


@pytest.mark.usefixtures("doorbell")
def test_a_socket_of_another_user_is_not_spoken_to(
    newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 4321)
    assert not raise_other(newsroom)


@contextmanager
def window(home: Path, newsroom: Path) -> Iterator[subprocess.Popen[str]]:
    """Start the program's window, without a screen."""
    environment = Program(home).environment | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": os.environ["XDG_RUNTIME_DIR"],
        "PYTHONWARNINGS": "default",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "newsroom", "--data", str(newsroom)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_for_window(newsroom: Path) -> None:
    until = time.monotonic() + 30
    while not raise_other(newsroom):
        assert time.monotonic() < until, "the window does not answer"
        time.sleep(0.1)


@pytest.fixture
def founded(tmp_path: Path) -> Path:
    made = make_newsroom(tmp_path)
    made.close()
    return made.path


def test_a_second_start_ends_and_a_killed_window_is_succeeded(
    tmp_path: Path, founded: Path
) -> None:
    newsroom = founded
    with window(tmp_path, newsroom) as first:
        wait_for_window(newsroom)
        with window(tmp_path, newsroom) as second:
            _, complaint = second.communicate(timeout=30)
            assert (second.returncode, complaint) == (0, "")
        assert first.poll() is None
        first.kill()
        first.wait()
        assert newsroom.with_name(f".{newsroom.name}.lock").exists()
        assert not raise_other(newsroom)
        with window(tmp_path, newsroom):
            wait_for_window(newsroom)


def test_a_second_start_ends_where_the_first_page_is_shown(tmp_path: Path, newsroom: Path) -> None:
    with window(tmp_path, newsroom) as first:
        wait_for_window(newsroom)
        with window(tmp_path, newsroom) as second:
            _, complaint = second.communicate(timeout=30)
            assert (second.returncode, complaint) == (0, "")
        assert first.poll() is None
    assert not newsroom.exists()


def test_of_two_starts_at_once_one_stays(tmp_path: Path, founded: Path) -> None:
    newsroom = founded
    with window(tmp_path, newsroom) as one, window(tmp_path, newsroom) as other:
        wait_for_window(newsroom)
        until = time.monotonic() + 30
        while one.poll() is None and other.poll() is None:
            assert time.monotonic() < until, "two windows stay"
            time.sleep(0.1)
        assert {one.poll(), other.poll()} == {None, 0}
