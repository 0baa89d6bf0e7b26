"""Asking for files and folders: where a person was last, at first among their documents.

Qt would begin in the folder that the program was started in, which is nobody's place for texts.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

# Kept by the running program alone: a path tells of a story.
_LAST = "folderOfLastFile"


def usual_folder() -> Path:
    """Return the folder in which the last file was chosen, or else that of the documents."""
    application = QCoreApplication.instance()
    last = application.property(_LAST) if application else None
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    places = (Path(place) for place in (last, documents) if place)
    return next((place for place in places if place.is_dir()), Path.home())


def note_chosen(path: str | Path, *, folder: bool = False) -> None:
    """Begin the next time where this file is, or in this folder."""
    application = QCoreApplication.instance()
    if application:
        application.setProperty(_LAST, str(path if folder else Path(path).parent))


def ask_for_files(parent: QWidget | None, title: str, kinds: str) -> list[Path]:
    """Ask for files to be read; none where the person leaves."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(usual_folder()), kinds)
    if chosen:
        note_chosen(chosen[0])
    return [Path(name) for name in chosen]


def ask_for_file(
    parent: QWidget | None, title: str, kinds: str, folder: str | Path = ""
) -> Path | None:
    """Ask for one file to be read; `folder` where it is likely to be."""
    begin = Path(folder) if folder and Path(folder).is_dir() else usual_folder()
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(begin), kinds)
    if not chosen:
        return None
    note_chosen(chosen)
    return Path(chosen)


def ask_where_to_write(
    parent: QWidget | None, title: str, name: str, kinds: str, folder: str | Path = ""
) -> Path | None:
    """Ask for the place of a new file, called so unless the person calls it otherwise."""
    begin = Path(folder) if folder and Path(folder).is_dir() else usual_folder()
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(begin / name), kinds)
    if not chosen:
        return None
    note_chosen(chosen)
    return Path(chosen)


def ask_for_folder(parent: QWidget | None, title: str, folder: str | Path = "") -> str:
    """Ask for a folder; empty where the person leaves."""
    begin = Path(folder) if folder and Path(folder).is_dir() else usual_folder()
    chosen = QFileDialog.getExistingDirectory(parent, title, str(begin))
    if chosen:
        note_chosen(chosen, folder=True)
    return chosen
