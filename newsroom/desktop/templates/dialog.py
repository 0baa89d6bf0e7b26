"""The choice of a template, with a look at what it holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, text_font
from newsroom.desktop.words import tr
from newsroom.domain.template import Template

_TEXT_POINTS = 11.0


class TemplateDialog(QDialog):
    """Lists templates; Enter begins an article with the one that is chosen."""

    def __init__(
        self,
        templates: Sequence[Template],
        remove: Callable[[Template], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New from a template"))
        self.setObjectName("templates")
        self._remove_template = remove
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Templates"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("What the template holds"))
        self.text.setFont(text_font(_TEXT_POINTS))
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.remove = QPushButton(tr("&Remove"))
        self.remove.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin = buttons.addButton(
            tr("&Begin the article"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.begin.setDefault(True)
        dress(self.begin, "primary")
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ActionRole)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(self.text)
        parts.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(parts, 1)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.remove.clicked.connect(self._remove)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list, self._remove)
        self.list.currentItemChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self.accept())
        for template in templates:
            item = QListWidgetItem(template_name(template))
            item.setData(Qt.ItemDataRole.UserRole, template)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 110, self.fontMetrics().lineSpacing() * 26)
        parts.setSizes([width * 34, width * 76])

    @property
    def chosen(self) -> Template | None:
        """The template that is chosen, None where none is."""
        row = self.list.currentRow()
        return self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None

    def _show(self) -> None:
        template = self.chosen
        content = template.content if template else None
        parts = (content.headline, content.subhead, content.lede, content.body) if content else ()
        self.text.setPlainText("\n\n".join(part for part in parts if part))
        # Those that come with the program are not this newsroom's to remove.
        self.remove.setEnabled(template is not None and not template.kind)
        self.begin.setEnabled(template is not None)

    def _remove(self) -> None:
        template = self.chosen
        if template and not template.kind and self._remove_template(template):
            self.list.takeItem(self.list.currentRow())


def template_name(template: Template) -> str:
    """Return what the interface calls a template."""
    return {
        "decree": tr("Decree"),
        "interview": tr("Interview"),
        "weather": tr("Weather"),
        "match": tr("Match report"),
    }.get(template.kind, template.name)
