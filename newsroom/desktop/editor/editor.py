"""The editor as the window knows it: text in, text out, and its actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsroom.desktop.editor.commands import EditorActions
from newsroom.desktop.editor.find_bar import FindBar
from newsroom.desktop.editor.page import Page
from newsroom.desktop.words import tr
from newsroom.domain.language import Language


class MarkdownEditor(QWidget):
    """Where an article's Markdown is written.

    Signals:
        text_changed(): the user changed the text; `set_text` does not say so.
    """

    text_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = Page(self)
        self._find_bar = FindBar(self.page, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self._find_bar)
        self.setFocusProxy(self.page)
        self._actions = EditorActions(self.page, self._find_bar, self)
        self._name()
        self._find_bar.closed.connect(self.page.setFocus)
        self.page.edited.connect(self.text_changed)
        self.page.installEventFilter(self)

    def text(self) -> str:
        """Return the Markdown as it stands."""
        return self.page.text()

    def set_text(self, text: str, key: str = "") -> None:
        """Show another text, with a history of its own; under a key that was shown before, its."""
        self.page.set_text(text, key)

    def set_language(self, language: Language) -> None:
        """Write in `language`, from right to left where its script runs so."""
        self.page.set_language(language)

    def set_text_size(self, points: float) -> None:
        """Set the size of the text."""
        self.page.set_points(points)

    def actions(self) -> list[QAction]:
        """Return the actions in the order of menus; `objectName` tells them apart.

        History and clipboard, then Markdown, then finding: see `commands.commands`.
        """
        return list(self._actions.by_name.values())

    def action(self, name: str) -> QAction:
        """Return one action by its name."""
        return self._actions.by_name[name]

    def _name(self) -> None:
        self._actions.name()
        self.page.setPlaceholderText(tr("Write the article here…"))
        self.page.setAccessibleName(tr("The article’s text"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep Qt's text field from taking keys that are an action's, such as Ctrl+K."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if any(action.shortcut() == pressed for action in self.actions()):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
