"""The newsroom's own dictionary: look, add, take out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon
from newsroom.desktop.words import tr, translate_message
from newsroom.errors import NewsroomError
from newsroom.services.folding import fold

if TYPE_CHECKING:
    from newsroom.services.spelling import Spelling


_MOST_TOLD = 200  # letters of the words that were taken out


class DictionaryDialog(QDialog):
    """Shows the words that the newsroom calls right; `changed` tells whether any came or went."""

    def __init__(
        self, spelling: Spelling, parent: QWidget | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self._spelling = spelling
        self._read_only = read_only
        self.changed = False
        self.setWindowTitle(tr("The newsroom’s dictionary"))
        self.setObjectName("dictionary")
        hint = QLabel(
            tr(
                "These words are right in every article, whatever a dictionary says; Kazakh "
                "endings may hang on them. They travel in the newsroom’s file."
            )
        )
        hint.setWordWrap(True)
        dress(hint, "muted")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find or add a word"))
        self.field.setAccessibleName(tr("Find or add a word"))
        self.field.setClearButtonEnabled(True)
        self.add = QPushButton(icon("plus"), tr("&Add"))
        self.add.setDefault(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("The newsroom’s dictionary"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.outcome = QLabel()
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.remove = QPushButton(icon("trash"), tr("&Take out"))
        self.remove.setAutoDefault(False)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        self._lay_out(hint, close)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        close.clicked.connect(self.accept)
        self.field.textChanged.connect(self._filter)
        self.list.itemSelectionChanged.connect(self._enable)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)
        self._show()

    def _lay_out(self, hint: QLabel, close: QPushButton) -> None:
        entry = QHBoxLayout()
        entry.addWidget(self.field, 1)
        entry.addWidget(self.add)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(entry)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.outcome)
        layout.addLayout(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 64, letter * 72)

    def _show(self) -> None:
        try:
            words = self._spelling.words()
        except NewsroomError as error:
            self._say(error)
            words = ()
        self.list.clear()
        self.list.addItems(words)
        self._filter()

    def _filter(self) -> None:
        part = fold(self.field.text().strip())
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(part not in fold(item.text()))
        self._enable()

    def _enable(self) -> None:
        self.add.setEnabled(bool(self.field.text().strip()) and not self._read_only)
        self.remove.setEnabled(bool(self._chosen()) and not self._read_only)

    def _chosen(self) -> list[str]:
        return [item.text() for item in self.list.selectedItems() if not item.isHidden()]

    def _on_add(self) -> None:
        word = self.field.text().strip()
        try:
            self._spelling.add(word)
        except NewsroomError as error:
            self._say(error)
            return
        self.changed = True
        self.field.clear()
        self._show()
        for item in self.list.findItems(word, Qt.MatchFlag.MatchExactly):
            self.list.setCurrentItem(item)
        self.outcome.setText(tr("Added: {word}", word=word))

    def _on_remove(self) -> None:
        words = self._chosen()
        if self._read_only or not words:
            return
        try:
            self._spelling.remove(words)
        except NewsroomError as error:
            self._say(error)
            return
        self.changed = True
        self._show()
        self.outcome.setText(tr("Taken out: {words}", words=", ".join(words)[:_MOST_TOLD]))

    def _say(self, error: NewsroomError) -> None:
        self.outcome.setText(translate_message(error.message))
