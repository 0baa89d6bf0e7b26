"""Exporting: what, for whom, and where to; then what to do with what was written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.bundles.check_page import CheckPage
from newsroom.desktop.look import dress, icon
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Article, Filter
from newsroom.domain.bundle import Exported, ExportOrder
from newsroom.domain.release import Problem
from newsroom.domain.workflow import EXPORTED_BY_DEFAULT
from newsroom.errors import Cancelled, NewsroomError

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


class ExportDialog(QDialog):
    """Asks, writes with progress, and shows the result; closing it stops the writing."""

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
        self._selected = tuple(selected)
        self._newsroom = newsroom
        self._tasks = tasks
        self._article = article
        self._job: Job | None = None
        self.exported: Exported | None = None
        self.wanted: Problem | None = None
        """The place that a person wants to see, in place of exporting."""
        self._pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages)
        self._make_question(folder)
        self._make_progress()
        self._make_result()
        self._make_check()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)

    @property
    def folder(self) -> str:
        """Where the person wanted the bundle."""
        return self.place.text()

    def _make_question(self, folder: str) -> None:
        page, layout = _page()
        self._add_choices(layout)
        self.public = QCheckBox(tr("For readers only: leave out what editors need for a review"))
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addWidget(_heading(tr("Who it is for")))
        layout.addWidget(self.public)
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addWidget(_heading(tr("Where to")))
        row = QHBoxLayout()
        self.place = QLineEdit(folder)
        self.place.setAccessibleName(tr("Folder or .zip file of the bundle"))
        browse = QPushButton(icon("folder-open"), tr("Folder…"))
        browse.clicked.connect(self._on_folder)
        archive = QPushButton(icon("archive"), tr("Zip file…"))
        archive.clicked.connect(self._on_zip)
        row.addWidget(self.place, 1)
        for button in (browse, archive):
            # Enter in this dialog exports; it never opens another one.
            button.setAutoDefault(False)
            row.addWidget(button)
        layout.addLayout(row)
        hint = QLabel(
            tr("An earlier bundle in that folder is brought up to date; other files stay.")
        )
        dress(hint, "muted")
        hint.setWordWrap(True)
        layout.addWidget(hint)
        self.problem = QLabel()
        dress(self.problem, "error")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        layout.addWidget(self.problem)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        dress(self.start, "primary")
        self.start.setDefault(True)
        self._buttons = buttons
        buttons.accepted.connect(self._on_start)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._question = page
        self._pages.addWidget(page)

    def _add_choices(self, layout: QVBoxLayout) -> None:
        finished = self._newsroom.library.count(Filter(states=EXPORTED_BY_DEFAULT))
        self.approved = QRadioButton(
            tr("Approved and published articles ({number})", number=finished)
        )
        self.only = QRadioButton(tr("Only the article on the desk, whatever its state"))
        self.every = QRadioButton(
            tr("All articles ({number})", number=self._newsroom.library.count(Filter()))
        )
        self.selected = QRadioButton(tr("The %n selected article(s)", n=len(self._selected)))
        self.selected.setVisible(bool(self._selected))
        what = QButtonGroup(self)
        layout.addWidget(_heading(tr("What to export")))
        for choice in (self.selected, self.approved, self.only, self.every):
            what.addButton(choice)
            layout.addWidget(choice)
        self.only.setEnabled(self._article is not None)
        self.approved.setEnabled(finished > 0)
        (self.approved if finished else self.only if self._article else self.every).setChecked(True)
        self.selected.setChecked(bool(self._selected))

    def _make_progress(self) -> None:
        page, layout = _page()
        layout.addWidget(_heading(tr("Writing the bundle…")))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        layout.addWidget(self.bar)
        layout.addStretch(1)
        buttons = QDialogButtonBox()
        stop = buttons.addButton(tr("Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        stop.clicked.connect(self._on_stop)
        layout.addWidget(buttons)
        self._writing = page
        self._pages.addWidget(page)

    def _make_result(self) -> None:
        page, layout = _page()
        self.outcome = _heading("")
        self.details = QLabel()
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setWordWrap(True)
        layout.addWidget(self.outcome)
        layout.addWidget(self.details)
        layout.addStretch(1)
        row = QHBoxLayout()
        self.open_page = QPushButton(tr("Open in browser"))
        dress(self.open_page, "primary")
        self.open_page.clicked.connect(lambda: self._open(self._first_page()))
        self.open_folder = QPushButton(icon("folder-open"), tr("Show in folder"))
        self.open_folder.clicked.connect(lambda: self._open(self._folder()))
        copy = QPushButton(icon("copy"), tr("Copy path"))
        copy.clicked.connect(self._on_copy)
        done = QPushButton(tr("Done"))
        done.clicked.connect(self.accept)
        for button in (self.open_page, self.open_folder, copy):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(done)
        layout.addLayout(row)
        self._result_page = page
        self._pages.addWidget(page)

    def reject(self) -> None:
        if self._job:
            self._on_stop()
            return
        super().reject()

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of the bundle"), self.folder)
        if chosen:
            self.place.setText(chosen)

    def _on_zip(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Zip file of the bundle"), self.folder, tr("Zip files (*.zip)")
        )
        if chosen:
            self.place.setText(chosen if chosen.endswith(".zip") else f"{chosen}.zip")

    def _on_start(self) -> None:
        place = self.folder.strip()
        if not place:
            self._show_problem(tr("Choose a folder for the bundle."))
            return
        order = self._order(Path(place).expanduser())
        self.problem.hide()
        self.bar.setRange(0, 0)
        self._pages.setCurrentWidget(self._writing)

        def work(job: Job) -> Exported:
            return self._newsroom.publishing.export(order, job.progress, lambda: job.cancelled)

        self._job = self._tasks.run(
            work, self._on_done, self._on_failed, owner=self, progressed=self._on_progress
        )

    def _order(self, target: Path) -> ExportOrder:
        every = tuple(self._newsroom.library.count_by_state()) if self.every.isChecked() else ()
        articles: tuple[int, ...] = self._selected if self.selected.isChecked() else ()
        if self.only.isChecked() and self._article:
            articles = (self._article.id,)
        return ExportOrder(
            target=target,
            articles=articles,
            states=every,
            public=self.public.isChecked(),
        )

    def _make_check(self) -> None:
        self.look = self._buttons.addButton(
            tr("Look first…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self._on_look)
        self.check = CheckPage()
        self.check.left.connect(lambda: self._pages.setCurrentWidget(self._question))
        self.check.wanted.connect(self._on_wanted)
        self._pages.addWidget(self.check)

    def _on_look(self) -> None:
        order = self._order(Path())
        self.problem.hide()
        self.look.setEnabled(False)

        def shown(problems: tuple[Problem, ...]) -> None:
            self._job = None
            self.look.setEnabled(True)
            self.check.show_problems(problems)
            self._pages.setCurrentWidget(self.check)

        def failed(error: NewsroomError) -> None:
            self.look.setEnabled(True)
            self._on_failed(error)

        self._job = self._tasks.run(
            lambda _job: self._newsroom.release.problems(order), shown, failed, owner=self
        )

    def _on_wanted(self, problem: Problem) -> None:
        self.wanted = problem
        self.accept()

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_stop(self) -> None:
        if self._job:
            self._job.cancel()

    def _on_done(self, exported: Exported) -> None:
        self._job = None
        self.exported = exported
        self.outcome.setText(tr("Exported %n article(s)", n=exported.articles))
        self.details.setText(
            "\n".join(
                (
                    str(exported.path),
                    tr(
                        "Files written: {written}, unchanged: {unchanged}, removed: {removed}",
                        written=exported.written,
                        unchanged=exported.unchanged,
                        removed=exported.removed,
                    ),
                    *(translate_message(note) for note in exported.notes),
                )
            )
        )
        self.open_page.setVisible(exported.path.is_dir())
        self._pages.setCurrentWidget(self._result_page)
        self.open_page.setFocus()

    def _on_failed(self, error: NewsroomError) -> None:
        self._job = None
        self._pages.setCurrentWidget(self._question)
        if isinstance(error, Cancelled):
            self._show_problem(tr("Stopped. What was exported before is as it was."))
        else:
            self._show_problem(translate_message(error.message))

    def _show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()

    def _first_page(self) -> Path:
        assert self.exported is not None
        return self.exported.path / self.exported.first_page

    def _folder(self) -> Path:
        assert self.exported is not None
        path = self.exported.path
        return path if path.is_dir() else path.parent

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _on_copy(self) -> None:
        assert self.exported is not None
        QGuiApplication.clipboard().setText(str(self.exported.path))


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    layout = QVBoxLayout(page)
    edge = page.fontMetrics().averageCharWidth()
    layout.setContentsMargins(edge, edge, edge, edge)
    return page, layout


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    dress(label, "title")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
