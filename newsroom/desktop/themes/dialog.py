"""Which theme pages are made with; one's own is begun and tried out here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.asking_for_files import ask_for_folder
from newsroom.desktop.look import dress, icon
from newsroom.desktop.plain import plain_label
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.errors import NewsroomError


class ThemeDialog(QDialog):
    """Asks for the theme; `folder` is the one of one's own that is in use, empty for none."""

    def __init__(self, folder: str, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Theme of the pages"))
        self.setObjectName("theme")
        self._tasks = tasks
        self.standard = QRadioButton(tr("The standard theme"))
        self.own = QRadioButton(tr("A theme of our own, in this folder:"))
        group = QButtonGroup(self)
        for choice in (self.standard, self.own):
            group.addButton(choice)
        self.place = QLineEdit(folder)
        self.place.setAccessibleName(tr("Folder of the theme"))
        browse = QPushButton(icon("folder-open"), tr("Folder…"))
        browse.clicked.connect(self._on_folder)
        self.begin = QPushButton(icon("plus"), tr("Begin one…"))
        self.begin.clicked.connect(self._on_begin)
        self.check = QPushButton(icon("circle-check"), tr("Try it out"))
        self.check.clicked.connect(lambda: self._try(accept=False))
        self.outcome = plain_label(selectable=True)
        self.outcome.hide()
        (self.own if folder else self.standard).setChecked(True)
        self.own.toggled.connect(self._enable)
        self.place.textEdited.connect(lambda _text: self.own.setChecked(True))
        self._lay_out(browse)
        self._enable()

    def _lay_out(self, browse: QPushButton) -> None:
        row = QHBoxLayout()
        row.addSpacing(self.fontMetrics().height() + self.fontMetrics().averageCharWidth())
        row.addWidget(self.place, 1)
        row.addWidget(browse)
        more = QHBoxLayout()
        more.addSpacing(self.fontMetrics().height() + self.fontMetrics().averageCharWidth())
        for button in (self.begin, self.check):
            more.addWidget(button)
        more.addStretch(1)
        hint = plain_label(
            tr(
                "A theme is a folder with templates, words and a style. What it lacks is taken "
                "from the standard theme. The preview shows it at once."
            ),
            "muted",
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use = buttons.addButton(tr("Use this theme"), QDialogButtonBox.ButtonRole.AcceptRole)
        dress(self.use, "primary")
        self.use.setDefault(True)
        for button in (browse, self.begin, self.check):
            button.setAutoDefault(False)
        buttons.accepted.connect(self._on_use)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        heading = QLabel(tr("Pages are made with"))
        dress(heading, "title")
        layout.addWidget(heading)
        layout.addWidget(self.standard)
        layout.addWidget(self.own)
        layout.addLayout(row)
        layout.addLayout(more)
        layout.addWidget(hint)
        layout.addWidget(self.outcome)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 66)

    @property
    def folder(self) -> str:
        """The folder that is chosen, empty for the standard theme."""
        return self.place.text().strip() if self.own.isChecked() else ""

    def _enable(self) -> None:
        self.check.setEnabled(self.own.isChecked())

    def _on_folder(self) -> None:
        chosen = ask_for_folder(self, tr("Folder of the theme"), self.place.text())
        if chosen:
            self.place.setText(chosen)
            self.own.setChecked(True)

    def _on_begin(self) -> None:
        chosen = ask_for_folder(self, tr("An empty folder for the new theme"))
        if not chosen:
            return

        def work(_job: Job) -> int:
            from newsroom.services.theming import begin_theme  # noqa: PLC0415 - at first use

            return begin_theme(Path(chosen))

        def done(count: int) -> None:
            self.place.setText(chosen)
            self.own.setChecked(True)
            self._say(tr("%n file(s) to change; delete those that stay as they are.", n=count))

        self._run(work, done)

    def _on_use(self) -> None:
        if self.folder:
            self._try(accept=True)
        elif self.own.isChecked():
            self._say(tr("Choose the folder of the theme."), "error")
        else:
            self.accept()

    def _try(self, *, accept: bool) -> None:
        folder = Path(self.place.text().strip())

        def work(_job: Job) -> int:
            from newsroom.services.theming import check_theme  # noqa: PLC0415 - at first use

            return check_theme(folder)

        def done(count: int) -> None:
            if accept:
                self.accept()
            else:
                self._say(tr("%n page(s) made without a mistake.", n=count))

        self._run(work, done)

    def _run(self, work: Callable[[Job], int], done: Callable[[int], None]) -> None:
        self.use.setEnabled(False)
        self._tasks.run(
            work,
            done,
            self._on_failed,
            owner=self,
            ended=lambda: self.use.setEnabled(True),
        )

    def _on_failed(self, error: NewsroomError) -> None:
        self._say(translate_message(error.message), "error")

    def _say(self, text: str, look: str = "") -> None:
        dress(self.outcome, look)
        self.outcome.setText(text)
        self.outcome.show()
