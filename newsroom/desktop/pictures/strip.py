"""An article's pictures, small, in the order in which they stand: lead, text, gallery."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import icon
from newsroom.desktop.words import tr
from newsroom.domain.picture import Picture, Place

_SIZE = QSize(72, 48)
_PICTURE = Qt.ItemDataRole.UserRole
_MOST_SEEN = 5


class PictureStrip(QWidget):
    """Lists the pictures; what is done to them is asked for by signals.

    Signals:
        add_wanted(): a person wants another picture.
        edit_wanted(Picture), remove_wanted(Picture): a person chose one.
    """

    add_wanted = Signal()
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _List()
        self.list.setIconSize(_SIZE)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Pictures"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.add = QPushButton(icon("image"), tr("Add a picture…"))
        self.list.itemActivated.connect(self._on_activated)
        self.list.delete_pressed.connect(self._on_delete)
        self.add.clicked.connect(self.add_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.add)
        self.show_pictures(())

    def pictures(self) -> tuple[Picture, ...]:
        """Return the pictures that are listed."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(_PICTURE) for item in items)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """List these; their small pictures come later, by `show_thumbnail`."""
        chosen = self.list.currentRow()
        known = {
            (one.sha256, one.crop): self.list.item(row).icon()
            for row, one in enumerate(self.pictures())
        }
        self.list.clear()
        for picture in pictures:
            item = QListWidgetItem(_words(picture))
            item.setData(_PICTURE, picture)
            item.setToolTip("")
            item.setSizeHint(QSize(0, _SIZE.height() + 14))
            item.setIcon(known.get((picture.sha256, picture.crop), icon("image")))
            self.list.addItem(item)
        self.list.setCurrentRow(min(chosen, self.list.count() - 1))
        rows = min(_MOST_SEEN, self.list.count())
        self.list.setVisible(rows > 0)
        self.setFocusProxy(self.list if rows else self.add)
        self.list.setFixedHeight(rows * (_SIZE.height() + 14) + 4)

    def show_thumbnail(self, picture: Picture, image: QImage) -> None:
        """Show a picture's small picture where it is listed."""
        pixmap = QPixmap.fromImage(image)
        for row, one in enumerate(self.pictures()):
            if (one.sha256, one.crop) == (picture.sha256, picture.crop):
                self.list.item(row).setIcon(QIcon(pixmap))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.edit_wanted.emit(item.data(_PICTURE))

    def _on_delete(self) -> None:
        for item in self.list.selectedItems():
            self.remove_wanted.emit(item.data(_PICTURE))


class _List(QListWidget):
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
            return
        super().keyPressEvent(event)


def _words(picture: Picture) -> str:
    place = {
        Place.LEAD: tr("Lead picture"),
        Place.TEXT: tr("In the text"),
        Place.GALLERY: tr("Gallery"),
    }[picture.place]
    return f"{place}\n{picture.alt or tr('⚠ no alternative text')}"
