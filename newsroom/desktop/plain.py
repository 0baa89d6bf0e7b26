"""Words that may come from outside, shown as they are: never read as HTML, however they look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from newsroom.desktop.look import dress
from newsroom.desktop.words import tr, translate_message
from newsroom.errors import NewsroomError


def plain_label(text: str = "", look: str = "", *, selectable: bool = False) -> QLabel:
    """Return a label of any number of lines; `look` is one of those that `dress` knows."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if look:
        dress(label, look)
    return label


def warning_box(parent: QWidget | None, title: str, text: str, detail: str = "") -> QMessageBox:
    """Return a box that warns, with a title, a sentence, and what there is to say beyond it."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(detail)
    return box


def tell_refusal(parent: QWidget, error: NewsroomError) -> None:
    """Say why something did not work, and wait until it is read."""
    warning_box(parent, tr("That did not work"), translate_message(error.message)).exec()
