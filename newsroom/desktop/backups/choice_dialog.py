"""Choosing a backup of a newsroom that cannot be opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from newsroom.desktop.backups.backup_list import BackupList
from newsroom.desktop.look import dress
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.backup import Listed
from newsroom.errors import NewsroomError

_ZONE = "Asia/Almaty"


class ChoiceDialog(QDialog):
    """Shows what `look` finds; the file that cannot be opened is kept, and says so."""

    def __init__(
        self,
        newsroom: Path,
        look: Callable[[], list[Listed]],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup"))
        hint = QLabel(
            tr(
                "Choose the backup that comes to the place of {path}. What is there now is not "
                "deleted: it is kept as it is, beside the backups.",
                path=newsroom,
            )
        )
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        self.list = BackupList()
        self.list.itemSelectionChanged.connect(self._enable)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        dress(self.problem, "error")
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = buttons.addButton(tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        dress(self.restore, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self._enable()
        tasks.run(lambda _job: look(), self._on_listed, self._on_failed, owner=self)

    @property
    def chosen(self) -> Path | None:
        """The backup's file."""
        listed = self.list.chosen
        return listed.backup.path if listed else None

    def _on_listed(self, listed: list[Listed]) -> None:
        self.list.show_backups(listed, _ZONE)
        self._enable()

    def _on_failed(self, error: NewsroomError) -> None:
        self.problem.setText(translate_message(error.message))
        self.problem.show()

    def _enable(self) -> None:
        self.restore.setEnabled(self.list.chosen is not None)
