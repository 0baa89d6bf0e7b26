"""The question before a restore: what comes back, and what is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from newsroom.desktop.dates import moment
from newsroom.desktop.words import tr
from newsroom.domain.backup import Listed


def confirm_restore(listed: Listed, zone: str, parent: QWidget | None) -> bool:
    """Ask whether the newsroom is to be as it is in this backup."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Restore a backup"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        tr(
            "Bring back the newsroom as it was: {time}?",
            time=moment(listed.backup.made_at, zone),
        )
    )
    number = listed.contents.articles if listed.contents else 0
    articles = (
        tr("It was made under another passphrase, which you will be asked for.")
        if listed.locked
        else tr("It had %n article(s) then.", n=number)
    )
    kept = tr(
        "What was written since leaves the window but is not lost: the newsroom as it is now is "
        "kept first, as a backup “Before a restore”, and can be brought back in the same way."
    )
    box.setInformativeText(f"{articles} {kept}")
    restore = box.addButton(tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is restore
