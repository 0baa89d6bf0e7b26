"""What is asked before an encrypted newsroom opens; in the window's middle, or in a dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon, text_font
from newsroom.desktop.plain import plain_label
from newsroom.desktop.unlocking.field import PassphraseField
from newsroom.desktop.words import tr, translate_message
from newsroom.errors import Locked

_TITLE_POINTS = 24.0
_ICON_LINES = 2
_WIDTH = 56  # letters


class UnlockForm(QWidget):
    """Asks for the passphrase of one file.

    Signals:
        given(str): a person typed it.
        left(): they want another newsroom, or, for a backup, the newsroom as it is.
        restore_wanted(): they want a backup in this newsroom's place.
    """

    given = Signal(str)
    left = Signal()
    restore_wanted = Signal()

    def __init__(self, newsroom: Path, locked: Locked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = locked.path
        self._backup = locked.path != newsroom.resolve()
        self.field = PassphraseField(tr("Passphrase"))
        self.field.line.setPlaceholderText(tr("Passphrase"))
        self.field.entered.connect(self._on_open)
        self.problem = plain_label(look="error")
        self.problem.setAccessibleName(tr("What was wrong"))
        self.problem.hide()
        self.work = QProgressBar()
        self.work.setRange(0, 0)
        self.work.setTextVisible(False)
        self.work.setMaximumHeight(self.fontMetrics().height() // 4)
        self.open = QPushButton(tr("Open"))
        dress(self.open, "primary")
        self.open.setDefault(True)
        self.other = QPushButton(
            tr("Leave it as it is") if self._backup else tr("Another newsroom…")
        )
        self.restore = QPushButton(tr("Restore a backup…"))
        self.restore.hide()  # until it seems to be needed
        self.open.clicked.connect(self._on_open)
        self.other.clicked.connect(self.left)
        self.restore.clicked.connect(self.restore_wanted)
        self.field.changed.connect(self._enable)
        self._lay_out(locked)
        self.set_working(working=False)
        self.setFocusProxy(self.field)

    def _lay_out(self, locked: Locked) -> None:
        sign = QLabel()
        side = self.fontMetrics().height() * _ICON_LINES
        sign.setPixmap(icon("lock").pixmap(side, side))
        title = plain_label(locked.path.stem if not self._backup else tr("A locked backup"))
        large = text_font(_TITLE_POINTS)
        large.setBold(True)
        title.setFont(large)
        words = (
            translate_message(locked.message)
            if self._backup and not locked.tried
            else tr("This newsroom opens with a passphrase.")
        )
        said = plain_label(words)
        place = plain_label(str(locked.path), "muted", selectable=True)
        row = QHBoxLayout()
        for button in (self.open, self.other, self.restore):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        for label in (sign, title, said, place):
            column.addWidget(label)
        column.addSpacing(self.fontMetrics().height() // 2)
        for widget in (self.field, self.work, self.problem):
            column.addWidget(widget)
        column.addSpacing(self.fontMetrics().height() // 2)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)

    def set_working(self, *, working: bool) -> None:
        """Show that the key is being made, or wait for the next word."""
        self.work.setVisible(working)
        self.field.setEnabled(not working)
        self.other.setEnabled(not working)
        self.restore.setEnabled(not working)
        self._enable()
        if not working:
            self.field.setFocus()

    def show_problem(self) -> None:
        """Say that this was not the passphrase; what was typed can be mended."""
        self.problem.setText(
            tr(
                "It does not open with this passphrase. Look at the keyboard’s language and at "
                "capital letters. If it is surely the right one, the file is damaged: restore a "
                "backup."
            )
        )
        self.problem.show()
        self.restore.setVisible(not self._backup)
        self.set_working(working=False)
        self.field.line.selectAll()

    def _enable(self) -> None:
        self.open.setEnabled(bool(self.field.text) and self.field.isEnabled())

    def _on_open(self) -> None:
        if self.open.isEnabled():
            words = self.field.text
            self.problem.hide()
            self.set_working(working=True)
            self.given.emit(words)


class UnlockPage(QScrollArea):
    """The form in the middle of a window that has no newsroom open."""

    def __init__(self, form: UnlockForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlocking")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = QWidget()
        dress(inner, "page")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(form)
        column.addStretch(3)
        across = QHBoxLayout(inner)
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        self.setWidget(inner)
        self.setFocusProxy(form)


class UnlockDialog(QDialog):
    """The form over a window whose own newsroom stays open meanwhile."""

    def __init__(self, form: UnlockForm, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("unlockDialog")
        self.setWindowTitle(tr("Passphrase"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        column = QVBoxLayout(self)
        column.addWidget(form)
