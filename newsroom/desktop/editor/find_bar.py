"""Finding words in the article, and putting others in their place: a bar under the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from newsroom.desktop.editor.hits import Hits, Place, cursor_at, in_letters
from newsroom.desktop.editor.page import Page
from newsroom.desktop.look import dress, icon
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.finding import Wanted
from newsroom.errors import InputRefused
from newsroom.services.writing import find_all, replace_all

_PAUSE = 150  # milliseconds behind a change of the text
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """A field for what is looked for, one for what comes instead, and how both are meant.

    Signals:
        closed(): the user went back to the text.
    """

    closed = Signal()

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self.hits = Hits(page)
        self._part: QTextCursor | None = None  # where alone it is looked for
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "panel")
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.other = QLineEdit(self)
        self.case = self._switch("case-sensitive")
        self.whole = self._switch("whole-word")
        self.pattern = self._switch("regex")
        self.part = self._switch("text-select")
        self.count = QLabel(self)
        dress(self.count, "muted")
        self.previous = self._button("chevron-up")
        self.next = self._button("chevron-down")
        self.close_ = self._button("x")
        self.one = QPushButton(self)
        self.all = QPushButton(self)
        self.problem = QLabel(self)
        dress(self.problem, "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._look)
        self._lay_out()
        self._connect()
        self._name()
        self.hide()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        return button

    def _switch(self, name: str) -> QToolButton:
        button = self._button(name)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        grid = QGridLayout(self)
        grid.setContentsMargins(em // 2, em // 3, em // 2, em // 3)
        grid.setVerticalSpacing(em // 4)
        grid.addWidget(self.field, 0, 0)
        grid.addWidget(self.other, 1, 0)
        first, second = QHBoxLayout(), QHBoxLayout()
        for widget in (self.case, self.whole, self.pattern, self.part, self.count):
            first.addWidget(widget)
        first.addStretch(1)
        for widget in (self.previous, self.next, self.close_):
            first.addWidget(widget)
        second.setSpacing(em // 2)
        second.addWidget(self.one)
        second.addWidget(self.all)
        second.addStretch(1)
        grid.addLayout(first, 0, 1)
        grid.addLayout(second, 1, 1)
        grid.addWidget(self.problem, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_wanted)
        for switch in (self.case, self.whole, self.pattern):
            switch.toggled.connect(self._on_wanted)
        self.part.toggled.connect(self._on_part)
        self.previous.clicked.connect(lambda: self.go(backward=True))
        self.next.clicked.connect(self.go)
        self.close_.clicked.connect(self._leave)
        self.one.clicked.connect(self.replace)
        self.all.clicked.connect(self.replace_all)
        self._page.textChanged.connect(self._on_text)
        self._page.selectionChanged.connect(self._show_count)

    def _name(self) -> None:
        self.field.setPlaceholderText(tr("Find in the article"))
        self.field.setAccessibleName(tr("Find in the article"))
        self.other.setPlaceholderText(tr("Replace with"))
        self.other.setAccessibleName(tr("Replace with"))
        for button, words in (
            (self.case, tr("Large and small letters differ (Alt+C)")),
            (self.whole, tr("Whole words (Alt+W)")),
            (self.pattern, tr("Regular expression (Alt+R)")),
            (self.part, tr("In the selection alone (Alt+L)")),
            (self.previous, tr("Previous place (Shift+Enter)")),
            (self.next, tr("Next place (Enter)")),
            (self.close_, tr("Back to the text (Esc)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        for switch, key in (
            (self.case, "Alt+C"),
            (self.whole, "Alt+W"),
            (self.pattern, "Alt+R"),
            (self.part, "Alt+L"),
        ):
            switch.setShortcut(key)
        self.one.setText(tr("Rep&lace"))
        self.all.setText(tr("Replace &all"))

    # Looking

    def open(self, *, replacing: bool = False) -> None:
        """Show the bar, with the selected words in its field."""
        chosen = self._page.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        for widget in (self.other, self.one, self.all):
            widget.setVisible(replacing)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Some lines that are selected are what is meant to be looked through.
        self.part.setChecked("\u2029" in chosen)
        self._look()

    def go(self, *, backward: bool = False) -> None:
        """Select the next place of the words, or the one before."""
        if self._later.isActive() or not self.isVisible():
            self._look()
        place = self.hits.beside(self._selection(), backward=backward)
        if place:
            self._page.setTextCursor(cursor_at(self._page, place))

    def _selection(self) -> Place:
        cursor = self._page.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def _wanted(self) -> Wanted:
        return Wanted(
            self.field.text(),
            case=self.case.isChecked(),
            whole=self.whole.isChecked(),
            pattern=self.pattern.isChecked(),
        )

    def _within(self, text: str) -> Place | None:
        if self._part is None:
            return None
        return in_letters(text, (self._part.selectionStart(), self._part.selectionEnd()))

    def _look(self) -> None:
        self._later.stop()
        text = self._page.text()
        try:
            places = find_all(text, self._wanted(), self._within(text))
        except InputRefused as error:
            self._refuse(error)
            places = []
        else:
            self.problem.hide()
        self.hits.put(text, places)
        self._show_count()

    def _refuse(self, error: InputRefused) -> None:
        self.problem.setText(translate_message(error.message))
        self.problem.show()

    def _on_wanted(self) -> None:
        cursor = self._page.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._page.setTextCursor(cursor)
        self._look()
        self.go()

    def _on_part(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        cursor = self._page.textCursor()
        self._part = QTextCursor(cursor) if on and cursor.hasSelection() else None
        if on and self._part is None:
            self.part.setChecked(False)
        if self._part is not None:
            # What is put in at its ends belongs to it.
            self._part.setKeepPositionOnInsert(False)
        self._look()

    def _on_text(self) -> None:
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    def _show_count(self) -> None:
        if not self.isVisible():
            return
        found = len(self.hits.places)
        number = self.hits.number_of(self._selection())
        if not self.field.text():
            self.count.setText("")
        elif number:
            self.count.setText(tr("{number} of {found}", number=number, found=found))
        else:
            self.count.setText(tr("%n place(s)", n=found))
        for button in (self.previous, self.next, self.one, self.all):
            button.setEnabled(bool(found))

    # Replacing

    def replace(self) -> None:
        """Replace the place that is selected, and select the next one."""
        self._look()
        number = self.hits.number_of(self._selection())
        changes = self._changes()
        if number and number <= len(changes):
            self._page.textCursor().insertText(changes[number - 1])
            self._look()
        self.go()

    def replace_all(self) -> None:
        """Replace every place, as one step of undo, and say how many there were."""
        self._look()
        changes = self._changes()
        cursor = QTextCursor(self._page.document())
        cursor.beginEditBlock()
        # From the end: what stands before keeps its place.
        for (start, end), by in zip(reversed(self.hits.places), reversed(changes), strict=False):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(by)
        cursor.endEditBlock()
        self._look()
        if changes:
            self.count.setText(tr("%n place(s) replaced", n=len(changes)))

    def _changes(self) -> list[str]:
        text = self._page.text()
        by = self.other.text()
        try:
            return [new for _, new in replace_all(text, self._wanted(), by, self._within(text))]
        except InputRefused as error:
            self._refuse(error)
            return []

    def _leave(self) -> None:
        self.hide()
        self.hits.clear()
        self.part.setChecked(False)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on, Shift+Enter goes back, Escape leaves; in the second field it replaces."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in _ENTER and self.other.hasFocus():
            self.replace()
        elif event.key() in _ENTER:
            self.go(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language and the scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._show_count()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "hits"):
            self.hits.show()
