"""The menu's way to templates: beginning an article with one, and keeping one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.plain import tell_refusal
from newsroom.desktop.words import tr
from newsroom.domain.template import Template
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


class TemplateErrands(QObject):
    """Shows the templates, and keeps the article on the desk as one."""

    def __init__(self, window: MainWindow, newsroom: Newsroom, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._templates = newsroom.templates
        self._read_only = newsroom.read_only
        self._desk = desk
        actions = window.actions_
        actions.new_from.triggered.connect(self.choose)
        actions.new_from.setEnabled(not newsroom.read_only)
        actions.keep_template.triggered.connect(self.keep)
        desk.opened.connect(self._enable)
        self._enable(desk.sheet)

    def choose(self) -> None:
        """Ask for a template and begin an article with it."""
        from newsroom.desktop.templates.dialog import TemplateDialog  # noqa: PLC0415 - at first use

        dialog = TemplateDialog(self._templates.listing(), self._remove, self._window)
        if dialog.exec() and dialog.chosen:
            self._desk.begin(self._templates.begin(dialog.chosen))

    def keep(self) -> None:
        """Ask for a name and keep the article on the desk as a template."""
        sheet = self._desk.sheet
        if sheet is None:
            return
        name, wanted = QInputDialog.getText(
            self._window,
            tr("Keep as a template"),
            tr("Name of the template; the newsroom's own one of that name is replaced:"),
            text=sheet.content.headline[:60],
        )
        if not wanted:
            return
        try:
            template = self._templates.keep(name, sheet.content)
        except NewsroomError as error:
            self._say(error)
            return
        self._window.statusBar().showMessage(
            tr("Kept as the template “{name}”.", name=template.name), 6000
        )

    def _remove(self, template: Template) -> bool:
        try:
            self._templates.remove(template.name)
        except NewsroomError as error:
            self._say(error)
            return False
        return True

    def _enable(self, sheet: Sheet | None) -> None:
        self._window.actions_.keep_template.setEnabled(sheet is not None and not self._read_only)

    def _say(self, error: NewsroomError) -> None:
        tell_refusal(self._window, error)
