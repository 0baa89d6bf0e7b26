"""Opening the dialog for the article on the desk; its form and folder are remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom.desktop.asking_for_files import usual_folder
from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.tasks import Tasks
from newsroom.domain.handover import Form
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


class HandoverErrand(QObject):
    """Hands over what is on the desk, as it is there."""

    def __init__(
        self,
        window: MainWindow,
        newsroom: Newsroom,
        desk: Desk,
        tasks: Tasks,
        settings: SettingsFile,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._settings = settings
        window.actions_.hand_over.triggered.connect(lambda: desk.leave(self._show))
        desk.opened.connect(self._enable)
        self._enable(desk.sheet)

    def _enable(self, sheet: Sheet | None) -> None:
        self._window.actions_.hand_over.setEnabled(sheet is not None)

    def _show(self) -> None:
        sheet = self._desk.sheet
        if sheet is None or sheet.article is None:
            return  # an empty sheet: there is nothing yet
        from newsroom.desktop.handover.dialog import HandoverDialog  # noqa: PLC0415 - at first use

        article = sheet.article
        current = self._settings.current
        folder = Path(current.handover_folder or usual_folder())
        dialog = HandoverDialog(
            self._newsroom.handing_over,
            self._tasks,
            [article.id],
            article.slug or str(article.id),
            form=_form(current.handover_form),
            folder=folder if folder.is_dir() else usual_folder(),
            parent=self._window,
        )
        dialog.exec()
        if dialog.handed:
            self._settings.change(
                handover_form=dialog.form.value, handover_folder=str(dialog.folder)
            )
        dialog.deleteLater()


def _form(name: str) -> Form:
    try:
        return Form(name)
    except ValueError:
        return Form.PDF
