"""The one door to the thread pool: work is a plain function, its result returns to the window."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from newsroom.domain.message import Message
from newsroom.errors import Cancelled, NewsroomError

T = TypeVar("T")

_TURN = 0.0005  # seconds
_PROGRESS_EVERY = 0.05  # seconds: more often than this no eye can follow


class Job:
    """One piece of background work, seen from both sides: it reports, and can be asked to stop."""

    def __init__(self, report: Callable[[Job, int, int], None]) -> None:
        self._report = report
        self._stop = threading.Event()
        self._reported = 0.0

    def progress(self, done: int, total: int) -> None:
        """Tell the window how far the work is; called as often as the work likes."""
        now = time.monotonic()
        if done >= total or now - self._reported >= _PROGRESS_EVERY:
            self._reported = now
            self._report(self, done, total)

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; it does so at its next `raise_if_cancelled`."""
        self._stop.set()

    def raise_if_cancelled(self) -> None:
        """Leave the work where it was asked to stop.

        Raises:
            Cancelled: `cancel` was called; `failed` gets it.
        """
        if self._stop.is_set():
            raise Cancelled(Message("The work was stopped."))


class _Waiting(NamedTuple):
    """What the window's thread keeps for a job, so that no thread but its own lets go of it."""

    done: Callable[[Any], None]
    failed: Callable[[NewsroomError], None]
    progressed: Callable[[int, int], None] | None
    ended: Callable[[], None] | None
    owner: QObject | None
    work: Callable[[Job], Any]

    @property
    def dropped(self) -> bool:
        return self.owner is not None and not shiboken6.isValid(self.owner)


class _Outcome(NamedTuple):
    value: Any = None
    error: Exception | None = None


class Tasks(QObject):
    """Runs functions in the thread pool and brings their results to this object's thread.

    Signals:
        busy_changed(int): how many jobs are under way.
    """

    busy_changed = Signal(int)
    # Emitted by the pool's threads, received in ours: they belong to this object, a job borrows.
    _finished = Signal(object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python lets a thread that computes run on for so long while ours waits; a key passes
        # between Python and Qt a hundred times, and its usual 5 ms made keys wait 50 and more.
        sys.setswitchinterval(_TURN)
        self._pool = QThreadPool(self)
        self._waiting: dict[Job, _Waiting] = {}
        self._finished.connect(self._on_finished)
        self._progressed.connect(self._on_progressed)

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[NewsroomError], None],
        *,
        owner: QObject | None,
        progressed: Callable[[int, int], None] | None = None,
        ended: Callable[[], None] | None = None,
    ) -> Job:
        """Call `work` in the pool, then `done` with its result or `failed` with its error here.

        `ended` follows either. A defect of `work` goes to `sys.excepthook` and, as a sentence, to
        `failed`.
        Once `owner` is destroyed nothing is called any more. `work` must not touch widgets.
        """
        job = Job(self._progressed.emit)
        self._waiting[job] = _Waiting(done, failed, progressed, ended, owner, work)
        self.busy_changed.emit(len(self._waiting))
        finished = self._finished
        lent = [work]

        def borrowed() -> None:
            # Let go of the work before its end is told: what it holds is freed by our thread.
            outcome = _outcome(lent.pop(), job)
            finished.emit(job, outcome)

        self._pool.start(borrowed)
        return job

    @property
    def busy(self) -> int:
        """How many jobs are under way."""
        return len(self._waiting)

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self._waiting:
            job.cancel()

    def wait_for_done(self, milliseconds: int = 30_000) -> bool:
        """Wait for the jobs and deliver their results, as the program ends; False: some still run.

        Work that starts from here on is not waited for.
        """
        finished = self._pool.waitForDone(milliseconds)
        QCoreApplication.sendPostedEvents(self)
        return finished

    def _on_progressed(self, job: Job, done: int, total: int) -> None:
        waiting = self._waiting.get(job)
        if waiting and waiting.progressed and not waiting.dropped:
            waiting.progressed(done, total)

    def _on_finished(self, job: Job, outcome: _Outcome) -> None:
        waiting = self._waiting.pop(job)
        self.busy_changed.emit(len(self._waiting))
        error = outcome.error
        if error is not None and not isinstance(error, NewsroomError):
            sys.excepthook(type(error), error, error.__traceback__)
            # Whoever waits for the work must not wait for ever.
            error = NewsroomError(Message("The program met a fault of its own; nothing was done."))
        elif error is not None and not isinstance(error, Cancelled):
            from newsroom.desktop.faults.log import note_error  # noqa: PLC0415 - seldom

            note_error(error)
        if waiting.dropped:
            return
        try:
            if error is None:
                waiting.done(outcome.value)
            else:
                waiting.failed(error)
        finally:
            # Whatever became of the result: others wait for the end.
            if waiting.ended and not waiting.dropped:
                waiting.ended()


def _outcome(work: Callable[[Job], T], job: Job) -> _Outcome:
    try:
        return _Outcome(value=work(job))
    except Exception as error:  # noqa: BLE001 - a thread has no caller: the window raises it
        return _Outcome(error=error)
