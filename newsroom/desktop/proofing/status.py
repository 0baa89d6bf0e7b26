"""How much the copy desk has to say, in the status line."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from newsroom.desktop.words import tr


class FindingsButton(QToolButton):
    """Says the number of findings; pressed, it opens the panel."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findingsCount")
        self.setAutoRaise(True)
        self.setToolTip(action.toolTip())
        self.clicked.connect(action.trigger)

    def show_count(self, count: int | None) -> None:
        """Show how many there are; None is not known yet, and says nothing."""
        if count is None:
            self.setText("")
        elif count:
            self.setText(tr("Copy desk: {count}", count=count))
        else:
            self.setText(tr("Nothing to correct"))
        self.setAccessibleName(self.text() or tr("Copy desk"))
        self.setVisible(count is not None)
