"""Choosing a passphrase: twice, or shown, with a word on how good it is and what it means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsroom.desktop.plain import plain_label
from newsroom.desktop.unlocking.field import PassphraseField
from newsroom.desktop.words import tr
from newsroom.domain.passphrase import LEAST, Strength, strength


class Choosing(QWidget):
    """Two fields for the same passphrase; shown letters need no second time.

    Signals:
        changed(): what was typed is another, or as good as it has to be.
        entered(): Enter was pressed in either.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None, *, wide: bool = False) -> None:
        """`wide` puts the two side by side."""
        super().__init__(parent)
        self.first = PassphraseField(tr("New passphrase"))
        self.again = PassphraseField(tr("The same again"))
        self.first.line.setPlaceholderText(tr("four or five unrelated words"))
        self.again.line.setPlaceholderText(tr("the same again"))
        # Without a sign of its own, and as wide as the first.
        room = self.again.show_.sizePolicy()
        room.setRetainSizeWhenHidden(not wide)
        self.again.show_.setSizePolicy(room)
        self.again.show_.hide()
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        warning = plain_label(
            tr(
                "Nobody can recover it, and without it nobody reads the newsroom or its backups. "
                "Write it down and keep it in a safe place."
            ),
            "muted",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        fields: QBoxLayout = QHBoxLayout() if wide else QVBoxLayout()
        fields.addWidget(self.first, 1)
        fields.addWidget(self.again, 1)
        column.addLayout(fields)
        for label in (self.hint, warning):
            column.addWidget(label)
        self.first.show_.toggled.connect(self._on_shown)
        for field in (self.first, self.again):
            field.changed.connect(self._on_changed)
            field.entered.connect(self.entered)
        self._on_changed()

    @property
    def passphrase(self) -> str:
        """The passphrase, empty as long as it is too short or was not typed twice."""
        words = self.first.text
        twice = self.first.show_.isChecked() or words == self.again.text
        return words if twice and strength(words) is not Strength.SHORT else ""

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def _on_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.again.setVisible(not shown)
        self._on_changed()

    def _on_changed(self) -> None:
        self.hint.setText(self._hint())
        self.changed.emit()

    def _hint(self) -> str:
        words, again = self.first.text, self.again.text
        if not words:
            return tr("At least {least} characters.", least=LEAST)
        if again and not self.first.show_.isChecked() and not words.startswith(again):
            return tr("The two are not the same.")
        match strength(words):
            case Strength.SHORT:
                return tr("At least {least} characters.", least=LEAST)
            case Strength.WEAK:
                return tr("This one is soon guessed: more words make it strong.")
            case Strength.FAIR:
                return tr("This one is fair; one more word makes it strong.")
            case Strength.STRONG:
                return tr("This one is strong.")
