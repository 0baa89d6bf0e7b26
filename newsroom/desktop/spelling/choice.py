"""The choice of the languages whose spelling is checked, for the newsroom's settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from newsroom.desktop.look import dress
from newsroom.desktop.words import tr
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House


class SpellingChoice(QWidget):
    """A box for each dictionary, and what a person should know before ticking it."""

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {
            Language.KAZAKH: QCheckBox(
                tr("Kazakh (weak: its dictionary underlines every fourth right word)")
            ),
            Language.RUSSIAN: QCheckBox(tr("Russian")),
            Language.ENGLISH: QCheckBox(tr("English (as in the United States)")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for language, box in self.boxes.items():
            box.setChecked(language in house.spelling)
            layout.addWidget(box)
        hint = QLabel(
            tr(
                "These are looked up together. An article is checked where its own language is "
                "ticked. Kazakh in Latin and in Arabic letters has no dictionary and is never "
                "underlined."
            )
        )
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        dress(hint, "muted")
        layout.addWidget(hint)

    def value(self) -> tuple[Language, ...]:
        """Return the languages that are ticked."""
        return tuple(language for language, box in self.boxes.items() if box.isChecked())
