"""What to look at before an export goes out, article by article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.release import Problem

_MOST = 500


class CheckPage(QWidget):
    """A list of problems; choosing one asks for its place.

    Signals:
        wanted(Problem): a person wants to see the place.
        left(): back to the question.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        edge = self.fontMetrics().averageCharWidth()
        layout.setContentsMargins(edge, edge, edge, edge)
        self.heading = QLabel()
        dress(self.heading, "title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What to look at"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setMinimumHeight(self.fontMetrics().height() * 14)
        hint = QLabel(tr("Enter or a double click opens the article at the place."))
        dress(hint, "muted")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        back = buttons.addButton(tr("Back"), QDialogButtonBox.ButtonRole.RejectRole)
        back.setAutoDefault(False)
        back.clicked.connect(self.left)
        layout.addWidget(self.heading)
        layout.addWidget(self.list, 1)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self.list.itemActivated.connect(self._on_activated)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, the first some hundred of them."""
        self.list.clear()
        self.heading.setText(
            tr("%n thing(s) to look at before it goes out", n=len(problems))
            if problems
            else tr("Nothing was found that should be looked at.")
        )
        for problem in problems[:_MOST]:
            words = f" “{problem.remark.text}”" if problem.remark.text else ""
            title = problem.headline or tr("Untitled")
            item = QListWidgetItem(
                f"{problem.article} · {title}\n{translate_message(problem.remark.message)}{words}"
            )
            item.setData(Qt.ItemDataRole.UserRole, problem)
            self.list.addItem(item)
        if problems:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))
