"""Exporting: the question, the look at what goes out, the writing, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.bundles.check_page import CheckPage
from newsroom.desktop.bundles.export_pages import ProgressPage, ResultPage, page_layout
from newsroom.desktop.bundles.export_question import ExportQuestion, Numbers
from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Article
from newsroom.domain.bundle import Exported
from newsroom.domain.release import Problem
from newsroom.errors import Cancelled, NewsroomError

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


class ExportDialog(QDialog):
    """Asks, writes with progress, and shows the result; closing it stops the writing.

    What was chosen is remembered in the newsroom; `folder` is where a bundle may stand before.
    """

    def __init__(
        self,
        newsroom: Newsroom,
        tasks: Tasks,
        article: Article | None,
        folder: str,
        parent: QWidget | None = None,
        *,
        selected: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setObjectName("export")
        self._newsroom = newsroom
        self._tasks = tasks
        self._job: Job | None = None
        self.exported: Exported | None = None
        self.wanted: Problem | None = None
        """The place that a person wants to see, in place of exporting."""
        self._pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages)
        self.question = ExportQuestion(
            newsroom.export_habits.get(), article.id if article else None, selected, folder
        )
        self._make_question()
        self.progress = ProgressPage()
        self.progress.stopped.connect(self._on_stop)
        self.result_page = ResultPage()
        self.result_page.closed.connect(self.accept)
        self.check = CheckPage()
        self.check.left.connect(self._show_question)
        self.check.wanted.connect(self._on_wanted)
        self.check.confirmed.connect(self._write)
        for page in (self.progress, self.result_page, self.check):
            self._pages.addWidget(page)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        self._tasks.run(
            lambda _job: newsroom.library.count_by_state_and_language(),
            self._on_numbers,
            self._on_failed,
            owner=self,
        )

    @property
    def folder(self) -> str:
        """Where the person wanted the bundle."""
        return self.question.target

    def _make_question(self) -> None:
        page = self._question_page = QWidget()
        layout = page_layout(page)
        self._room = _Room(self.question)
        layout.addWidget(self._room, 1)
        self.problem = plain_label(look="error", selectable=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        layout.addSpacing(self.fontMetrics().height() // 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        dress(self.start, "primary")
        self.start.setDefault(True)
        self.look = buttons.addButton(tr("Look first…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.look.setAutoDefault(False)
        buttons.accepted.connect(self._on_start)
        buttons.rejected.connect(self.reject)
        self.look.clicked.connect(lambda: self._look(then_write=False))
        layout.addWidget(buttons)
        self._pages.addWidget(page)
        self.question.edited.connect(self._fit)
        self.question.setFocus()

    def reject(self) -> None:
        if self._job:
            self._on_stop()
            return
        super().reject()

    def _on_numbers(self, numbers: Numbers) -> None:
        self.question.show_numbers(numbers)
        self._fit()

    def _on_start(self) -> None:
        if self._is_complete():
            if self.question.look.isChecked():
                self._look(then_write=True)
            else:
                self._write()

    def _is_complete(self) -> bool:
        missing = self.question.missing()
        if missing:
            self._show_problem(missing)
        else:
            self.problem.hide()
        return not missing

    def _look(self, *, then_write: bool) -> None:
        if not self._is_complete():
            return
        order = self.question.order(Path())
        self._begin(tr("Looking at what would go out…"))

        def shown(problems: tuple[Problem, ...]) -> None:
            self._job = None
            if then_write and not problems:
                self._write()
                return
            self.check.show_problems(problems)
            self._pages.setCurrentWidget(self.check)

        def work(job: Job) -> tuple[Problem, ...]:
            def progress(done: int, total: int) -> None:
                job.raise_if_cancelled()
                job.progress(done, total)

            return self._newsroom.release.problems(order, progress)

        self._job = self._tasks.run(
            work, shown, self._on_failed, owner=self, progressed=self.progress.show_progress
        )

    def _write(self) -> None:
        newsroom, habits = self._newsroom, self.question.habits()
        order = self.question.order(Path(self.question.target).expanduser())
        self._begin(tr("Writing the bundle…"))

        def work(job: Job) -> Exported:
            exported = newsroom.publishing.export(order, job.progress, lambda: job.cancelled)
            newsroom.export_habits.keep(habits)
            return exported

        self._job = self._tasks.run(
            work,
            self._on_done,
            self._on_failed,
            owner=self,
            progressed=self.progress.show_progress,
        )

    def _begin(self, title: str) -> None:
        self.problem.hide()
        self._pages.setCurrentWidget(self.progress)
        self.progress.begin(title)

    def _on_wanted(self, problem: Problem) -> None:
        self.wanted = problem
        self.accept()

    def _on_stop(self) -> None:
        if self._job:
            self._job.cancel()

    def _on_done(self, exported: Exported) -> None:
        self._job = None
        self.exported = exported
        self.result_page.show_outcome(exported)
        self._pages.setCurrentWidget(self.result_page)

    def _on_failed(self, error: NewsroomError) -> None:
        self._job = None
        self._show_question()
        if isinstance(error, Cancelled):
            self._show_problem(tr("Stopped. What was exported before is as it was."))
        else:
            self._show_problem(translate_message(error.message))

    def _show_question(self) -> None:
        self._pages.setCurrentWidget(self._question_page)

    def _show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Grow where what is asked now needs more room; never shrink under a hand."""
        lacking = self._room.sizeHint().height() - self._room.height()
        if self.isVisible() and lacking > 0:
            self.resize(self.width(), self.height() + lacking)
            # Within the screen, if the window's manager put it low.
            place = self.frameGeometry()
            below = place.bottom() - self.screen().availableGeometry().bottom()
            if below > 0:
                self.move(place.left(), max(0, place.top() - below))


class _Room(QScrollArea):
    """As large as what is asked, where the screen is; a small screen scrolls it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = inner
        self.setWidget(inner)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        inner = self._inner
        wanted = inner.sizeHint()
        if inner.hasHeightForWidth():
            # Beside a bar, though none is to be there: once it is, Qt lets it go only with this.
            bar = self.verticalScrollBar().sizeHint().width()
            wanted.setHeight(inner.heightForWidth(max(self.width(), wanted.width()) - bar))
        # Beside it stand the buttons, and the window's own frame.
        most = self.screen().availableGeometry().height() - self.fontMetrics().height() * 8
        return QSize(wanted.width(), min(wanted.height(), most))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._inner.minimumSizeHint().width(), self.fontMetrics().height() * 6)
