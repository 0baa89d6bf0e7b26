"""Files that are dropped anywhere on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from newsroom.desktop.pictures.sources import split


class FileDrops(QObject):
    """Takes files that are dropped on a widget, or on those in it that take none themselves.

    Signals:
        dropped(list[Path]): files and folders of this machine, not pictures alone.
        answers_dropped(list[Path]): editors' answers alone.
        pictures_dropped(list[Path], QPoint): pictures, and where, seen from the widget.
    """

    dropped = Signal(object)
    answers_dropped = Signal(object)
    pictures_dropped = Signal(object, QPoint)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        # A drag that enters and one that is dropped are told by the same kind of event.
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        files = dropped_files(event.mimeData())
        if files:
            # Copied whatever the sender offers: it might remove what it thinks was moved.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self._tell(files, event.position().toPoint())
        else:
            event.ignore()
        return True

    def _tell(self, files: list[Path], where: QPoint) -> None:
        pictures, others = split(files)
        if files and all(path.suffix.lower() == ".json" for path in files):
            self.answers_dropped.emit(files)
        elif others:
            # Pictures beside an article are taken in where it names them.
            self.dropped.emit(files)
        elif pictures:
            self.pictures_dropped.emit(pictures, where)


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this machine that a drag or the clipboard holds."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
