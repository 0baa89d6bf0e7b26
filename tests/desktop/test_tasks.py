"""The door to the thread pool: results come back to the window's thread, and none is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desktop.tasks import Job, Tasks
from newsroom.domain.message import Message
from newsroom.errors import Cancelled, InputRefused, NewsroomError


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks(qapp)
    yield tasks
    assert tasks.wait_for_done(5000)


def give(number: int) -> Callable[[Job], int]:
    return lambda _job: number


def unexpected(value: object) -> None:
    pytest.fail(f"was called with {value!r}")


def test_the_result_returns_to_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[int, bool]] = []
    here = QThread.currentThread()

    def work(_job: Job) -> tuple[int, bool]:
        return 7, QThread.currentThread() is here

    def done(result: tuple[int, bool]) -> None:
        assert QThread.currentThread() is here
        seen.append(result)

    tasks.run(work, done, unexpected, owner=None)
    assert tasks.busy == 1
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(7, False)]
    assert tasks.busy == 0


def test_an_error_of_ours_is_handed_over(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[NewsroomError] = []
    order: list[str] = []

    def work(_job: Job) -> None:
        raise InputRefused(Message("No."))

    tasks.run(work, unexpected, errors.append, owner=None, ended=lambda: order.append("ended"))
    qtbot.waitUntil(lambda: bool(order))
    assert [str(error) for error in errors] == ["No."]


def test_a_defect_reaches_the_windows_hook(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    errors: list[NewsroomError] = []
    ended: list[bool] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _value, _trace: caught.append(kind))

    def work(_job: Job) -> None:
        raise ZeroDivisionError

    tasks.run(work, unexpected, errors.append, owner=None, ended=lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert caught == [ZeroDivisionError]
    # Whoever waits hears of it too.
    assert len(errors) == 1


def test_work_can_be_stopped(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[NewsroomError] = []
    started = threading.Event()

    def work(job: Job) -> None:
        started.set()
        while True:
            job.raise_if_cancelled()

    job = tasks.run(work, unexpected, errors.append, owner=None)
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Cancelled)


def test_nothing_is_called_for_an_owner_that_has_gone(qtbot: QtBot, tasks: Tasks) -> None:
    go = threading.Event()
    owner = QObject()
    tasks.run(lambda _job: go.wait(5), unexpected, unexpected, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    go.set()
    qtbot.waitUntil(lambda: tasks.busy == 0)


def test_progress_is_told_seldom_but_the_end_always(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, int]] = []
    ended: list[bool] = []

    def work(job: Job) -> None:
        for step in range(10_000):
            job.progress(step + 1, 10_000)

    tasks.run(
        work,
        lambda _: None,
        unexpected,
        owner=None,
        progressed=lambda done, total: told.append((done, total)),
        ended=lambda: ended.append(True),
    )
    qtbot.waitUntil(lambda: bool(ended))
    assert told[-1] == (10_000, 10_000)
    assert len(told) < 100


def test_waiting_at_the_end_delivers_what_was_done(tasks: Tasks) -> None:
    results: list[int] = []
    for number in range(8):
        tasks.run(give(number), results.append, unexpected, owner=None)
    assert tasks.wait_for_done(5000)
    assert sorted(results) == list(range(8))


def test_many_jobs_come_back_each_once(qtbot: QtBot, tasks: Tasks) -> None:
    results: list[int] = []
    counts: list[int] = []
    tasks.busy_changed.connect(counts.append)
    for number in range(200):
        tasks.run(give(number), results.append, unexpected, owner=None)
    qtbot.waitUntil(lambda: len(results) == 200)
    assert sorted(results) == list(range(200))
    assert counts[-1] == 0


def test_a_fault_in_taking_the_result_still_ends_the_job(qtbot: QtBot, tasks: Tasks) -> None:
    ended: list[bool] = []

    def spoil(_result: object) -> None:
        raise ValueError("a defect")

    with qtbot.capture_exceptions() as faults:
        tasks.run(give(1), spoil, unexpected, owner=None, ended=lambda: ended.append(True))
        qtbot.waitUntil(lambda: bool(ended))
    assert [str(fault[1]) for fault in faults] == ["a defect"]
