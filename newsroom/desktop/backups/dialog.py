"""The dialog of the backups: make one, save a copy elsewhere, bring one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.asking_for_files import note_chosen, usual_folder
from newsroom.desktop.backups.backup_list import BackupList
from newsroom.desktop.backups.restore_question import confirm_restore
from newsroom.desktop.look import dress, icon
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.backup import Backup, Contents, Kind, Listed
from newsroom.errors import Cancelled, NewsroomError
from newsroom.paths import NEWSROOM_SUFFIX

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


class BackupsDialog(QDialog):
    """Shows the backups of the open newsroom; `restore` is the one to be brought back, if any."""

    def __init__(self, newsroom: Newsroom, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newsroom = newsroom
        self._tasks = tasks
        self._zone = newsroom.settings.get().zone
        self._job: Job | None = None
        self.restore: Path | None = None
        self.setWindowTitle(tr("Backups"))
        self.setObjectName("backups")
        hint = QLabel(
            tr(
                "The newsroom backs itself up every hour, on closing, and before an import, an "
                "upgrade or a restore. The backups are in {folder}. Save a copy to another drive "
                "too: a lost or broken drive takes both with it.",
                folder=newsroom.backups.folder,
            )
        )
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dress(hint, "muted")
        self.list = BackupList()
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(lambda _row, _column: self._on_restore())
        self.outcome = QLabel()
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        line = self.fontMetrics().lineSpacing()
        # Their room is there from the beginning: the list must not jump under the pointer.
        self._place = QStackedWidget()
        self._place.addWidget(self.outcome)
        self._place.addWidget(self.bar)
        self._place.setMinimumHeight(line * 2)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._place)
        layout.addLayout(self._make_buttons())
        self._rest("")
        self._refresh()

    def _make_buttons(self) -> QHBoxLayout:
        self.back_up = QPushButton(icon("archive"), tr("Back up now"))
        self.back_up.clicked.connect(self._on_back_up)
        self.copy = QPushButton(icon("copy"), tr("Save a copy as…"))
        self.copy.clicked.connect(self._on_copy)
        self.bring_back = QPushButton(icon("history"), tr("Restore…"))
        self.bring_back.clicked.connect(self._on_restore)
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self._on_stop)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.back_up, self.copy, self.bring_back):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.stop, close):
            row.addWidget(button)
        for button in (self.back_up, self.copy, self.bring_back, self.stop):
            # Enter closes; nothing is brought back by accident.
            button.setAutoDefault(False)
        return row

    def reject(self) -> None:
        self._on_stop()
        super().reject()

    def _refresh(self) -> None:
        self._tasks.run(
            lambda _job: self._newsroom.backups.listed(),
            self._on_listed,
            self._on_failed,
            owner=self,
        )

    def _on_listed(self, listed: list[Listed]) -> None:
        self.list.show_backups(listed, self._zone)
        self._enable()

    def _on_back_up(self) -> None:
        self._work()
        self._job = self._tasks.run(
            lambda job: self._newsroom.backups.make(
                Kind.ASKED, job.progress, lambda: job.cancelled
            ),
            self._on_backed_up,
            self._on_failed,
            owner=self,
            progressed=self._on_progress,
        )

    def _on_backed_up(self, backup: Backup | None) -> None:
        if backup:
            self._rest(tr("The backup is made and proved."))
        else:
            self._rest(tr("Nothing has changed since the last backup, so none was made."))
        self._refresh()

    def _on_copy(self) -> None:
        dialog = QFileDialog(self, tr("Save a copy of the newsroom"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Newsrooms (*.newsroom)"))
        dialog.setDefaultSuffix(NEWSROOM_SUFFIX.removeprefix("."))
        dialog.setDirectory(str(usual_folder()))
        dialog.selectFile(self._newsroom.path.name)
        if dialog.exec():
            note_chosen(dialog.selectedFiles()[0])
            self.save_copy(Path(dialog.selectedFiles()[0]))

    def save_copy(self, path: Path) -> None:
        """Write a copy of the newsroom to a place that the person chose."""
        self._work()
        # The file dialog has asked whether a file may be replaced.
        self._job = self._tasks.run(
            lambda job: self._newsroom.backups.write(
                path, job.progress, lambda: job.cancelled, replace=True
            ),
            self._on_copied,
            self._on_failed,
            owner=self,
            progressed=self._on_progress,
        )

    def _on_copied(self, written: tuple[Path, Contents]) -> None:
        self._rest(tr("A whole copy is at {path}.", path=written[0]))

    def _on_restore(self) -> None:
        chosen = self.list.chosen
        if chosen and not self._job and confirm_restore(chosen, self._zone, self):
            self.restore = chosen.backup.path
            self.accept()

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_stop(self) -> None:
        if self._job:
            self._job.cancel()

    def _on_failed(self, error: NewsroomError) -> None:
        stopped = isinstance(error, Cancelled)
        self._rest("" if stopped else translate_message(error.message), failed=not stopped)

    def _work(self) -> None:
        self.bar.setRange(0, 0)
        self._place.setCurrentWidget(self.bar)
        self.stop.show()
        for button in (self.back_up, self.copy, self.bring_back):
            button.setEnabled(False)

    def _rest(self, text: str, *, failed: bool = False) -> None:
        self._job = None
        self._place.setCurrentWidget(self.outcome)
        self.stop.hide()
        dress(self.outcome, "error" if failed else "")
        self.outcome.setText(text)
        self._enable()

    def _enable(self) -> None:
        writable = not self._newsroom.read_only
        self.copy.setEnabled(self._job is None)
        self.back_up.setEnabled(self._job is None and writable)
        self.bring_back.setEnabled(self._job is None and writable and self.list.chosen is not None)
