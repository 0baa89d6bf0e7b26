"""A picture's words, the part of it that is shown, and where it stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.pictures.crop_view import CropView
from newsroom.desktop.words import tr
from newsroom.domain.picture import Picture, Place, Removed

_RATIOS = {"16 : 9": 16 / 9, "3 : 2": 3 / 2, "4 : 3": 4 / 3, "1 : 1": 1.0, "4 : 5": 4 / 5}


class PictureDialog(QDialog):
    """Shows and takes what an article says of one picture; what is empty is allowed, and marked.

    `removed` tells what the file held and the newsroom does not keep; `removal_wanted` is set when
    the person wants the picture out of the article.
    """

    def __init__(
        self,
        image: QImage,
        picture: Picture,
        removed: Removed,
        *,
        new: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Insert a picture") if new else tr("Picture"))
        self.setObjectName("picture")
        self.removal_wanted = False
        self._picture = picture
        self.view = CropView(image)
        self.view.show_choice(picture.crop, picture.focus)
        self.place = QComboBox()
        for place, name in (
            (Place.TEXT, tr("In the text")),
            (Place.LEAD, tr("Lead picture")),
            (Place.GALLERY, tr("Gallery")),
        ):
            self.place.addItem(name, userData=place)
        self.place.setCurrentIndex(self.place.findData(picture.place))
        self.alt = QPlainTextEdit(picture.alt)
        self.alt.setPlaceholderText(tr("What is to be seen, for those who cannot see it"))
        self.caption = QPlainTextEdit(picture.caption)
        self.caption.setPlaceholderText(tr("Stands under the picture"))
        for field in (self.alt, self.caption):
            field.setTabChangesFocus(True)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * 4)
        self.credit = QLineEdit(picture.credit)
        self.credit.setPlaceholderText(tr("Who made it, and for whom"))
        self.missing = QLabel()
        self.missing.setWordWrap(True)
        self.ratio = QComboBox()
        self.ratio.addItem(tr("The whole picture"), userData=None)
        for name, ratio in _RATIOS.items():
            self.ratio.addItem(name, userData=ratio)
        self.removed = QLabel(removed_words(removed))
        self.removed.setTextFormat(Qt.TextFormat.PlainText)
        self.removed.setWordWrap(True)
        dress(self.removed, "muted")
        self._lay_out(new=new)
        self._connect()
        self._mark()
        self.alt.setFocus()

    def _lay_out(self, *, new: bool) -> None:
        left = QVBoxLayout()
        hint = QLabel(tr("Drag the corners to crop. Click the point that must stay in sight."))
        hint.setWordWrap(True)
        dress(hint, "muted")
        left.addWidget(hint)
        left.addWidget(self.view, 1)
        right = QVBoxLayout()
        edge = self.fontMetrics().averageCharWidth()
        for text, field in (
            (tr("Alternative text"), self.alt),
            (tr("Caption"), self.caption),
            (tr("Credit"), self.credit),
            (tr("Where it stands"), self.place),
            (tr("Part that is shown"), self.ratio),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            dress(label, "muted")
            right.addWidget(label)
            right.addWidget(field)
            right.addSpacing(edge)
        right.addWidget(self.missing)
        right.addStretch(1)
        right.addWidget(self.removed)
        columns = QHBoxLayout()
        columns.setSpacing(edge * 2)
        columns.addLayout(left, 3)
        columns.addLayout(right, 2)
        buttons = QDialogButtonBox()
        accept = tr("Insert") if new else tr("Apply")
        self.accept_button = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        if not new:
            remove = buttons.addButton(
                tr("Take out of the article"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            remove.clicked.connect(self._on_remove)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(columns, 1)
        column.addWidget(buttons)
        self.resize(940, 560)

    def _connect(self) -> None:
        self.alt.textChanged.connect(self._mark)
        self.credit.textChanged.connect(self._mark)
        self.ratio.activated.connect(self._on_ratio)

    def picture(self) -> Picture:
        """Return the picture as the person wants it."""
        return replace(
            self._picture,
            place=Place(self.place.currentData()),
            alt=_line(self.alt.toPlainText()),
            caption=_line(self.caption.toPlainText()),
            credit=_line(self.credit.text()),
            crop=self.view.crop(),
            focus=self.view.focus_point(),
        )

    def _mark(self) -> None:
        lines = []
        if not self.alt.toPlainText().strip():
            lines.append(tr("Without alternative text, some readers get nothing of the picture."))
        if not self.credit.text().strip():
            lines.append(tr("It does not say whose picture this is."))
        self.missing.setText("\n".join(lines))
        dress(self.missing, "warning")
        self.missing.setVisible(bool(lines))

    def _on_ratio(self, _index: int) -> None:
        self.view.set_ratio(self.ratio.currentData())

    def _on_remove(self) -> None:
        self.removal_wanted = True
        self.accept()


def removed_words(removed: Removed) -> str:
    """Return a sentence on what was in a file and is not kept."""
    parts = []
    if removed.place:
        parts.append(tr("the place where it was taken"))
    if removed.camera:
        parts.append(tr("the camera ({camera})", camera=removed.camera))
    if removed.others:
        parts.append(tr("%n other field(s)", n=removed.others))
    if not parts:
        return tr("The file told nothing but the picture and these words.")
    return tr("Removed from the file: {parts}.", parts=", ".join(parts))


def _line(text: str) -> str:
    return " ".join(text.split())
