"""The right side of the history: what is compared with what, and the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.dates import moment
from newsroom.desktop.look import dress, icon
from newsroom.desktop.plain import plain_label
from newsroom.desktop.revisions.compared_text import ComparedText
from newsroom.desktop.words import tr
from newsroom.domain.comparison import Comparison
from newsroom.domain.history import Entry, RevisionSummary
from newsroom.domain.language import Language


@dataclass(frozen=True, slots=True)
class Shown:
    """A comparison with the sentence over it, and the language of the newer version."""

    comparison: Comparison
    language: Language
    caption: str


class ComparisonView(QWidget):
    """Shows one comparison, or a sentence in its place.

    Signals:
        other_wanted(): a person chose another version to compare with.
    """

    other_wanted = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.other = QComboBox()
        self.other.setAccessibleName(tr("Compare with"))
        self.other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other.setMinimumContentsLength(24)
        self.other.addItem(tr("the version before it"))
        self.other.currentIndexChanged.connect(lambda _index: self.other_wanted.emit())
        label = QLabel(tr("Com&pare with:"))
        label.setBuddy(self.other)
        dress(label, "muted")
        self.previous = _step_button("chevron-up", tr("Previous change"), "Shift+F3")
        self.next = _step_button("chevron-down", tr("Next change"), "F3")
        self.caption = plain_label()
        dress(self.caption, "muted")
        self.text = ComparedText()
        self.message = plain_label()
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(self.fontMetrics().height())
        self._lay_out(label)
        self.previous.clicked.connect(lambda: self.text.go_to_change(backward=True))
        # Not connected directly: `clicked` would give its `checked` for a direction.
        self.next.clicked.connect(lambda: self.text.go_to_change())  # noqa: PLW0108
        self._allow_steps()

    def _lay_out(self, label: QLabel) -> None:
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.other)
        head.addStretch(1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        reading = QWidget()
        rows = QVBoxLayout(reading)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.caption)
        rows.addWidget(self.text, 1)
        self._place = QStackedWidget()
        self._place.addWidget(reading)
        self._place.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(self.fontMetrics().averageCharWidth() * 2, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._place, 1)

    def add_others(self, entries: Sequence[Entry]) -> None:
        """Offer more versions to compare with; a damaged one is none of them."""
        for entry in entries:
            if isinstance(entry, RevisionSummary):
                saved = moment(entry.saved_at, self._zone)
                self.other.addItem(f"{entry.sequence} · {saved}", userData=entry)

    def clear_others(self) -> None:
        """Offer only the version before the chosen one."""
        with QSignalBlocker(self.other):
            while self.other.count() > 1:
                self.other.removeItem(1)

    def show_comparison(self, shown: Shown) -> None:
        """Show what differs."""
        self.caption.setText(shown.caption)
        self.text.show_comparison(shown.comparison, shown.language)
        self._place.setCurrentIndex(0)
        self._allow_steps()

    def say(self, sentence: str, look: str = "muted") -> None:
        """Show a sentence in the text's place."""
        dress(self.message, look)
        self.message.setText(sentence)
        self._place.setCurrentIndex(1)
        self._allow_steps()

    def _allow_steps(self) -> None:
        readable = self._place.currentIndex() == 0 and self.text.changes > 0
        for button in (self.previous, self.next):
            button.setEnabled(readable)


def _step_button(picture: str, name: str, keys: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(picture))
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})")
    button.setShortcut(keys)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
