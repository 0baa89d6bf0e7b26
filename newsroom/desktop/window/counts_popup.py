"""All the numbers of a text in a small window over the status line."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSpinBox, QWidget

from newsroom.desktop.look import dress
from newsroom.desktop.words import tr
from newsroom.services.counting import Counts

_NARROWEST, _WIDEST = 10, 500


class CountsPopup(QFrame):
    """Shows the numbers of the article, and of what is selected in it, side by side.

    Signals:
        line_changed(int): a person wants lines of so many characters.
    """

    line_changed = Signal(int)

    def __init__(self, line: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("countsPopup")
        dress(self, "popup")
        self.line = QSpinBox()
        self.line.setRange(_NARROWEST, _WIDEST)
        self.line.setValue(line)
        self.line.setAccessibleName(tr("Characters in a line"))
        self.line.valueChanged.connect(self.line_changed)
        inner = self.fontMetrics().averageCharWidth()
        self.line.lineEdit().setTextMargins(
            inner, 0, 0, 0
        )  # a stylesheet cannot: Qt passes over it
        self._grid = QGridLayout(self)
        edge = self.fontMetrics().averageCharWidth() * 2
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._grid.setHorizontalSpacing(edge)
        self._names = (
            tr("Words"),
            tr("Characters"),
            tr("Characters without spaces"),
            tr("Lines"),
            tr("Minutes to read"),
        )
        self._article = self._column(1, tr("Article"))
        self._selection = self._column(2, tr("Selection"))
        for row, name in enumerate(self._names, start=1):
            label = QLabel(name)
            dress(label, "muted")
            self._grid.addWidget(label, row, 0)
        label = QLabel(tr("Characters in a line"))
        dress(label, "muted")
        label.setBuddy(self.line)
        last = len(self._names) + 1
        self._grid.addWidget(label, last, 0)
        self._grid.addWidget(self.line, last, 1, 1, 2)

    def _column(self, place: int, title: str) -> list[QLabel]:
        head = QLabel(title)
        head.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(head, 0, place)
        figures = []
        for row, name in enumerate(self._names, start=1):
            figure = QLabel()
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            figure.setAccessibleName(f"{title}: {name}")
            self._grid.addWidget(figure, row, place)
            figures.append(figure)
        return figures

    def show_counts(self, article: Counts, selection: Counts | None) -> None:
        """Show other numbers; without a selection a dash stands for each of its own."""
        for labels, counts in ((self._article, article), (self._selection, selection)):
            for label, text in zip(labels, self._texts(counts), strict=True):
                label.setText(text)

    def show_line(self, line: int) -> None:
        """Show the width of the lines."""
        with QSignalBlocker(self.line):
            self.line.setValue(line)

    def _texts(self, counts: Counts | None) -> list[str]:
        if counts is None:
            return ["–"] * len(self._names)
        length = counts.length
        figures = (
            length.words,
            length.characters,
            length.without_spaces,
            length.lines,
            counts.minutes,
        )
        return [self.locale().toString(figure) for figure in figures]
