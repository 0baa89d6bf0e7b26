"""Where the preview stands: beside the text, below it, or alone."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

_SHARES = {"beside": (5, 4), "below": (1, 1), "alone": (1, 1)}


class PreviewPlaces(QSplitter):
    """Holds the text, and later the preview; `set_place` says how they stand to one another."""

    def __init__(self, text: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._text = text
        self._preview: QWidget | None = None
        self._place = "beside"
        self._shown = False
        self._start = True
        self._sized = False
        self.setChildrenCollapsible(False)
        self.addWidget(text)
        self.setStretchFactor(0, 1)

    @property
    def complete(self) -> bool:
        """Whether the preview stands here too, so that its size is worth keeping."""
        return self._preview is not None

    def add_preview(self, preview: QWidget) -> None:
        """Take the preview in, hidden at first."""
        self._preview = preview
        preview.hide()
        self.addWidget(preview)
        self.setStretchFactor(1, 1)

    def set_place(self, place: str) -> None:
        """Let the preview stand `beside`, `below` or `alone`."""
        if place not in _SHARES:
            return
        if place != self._place:
            self._sized = False
        self._place = place
        below = place == "below"
        self.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        self._apply()

    def restore(self, state: QByteArray, place: str) -> None:
        """Stand as before: `state` is what `saveState` gave at that place."""
        sized = self.restoreState(state)
        self.set_place(place)
        self._sized = sized

    def show_preview(self, shown: bool, *, start: bool) -> None:  # noqa: FBT001 - what it is about
        """Show the preview or not; `start` says that no article is open."""
        self._shown, self._start = shown, start
        self._apply()

    def _apply(self) -> None:
        if self._preview is None:
            return
        self._preview.setVisible(self._shown)
        alone = self._shown and self._place == "alone"
        self._text.setVisible(self._start or not alone)
        if self._shown and not alone and not self._sized:
            self._sized = True
            first, second = _SHARES[self._place]
            whole = self.height() if self._place == "below" else self.width()
            self.setSizes([whole * first // (first + second), whole * second // (first + second)])
