"""A field for a passphrase, which may be shown while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from newsroom.desktop.look import icon
from newsroom.desktop.words import tr


class PassphraseField(QWidget):
    """A line that hides its letters, and a button that shows them.

    Signals:
        changed(): another letter.
        entered(): Enter was pressed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.show_ = QToolButton()
        self.show_.setIcon(icon("eye"))
        self.show_.setCheckable(True)
        self.show_.setToolTip(tr("Show the passphrase"))
        self.show_.setAccessibleName(tr("Show the passphrase"))
        self.show_.toggled.connect(self.show_letters)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def show_letters(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        """Show what is typed, or hide it."""
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)
        # Keyboards that learn words are not to learn these.
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()
