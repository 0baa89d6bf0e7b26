"""A line of names between commas, each completed from those that the newsroom has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from newsroom.desktop.look import dress


class NamesField(QLineEdit):
    """Takes names between commas; the one under the cursor is completed."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._known = QStringListModel(self)
        self._names = QCompleter(self._known, self)
        self._names.setWidget(self)
        self._names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._names.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = self._names.popup()
        if popup:
            dress(popup, "offers")
        self._names.activated.connect(self._on_chosen)
        self.textEdited.connect(self._complete)

    def set_known(self, names: Sequence[str]) -> None:
        """Offer these names, the most likely first."""
        self._known.setStringList(list(names))

    def show_names(self, names: Sequence[str]) -> None:
        """Show other names."""
        self.setText(", ".join(names))

    def names(self) -> tuple[str, ...]:
        """Return the names, without those that are empty."""
        return tuple(name for name in map(str.strip, self.text().split(",")) if name)

    def _bounds(self) -> tuple[int, int]:
        """Return where the name under the cursor begins and ends, its spaces left out."""
        text, cursor = self.text(), self.cursorPosition()
        begins = text.rfind(",", 0, cursor) + 1
        ends = text.find(",", cursor)
        begins += len(text[begins:]) - len(text[begins:].lstrip())
        return min(begins, cursor), len(text) if ends < 0 else ends

    def _complete(self) -> None:
        begins, _ = self._bounds()
        begun = self.text()[begins : self.cursorPosition()]
        self._names.setCompletionPrefix(begun)
        offers = self._names.completionCount()
        if not begun or not offers or (offers == 1 and self._names.currentCompletion() == begun):
            popup = self._names.popup()
            if popup:
                popup.hide()
            return
        self._names.complete()

    def _on_chosen(self, name: str) -> None:
        begins, ends = self._bounds()
        text = self.text()
        self.setText(text[:begins] + name + text[ends:])
        self.setCursorPosition(begins + len(name))
        # As if it had been typed: the article has changed.
        self.textEdited.emit(self.text())
