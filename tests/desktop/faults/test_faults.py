"""A fault of the program's own: told once, without content, and no word is lost."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desktop.faults import log
from newsroom.desktop.faults.catching import Faults
from newsroom.desktop.faults.dialog import AboutThisProgram, FaultDialog
from newsroom.desktop.faults.report import report
from newsroom.desktop.window.main_window import MainWindow
from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from newsroom.services.newsroom import Newsroom

WORDS = "Құпия мәтін"


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[FaultDialog]:
    found: list[FaultDialog] = []

    def look(dialog: FaultDialog) -> int:
        found.append(dialog)
        return 0

    monkeypatch.setattr(FaultDialog, "exec", look)
    monkeypatch.setattr(FaultDialog, "deleteLater", lambda _dialog: None)
    return found


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    """Stand in for the hook that was there before, as a terminal's is."""
    found: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: found.append(kind))
    return found


@pytest.fixture
def faults(
    said: list[type[BaseException]],  # noqa: ARG001 - there before ours
    window: MainWindow,
    tmp_path: Path,
) -> Iterator[Faults]:
    def keep() -> None:
        assert window.desk is not None
        window.desk.journal.keep_now()

    made = Faults(tmp_path / "reports", keep, lambda: window, lambda: None)
    made.install()
    yield made
    made.remove()


def fail(error: type[BaseException] = RuntimeError) -> None:
    raise error(WORDS)


def meet(error: type[BaseException] = RuntimeError) -> None:
    try:
        fail(error)
    except BaseException as caught:  # noqa: BLE001 - it stands for what nobody caught
        sys.excepthook(type(caught), caught, caught.__traceback__)


@pytest.mark.usefixtures("faults")
def test_a_fault_is_told_written_down_and_says_no_word_of_the_text(
    shown: list[FaultDialog], said: list[type[BaseException]], tmp_path: Path, qtbot: QtBot
) -> None:
    meet()
    qtbot.waitUntil(lambda: bool(shown))
    (dialog,) = shown
    text = dialog.text.toPlainText()
    assert "RuntimeError" in text
    assert "test_faults.py" in text
    assert WORDS not in text
    assert str(Path.home()) not in text
    assert str(tmp_path) not in text
    (written,) = (tmp_path / "reports").iterdir()
    assert written.read_text(encoding="utf-8") == text
    assert said == [RuntimeError]  # whoever has a terminal sees all of it


@pytest.mark.usefixtures("faults")
def test_what_is_typed_is_on_the_disk_before_anybody_is_asked(
    shown: list[FaultDialog], window: MainWindow, newsroom: Newsroom, qtbot: QtBot
) -> None:
    window.actions_.new.trigger()
    window.article_view.headline.setPlainText("Терілген тақырып")
    meet()
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.waitUntil(lambda: bool(newsroom.journal.pending()), timeout=900)  # before the usual pause
    (found,) = newsroom.journal.pending()
    assert found.draft.content.headline == "Терілген тақырып"


@pytest.mark.usefixtures("faults")
def test_a_fault_of_a_thread_and_one_of_a_slot_are_met(
    shown: list[FaultDialog], qtbot: QtBot
) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown) == 1)
    QTimer.singleShot(0, lambda: fail(KeyError))
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert "KeyError" in shown[1].text.toPlainText()


@pytest.mark.usefixtures("faults")
def test_the_same_place_is_told_once(
    shown: list[FaultDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    for _ in range(3):
        meet()
    qtbot.waitUntil(lambda: bool(shown))
    QApplication.processEvents()
    assert len(shown) == 1
    assert len(list((tmp_path / "reports").iterdir())) == 1


def test_what_fails_while_something_is_freed_is_only_written_down(
    faults: Faults, shown: list[FaultDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = faults._before
    noted: list[str] = []
    monkeypatch.setattr(log, "note", noted.append)
    error = RuntimeError(WORDS)
    told = SimpleNamespace(
        exc_type=RuntimeError, exc_value=error, exc_traceback=None, err_msg=None, object=None
    )
    # As Python calls it; who was told before is told too.
    earlier: list[object] = []
    faults._before = (sys.__excepthook__, threading.__excepthook__, earlier.append)
    sys.unraisablehook(told)
    faults._before = before
    assert earlier == [told]
    QApplication.processEvents()
    assert not shown
    assert not (tmp_path / "reports").exists()
    assert noted == ["while freeing: RuntimeError "]


@pytest.mark.usefixtures("faults")
def test_leaving_from_the_terminal_is_no_fault(shown: list[FaultDialog]) -> None:
    meet(KeyboardInterrupt)
    QApplication.processEvents()
    assert not shown


def test_a_report_folder_that_cannot_be_is_no_second_fault(
    shown: list[FaultDialog], said: list[type[BaseException]], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    left: list[bool] = []
    made = Faults(
        tmp_path / "file" / "reports", lambda: None, lambda: None, lambda: left.append(True)
    )
    made.install()
    try:
        meet()
        qtbot.waitUntil(lambda: bool(shown))
    finally:
        made.remove()
    assert not shown[0].folder.isEnabled()
    assert not left
    assert said


def test_saving_and_leaving_is_one_button(qtbot: QtBot) -> None:
    dialog = FaultDialog("", None, None)
    qtbot.addWidget(dialog)
    assert dialog.go_on.isDefault()
    dialog.leave.click()
    assert dialog.leaves


def test_the_log_has_sentences_without_what_they_were_about(tmp_path: Path) -> None:
    log.start_log(tmp_path)
    try:
        log.note_error(InputRefused(Message("{path} is not one.", path=WORDS)))
        log.note("opened, read-only: False")
        first, second = log.last_lines()
        assert first.endswith("InputRefused: {path} is not one.")
        assert second.endswith("opened, read-only: False")
        assert log.log_file() == tmp_path / "newsroom.log"
    finally:
        log.end_log()
    assert log.last_lines() == []


def test_a_long_log_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "newsroom.log").write_text("x" * 200_001, encoding="utf-8")
    log.start_log(tmp_path)
    try:
        log.note("first")
    finally:
        log.end_log()
    assert (tmp_path / "newsroom.log").stat().st_size < 100
    assert (tmp_path / "newsroom.log.1").stat().st_size == 200_001


def test_a_report_is_shown_before_it_is_copied(qtbot: QtBot, qapp: QApplication) -> None:
    dialog = AboutThisProgram(report(log=["a line"]), None, None)
    qtbot.addWidget(dialog)
    dialog.copy.click()
    text = qapp.clipboard().text()
    assert text == dialog.text.toPlainText()
    assert "PySide6" in text
    assert text.endswith("a line\n")
