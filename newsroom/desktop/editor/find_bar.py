"""Finding words in the article: a bar under the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from newsroom.desktop.editor.page import Page
from newsroom.desktop.look import dress, icon
from newsroom.desktop.words import tr


class FindBar(QWidget):
    """A field, two arrows and a count.

    Signals:
        closed(): the user went back to the text.
    """

    closed = Signal()

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "panel")
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._count = QLabel(self)
        dress(self._count, "muted")
        self._previous = self._button("chevron-up")
        self._next = self._button("chevron-down")
        self._close = self._button("x")
        row = QHBoxLayout(self)
        em = self.fontMetrics().height()
        row.setContentsMargins(em // 2, em // 3, em // 2, em // 3)
        row.addWidget(self.field, 1)
        for widget in (self._count, self._previous, self._next, self._close):
            row.addWidget(widget)
        self.field.textChanged.connect(self._on_words_changed)
        self._previous.clicked.connect(lambda: self.go(backward=True))
        self._next.clicked.connect(self.go)
        self._close.clicked.connect(self._leave)
        self._name()
        self.hide()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        return button

    def _name(self) -> None:
        self.field.setPlaceholderText(tr("Find in the article"))
        self.field.setAccessibleName(tr("Find in the article"))
        for button, words in (
            (self._previous, tr("Previous place (Shift+Enter)")),
            (self._next, tr("Next place (Enter)")),
            (self._close, tr("Back to the text (Esc)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def open(self) -> None:
        """Show the bar, with the selected words in its field."""
        chosen = self._page.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_count()

    def go(self, *, backward: bool = False) -> None:
        """Select the next place of the words, or the one before."""
        if self.field.text():
            self._page.find_next(self.field.text(), backward=backward)
            self._show_count()

    def _on_words_changed(self) -> None:
        cursor = self._page.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._page.setTextCursor(cursor)
        self.go()
        self._show_count()

    def _show_count(self) -> None:
        words = self.field.text().casefold()
        count = self._page.text().casefold().count(words) if words else 0
        self._count.setText(tr("%n place(s)", n=count) if words else "")

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on, Shift+Enter goes back, Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._show_count()
