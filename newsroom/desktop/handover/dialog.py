"""Handing over: as what, and where to; then what to do with what was written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon
from newsroom.desktop.plain import plain_label
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.handover import Form, HandedOver
from newsroom.errors import Cancelled, NewsroomError

if TYPE_CHECKING:
    from newsroom.services.handing_over import HandingOver


class HandoverDialog(QDialog):
    """Asks for the form, writes with progress, and shows the result; closing it stops the work.

    `articles` are numbers; `name` is what the file is proposed to be called, without its ending.
    """

    def __init__(
        self,
        service: HandingOver,
        tasks: Tasks,
        articles: Sequence[int],
        name: str,
        *,
        form: Form,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Hand over"))
        self.setObjectName("handOver")
        self._service = service
        self._tasks = tasks
        self._articles = list(articles)
        self._name = name
        self._job: Job | None = None
        self.folder = folder
        self.handed: HandedOver | None = None
        self._pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages)
        self._make_question(form)
        self._make_progress()
        self._make_result()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 62)

    @property
    def form(self) -> Form:
        """The form that is chosen."""
        return next(form for form, choice in self.choices.items() if choice.isChecked())

    def _make_question(self, form: Form) -> None:
        page, layout = _page()
        layout.addWidget(plain_label(tr("As what?"), "title"))
        group = QButtonGroup(self)
        self.choices: dict[Form, QRadioButton] = {}
        indent = self.fontMetrics().height() + self.fontMetrics().averageCharWidth()
        for one, (title, hint) in _told().items():
            choice = self.choices[one] = QRadioButton(title)
            choice.setAccessibleDescription(hint)
            group.addButton(choice)
            layout.addWidget(choice)
            label = plain_label(hint, "muted")
            label.setContentsMargins(indent, 0, 0, self.fontMetrics().descent())
            layout.addWidget(label)
        self.choices[form].setChecked(True)
        self.problem = plain_label(look="error", selectable=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        dress(self.start, "primary")
        self.start.setDefault(True)
        buttons.accepted.connect(self._on_start)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._question = page
        self._pages.addWidget(page)
        self.choices[form].setFocus()

    def _make_progress(self) -> None:
        page, layout = _page()
        layout.addWidget(plain_label(tr("Writing…"), "title"))
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
        self.outcome = plain_label(look="title")
        self.details = plain_label(selectable=True)
        layout.addWidget(self.outcome)
        layout.addWidget(self.details)
        layout.addStretch(1)
        row = QHBoxLayout()
        self.open_file = QPushButton(tr("Open"))
        dress(self.open_file, "primary")
        self.open_file.clicked.connect(lambda: self._open(self._first()))
        show = QPushButton(icon("folder-open"), tr("Show in folder"))
        show.clicked.connect(lambda: self._open(self._first().parent))
        copy = QPushButton(icon("copy"), tr("Copy path"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(self._first())))
        done = QPushButton(tr("Done"))
        done.clicked.connect(self.accept)
        for button in (self.open_file, show, copy):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(done)
        layout.addLayout(row)
        self._result = page
        self._pages.addWidget(page)

    def reject(self) -> None:
        if self._job:
            self._on_stop()
            return
        super().reject()

    def _on_start(self) -> None:
        target = self._target()
        if target is not None:
            self.write(target)

    def _target(self) -> Path | None:
        """Ask for the file, or for several stories the folder."""
        form = self.form
        if len(self._articles) > 1 and not form.is_book:
            chosen = QFileDialog.getExistingDirectory(
                self, tr("Folder for the files"), str(self.folder)
            )
        else:
            chosen, _ = QFileDialog.getSaveFileName(
                self,
                tr("Hand over"),
                str(self.folder / f"{self._name}{form.suffix}"),
                f"{_told()[form][0]} (*{form.suffix})",
            )
            if chosen and not chosen.lower().endswith(form.suffix):
                chosen += form.suffix
        return Path(chosen) if chosen else None

    def write(self, target: Path) -> None:
        """Write the files; the dialog for the file has asked about one that is there."""
        self.folder = target if target.is_dir() else target.parent
        form, articles = self.form, self._articles
        self.problem.hide()
        self.bar.setRange(0, 0)
        self._pages.setCurrentWidget(self._writing)

        def work(job: Job) -> HandedOver:
            return self._service.write(
                articles,
                form,
                target,
                replace=not target.is_dir(),
                progress=job.progress,
                cancelled=lambda: job.cancelled,
            )

        self._job = self._tasks.run(
            work, self._on_done, self._on_failed, owner=self, progressed=self._on_progress
        )

    def _on_progress(self, done: int, total: int) -> None:
        if total > 1:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _on_stop(self) -> None:
        if self._job:
            self._job.cancel()

    def _on_done(self, handed: HandedOver) -> None:
        self._job = None
        self.handed = handed
        self.outcome.setText(tr("Written: %n file(s)", n=len(handed.files)))
        shown = str(handed.files[0] if len(handed.files) == 1 else handed.files[0].parent)
        self.details.setText("\n".join([shown, *map(translate_message, handed.notes)]))
        self._pages.setCurrentWidget(self._result)
        self.open_file.setFocus()

    def _on_failed(self, error: NewsroomError) -> None:
        self._job = None
        self._pages.setCurrentWidget(self._question)
        if not isinstance(error, Cancelled):
            self.problem.setText(translate_message(error.message))
            self.problem.show()

    def _first(self) -> Path:
        assert self.handed is not None
        return self.handed.files[0]

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _told() -> dict[Form, tuple[str, str]]:
    """Return what each form is called, and what it is good for."""
    return {
        Form.PDF: (tr("PDF"), tr("To print or to read anywhere; looks as on the site.")),
        Form.WORD: (tr("Word"), tr("To go on writing in Word or LibreOffice.")),
        Form.HTML: (
            tr("Page in one file"),
            tr("Opens in any browser; fonts and pictures are inside."),
        ),
        Form.EPUB: (tr("EPUB book"), tr("For readers and telephones; several stories in one.")),
        Form.MARKDOWN: (tr("Markdown"), tr("Everything about the story, as plain text.")),
        Form.TEXT: (tr("Text"), tr("As the page of a newspaper’s site, copied.")),
    }


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    layout = QVBoxLayout(page)
    edge = page.fontMetrics().averageCharWidth()
    layout.setContentsMargins(edge, edge, edge, edge)
    return page, layout
