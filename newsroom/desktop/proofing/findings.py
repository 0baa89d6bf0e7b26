"""What the copy desk finds in the text on the desk, looked for behind the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit

from newsroom.desktop.article_view import ArticleView
from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.proofing.finding import Finding, Snippet, cursor_at, places, snippet
from newsroom.desktop.tasks import Job, Tasks
from newsroom.domain.article import Content
from newsroom.domain.proof import Field, Remark

if TYPE_CHECKING:
    from newsroom.errors import NewsroomError
    from newsroom.services.proofing import Proofing

PAUSE = 400  # milliseconds behind the last key
MOST = 1000  # nobody reads more, and each costs a little with every key


@dataclass(frozen=True, slots=True)
class Report:
    """What one reading gave: the first remarks with their places, and how many there are."""

    content: Content
    remarks: tuple[Remark, ...]
    places: list[tuple[int, int]]
    snippets: list[Snippet | None]
    total: int
    ignored: int


class Findings(QObject):
    """Reads the text in the background when nobody has typed for a moment.

    A reading whose text was changed meanwhile is stopped, and never shown. Between two readings the
    findings move with the words they are on: Qt's cursors do that, and a key costs nothing here.

    Signals:
        changed(): there are other findings.
    """

    changed = Signal()

    def __init__(self, view: ArticleView, desk: Desk, proofing: Proofing, tasks: Tasks) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._proofing = proofing
        self._tasks = tasks
        self._job: Job | None = None
        self._read: Content | None = None  # the sheet's content that the findings are on
        self._waiting: list[Callable[[], None]] = []
        self.report: Report | None = None
        self.open: list[Finding] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        view.edited.connect(self._outdate)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self._on_opened)

    @property
    def fresh(self) -> bool:
        """Whether the findings are those of the text as it stands."""
        return self.report is not None and self._job is None and not self._timer.isActive()

    def field(self, field: Field) -> QPlainTextEdit | None:
        """Return where the words of a field are written."""
        return {
            Field.HEADLINE: self._view.headline,
            Field.LEDE: self._view.lede,
            Field.BODY: self._view.body.page,
        }.get(field)

    def look_again(self) -> None:
        """Read the text once more, since something else than the text has changed."""
        self._outdate()

    def when_fresh(self, then: Callable[[], None]) -> None:
        """Call `then` when the findings are those of the text, at once where they are.

        Also when they cannot be had: nothing waits for ever.
        """
        if self.fresh or self._desk.sheet is None:
            then()
            return
        self._waiting.append(then)
        if self._job is None:
            self._timer.stop()
            self._look()

    def drop(self, finding: Finding) -> None:
        """Show one no longer, before the next reading says so too."""
        if finding in self.open:
            self.open.remove(finding)
            self.changed.emit()

    def _on_opened(self, _sheet: Sheet | None) -> None:
        self._stop()
        self._waiting.clear()
        self._read = self.report = None
        self.open = []
        self.changed.emit()

    def _on_changed(self) -> None:
        sheet = self._desk.sheet
        if sheet is not None and sheet.content is not self._read:
            self._outdate()

    def _stop(self) -> None:
        self._timer.stop()
        if self._job:
            self._job.cancel()
            self._job = None

    def _outdate(self) -> None:
        self._stop()
        if self._desk.sheet is not None:
            self._timer.start()

    def _look(self) -> None:
        sheet = self._desk.sheet
        if sheet is None:
            return
        self._read = sheet.content
        # As it stands in the fields: their places are counted in it.
        content = self._view.taken(sheet.content)
        article, proofing = sheet.uuid, self._proofing

        def work(job: Job) -> Report:
            remarks = proofing.remarks_on(content, article, job.raise_if_cancelled)
            shown = remarks[:MOST]
            return Report(
                content,
                shown,
                places(content, shown),
                [snippet(content, one) for one in shown],
                len(remarks),
                len(proofing.ignored(article)),
            )

        def done(report: Report) -> None:
            if self._job is job:
                self._job = None
                self._show(report)

        def failed(_error: NewsroomError) -> None:
            # Stopped, or the newsroom cannot be read: whoever writes is told that elsewhere.
            if self._job is job:
                self._job = None
                self._tell()

        job = self._job = self._tasks.run(work, done, failed, owner=self)

    def _show(self, report: Report) -> None:
        self.report = report
        self.open = []
        for remark, (start, end) in zip(report.remarks, report.places, strict=True):
            field = self.field(remark.field) if remark.text else None
            cursor = cursor_at(field.document(), start, end) if field else None
            self.open.append(Finding(remark, cursor))
        self.changed.emit()
        self._tell()

    def _tell(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()
