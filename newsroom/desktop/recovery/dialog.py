"""The dialog that offers typed text back: which article, when, and how it begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.dates import moment
from newsroom.desktop.look import dress, text_font
from newsroom.desktop.plain import warning_box
from newsroom.desktop.words import tr
from newsroom.domain.draft import Found

_FOUND = Qt.ItemDataRole.UserRole


class RecoveryDialog(QDialog):
    """Lists the drafts that a crash left; closing it leaves them for the next start.

    Signals:
        taken_back(Found): a person wants this text on the desk.
        discarded(Found): a person has no use for it, and said so twice.
    """

    taken_back = Signal(object)
    discarded = Signal(object)

    def __init__(self, found: Sequence[Found], zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery")
        self.setWindowTitle(tr("Text that was not saved"))
        self._zone = zone
        head = QLabel(tr("The program ended before this text was saved"))
        dress(head, "title")
        hint = QLabel(tr("It is kept here until you take it back or discard it."))
        dress(hint, "muted")
        self.drafts = QListWidget()
        self.drafts.setAccessibleName(tr("Texts that were not saved"))
        self.drafts.setWordWrap(True)
        self.drafts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("The text"))
        self.text.setFont(text_font(12))
        self._note = QLabel()
        dress(self._note, "warning")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out(head, hint)
        for one in found:
            self._add(one)
        self.drafts.currentItemChanged.connect(self._on_current)
        self.drafts.itemActivated.connect(lambda _item: self._take_back())
        self.drafts.setCurrentRow(0)
        self.take_back.setFocus()

    def _lay_out(self, head: QLabel, hint: QLabel) -> None:
        width = self.fontMetrics().averageCharWidth()
        self.take_back = QPushButton(tr("&Take the text back"))
        dress(self.take_back, "primary")
        self.take_back.setDefault(True)
        self.take_back.clicked.connect(self._take_back)
        self.discard = QPushButton(tr("&Discard…"))
        dress(self.discard, "danger")
        self.discard.clicked.connect(self._discard)
        buttons = QDialogButtonBox()
        buttons.addButton(self.take_back, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.ResetRole)
        later = buttons.addButton(tr("&Later"), QDialogButtonBox.ButtonRole.RejectRole)
        later.clicked.connect(self.reject)
        middle = QHBoxLayout()
        middle.setSpacing(width)
        middle.addWidget(self.drafts, 2)
        middle.addWidget(self.text, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(width * 2, width * 2, width * 2, width * 2)
        layout.setSpacing(width)
        layout.addWidget(head)
        layout.addWidget(hint)
        layout.addLayout(middle, 1)
        layout.addWidget(self._note)
        layout.addWidget(buttons)
        self.resize(width * 110, self.fontMetrics().height() * 26)

    def _add(self, found: Found) -> None:
        content = found.draft.content
        written = found.draft.written_at
        headline = content.headline or tr("Without a headline")
        item = QListWidgetItem(f"{headline}\n{moment(written, self._zone)}")
        item.setData(_FOUND, found)
        self.drafts.addItem(item)

    def _current(self) -> Found | None:
        # Qt's types leave out that an empty list has none.
        item: QListWidgetItem | None = self.drafts.currentItem()
        found: Found | None = item.data(_FOUND) if item is not None else None
        return found

    def _on_current(self) -> None:
        found = self._current()
        if found is None:
            return
        content = found.draft.content
        option = QTextOption()
        if content.language.right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self.text.document().setDefaultTextOption(option)
        parts = (content.headline, content.lede, content.body)
        self.text.setPlainText("\n\n".join(part for part in parts if part))
        self._note.setText(
            tr(
                "The article was saved elsewhere after this was typed. The text becomes a new "
                "article, so that nothing is written over."
            )
            if found.outdated and found.article is not None
            else ""
        )
        self._note.setVisible(bool(self._note.text()))

    def _take_back(self) -> None:
        found = self._current()
        if found is not None:
            self.taken_back.emit(found)
            self.accept()

    def _discard(self) -> None:
        found = self._current()
        if found is None:
            return
        headline = found.draft.content.headline or tr("Without a headline")
        box = warning_box(
            self,
            tr("Discard"),
            tr("Discard the unsaved text of “{headline}”?", headline=headline),
            tr("It cannot be brought back."),
        )
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        if box.clickedButton() is discard:
            self.discarded.emit(found)
            self.drafts.takeItem(self.drafts.currentRow())
            if not self.drafts.count():
                self.accept()
