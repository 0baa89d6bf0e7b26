"""What to look at before an export goes out, article by article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from newsroom.desktop.bundles.export_pages import page_layout
from newsroom.desktop.plain import plain_label
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.release import Problem

_MOST = 500


class CheckPage(QWidget):
    """A list of problems; choosing one asks for its place.

    Signals:
        wanted(Problem): a person wants to see the place.
        left(): back to the question.
        confirmed(): it is to go out as it is.
    """

    wanted = Signal(object)
    confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = page_layout(self)
        self.heading = plain_label(look="title")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What to look at"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setMinimumHeight(self.fontMetrics().height() * 14)
        self._hint = plain_label(
            tr("Enter or a double click opens the article at the place."), "muted"
        )
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setAutoDefault(False)
        self.go.clicked.connect(self.confirmed)
        back = buttons.addButton(tr("Back"), QDialogButtonBox.ButtonRole.RejectRole)
        back.setAutoDefault(False)
        back.clicked.connect(self.left)
        layout.addWidget(self.heading)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
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
        self.go.setText(tr("Export anyway") if problems else tr("Export"))
        self.list.setVisible(bool(problems))
        self._hint.setVisible(bool(problems))
        for problem in problems[:_MOST]:
            said = problem.remark.text
            words = f" {tr('“{words}”', words=said)}" if said else ""
            title = problem.headline or tr("Untitled")
            item = QListWidgetItem(
                f"{problem.article} · {title}\n{translate_message(problem.remark.message)}{words}"
            )
            item.setData(Qt.ItemDataRole.UserRole, problem)
            self.list.addItem(item)
        if problems:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.go.setFocus()

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))
