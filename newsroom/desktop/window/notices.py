"""What the window says of the newsroom it shows: that it is read-only, or in a cloud's folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from newsroom.desktop.asking_for_files import usual_folder
from newsroom.desktop.plain import warning_box
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.errors import NewsroomError
from newsroom.paths import NEWSROOM_SUFFIX
from newsroom.services.cloud_folders import TOLD, cloud_service, cloud_warning
from newsroom.services.known import KnownNewsrooms

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


class Notices(QObject):
    """Fills the window's notice bar for one newsroom, and does what its buttons say."""

    def __init__(
        self, window: MainWindow, newsroom: Newsroom, known: KnownNewsrooms, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._tasks = tasks
        path = newsroom.path.absolute()
        if newsroom.read_only:
            window.notices.add(
                tr(
                    "Read-only: you can read, search and export, and change nothing. "
                    "To write, save a copy of this newsroom elsewhere."
                ),
                tr("Save a copy elsewhere…"),
                self.save_elsewhere,
                once=False,
            )
            return
        service = cloud_service(path)
        if service and not known.was_told(path, TOLD):
            window.notices.add(
                translate_message(cloud_warning(path, service)),
                tr("Understood"),
                lambda: known.note_told(path, TOLD),
                once=True,
            )

    def save_elsewhere(self) -> None:
        """Ask where to, write the whole newsroom there, and open it."""
        dialog = QFileDialog(self._window, tr("Save a copy of the newsroom"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Newsrooms (*.newsroom)"))
        dialog.setDefaultSuffix(NEWSROOM_SUFFIX.removeprefix("."))
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDirectory(str(usual_folder()))
        dialog.selectFile(self._newsroom.path.name)
        if not dialog.exec():
            return
        path = Path(dialog.selectedFiles()[0])
        self._window.status_line.show_work(tr("Copying the newsroom…"))
        self._tasks.run(
            lambda _job: self._newsroom.write_whole(path),
            lambda _none: self._window.newsroom_wanted.emit(path),
            self._on_failed,
            owner=self,
            ended=lambda: self._window.status_line.show_work(""),
        )

    def _on_failed(self, error: NewsroomError) -> None:
        box = warning_box(
            self._window, tr("Not saved"), tr("Not saved"), translate_message(error.message)
        )
        box.exec()
