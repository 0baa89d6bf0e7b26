"""What is shown when a newsroom cannot be opened: why, and the ways out as buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from newsroom.desktop.plain import warning_box
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.opening import Opening, Way
from newsroom.errors import NewsroomError, NotOpened
from newsroom.paths import NEWSROOM_SUFFIX


def ask_way(
    error: NewsroomError,
    opening: Opening,
    parent: QWidget | None,
    choose_backup: Callable[[Path], Path | None] = lambda _newsroom: None,
) -> Opening | None:
    """Show why `opening` failed and return what the person wants opened instead; None to close.

    `choose_backup` shows the backups of a newsroom and returns the one to be restored.
    """
    box = warning_box(
        parent,
        tr("Newsroom"),
        tr("The newsroom could not be opened"),
        translate_message(error.message),
    )
    ways: dict[QPushButton, Opening] = {}
    backups: QPushButton | None = None
    if isinstance(error, NotOpened):
        for way in error.ways:
            button = box.addButton(_text(way), QMessageBox.ButtonRole.AcceptRole)
            if way is Way.RESTORE:
                backups = button
                continue
            ways[button] = _opening(way, opening, error.elsewhere)
    other = box.addButton(tr("Choose another…"), QMessageBox.ButtonRole.ActionRole)
    close = box.addButton(QMessageBox.StandardButton.Close)
    # Enter and Escape never found, nor leave out, anything.
    box.setDefaultButton(next(iter(ways), other) if _is_safe(error) else other)
    box.setEscapeButton(close)
    box.exec()
    clicked = box.clickedButton()
    if clicked is other:
        return choose_newsroom(opening, parent)
    if backups is not None and clicked is backups:
        chosen = choose_backup(opening.path)
        return (
            replace(opening, restore=chosen)
            if chosen
            else ask_way(error, opening, parent, choose_backup)
        )
    return next((wanted for button, wanted in ways.items() if button is clicked), None)


def _is_safe(error: NewsroomError) -> bool:
    first = error.ways[0] if isinstance(error, NotOpened) and error.ways else None
    return first in (Way.RETRY, Way.READ_ONLY, Way.FOUND_ELSEWHERE)


def _text(way: Way) -> str:
    if way is Way.RETRY:
        return tr("Try again")
    if way is Way.READ_ONLY:
        return tr("Open read-only")
    if way is Way.FOUND:
        return tr("Create a new one")
    if way is Way.AS_IT_IS:
        return tr("Open as it is")
    if way is Way.RESTORE:
        return tr("Restore a backup…")
    return tr("Open it there")


def _opening(way: Way, opening: Opening, elsewhere: Path | None) -> Opening:
    if way is Way.READ_ONLY:
        return replace(opening, read_only=True)
    if way is Way.FOUND:
        return replace(opening, found=True)
    if way is Way.AS_IT_IS:
        return replace(opening, as_it_is=True)
    if way is Way.FOUND_ELSEWHERE and elsewhere:
        return replace(opening, path=elsewhere)
    return replace(opening, restore=None, new_passphrase=None)


def choose_newsroom(opening: Opening, parent: QWidget | None) -> Opening | None:
    """Let a person choose a newsroom's file, or name a new one."""
    dialog = QFileDialog(parent, tr("Open a newsroom, or name a new one"))
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(tr("Newsrooms (*.newsroom)"))
    dialog.setDefaultSuffix(NEWSROOM_SUFFIX.removeprefix("."))
    folder = opening.path.parent
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    dialog.setDirectory(str(folder))
    if not dialog.exec():
        return None
    return Opening(Path(dialog.selectedFiles()[0]), window=True)
