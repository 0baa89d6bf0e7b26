"""The list of shortcuts, as the menus have them now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import icon
from newsroom.desktop.palette.catalogue import Command
from newsroom.desktop.words import tr
from newsroom.services.folding import fold


class KeysDialog(QDialog):
    """Lists what has a shortcut, menu by menu; what is typed leaves the lines that have it."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("A command or its keys"))
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Keyboard shortcuts"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("Command"), tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self._groups: dict[str, tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = {}
        self._fill(commands)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)
        self.search.textChanged.connect(self._look)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 76, metrics.lineSpacing() * 30)
        self.search.setFocus()

    def _fill(self, commands: Sequence[Command]) -> None:
        for command in commands:
            if not command.keys:
                continue
            title = " › ".join(command.menus)
            if title not in self._groups:
                self._groups[title] = (self._head(title), [])
            head, lines = self._groups[title]
            lines.append(QTreeWidgetItem(head, [command.text, command.keys]))
        self.tree.expandAll()

    def _head(self, title: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem(self.tree, [title])
        head.setFirstColumnSpanned(True)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        bold = head.font(0)
        bold.setBold(True)
        head.setFont(0, bold)
        return head

    def _look(self, typed: str) -> None:
        words = fold(typed).split()
        for title, (head, lines) in self._groups.items():
            for line in lines:
                text = fold(f"{line.text(0)} {line.text(1)} {title}")
                line.setHidden(not all(word in text for word in words))
            head.setHidden(all(line.isHidden() for line in lines))
