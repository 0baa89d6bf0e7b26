"""The help's window: its pages at the left, the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.help.pages import HelpPage, matches, pages
from newsroom.desktop.look import icon
from newsroom.desktop.look.colours import colours_of
from newsroom.desktop.plain import plain_label
from newsroom.desktop.words import tr
from newsroom.services.folding import fold

_PAGE = Qt.ItemDataRole.UserRole
_LARGER = 1.1  # it is read, not glanced at


class HelpDialog(QDialog):
    """Shows the help in a language; it stays beside the window while one goes on working."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setObjectName("help")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.nothing = plain_label(tr("No page has these words."), "muted")
        self.nothing.hide()
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)  # nothing in it leads out
        self.text.setAccessibleName(tr("The page"))
        font = self.text.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        self.text.setFont(font)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        for page in pages(language):
            item = QListWidgetItem(page.title, self.list)
            item.setData(_PAGE, page)
        self._lay_out()
        self.search.textChanged.connect(self._look)
        self.list.currentItemChanged.connect(self._on_chosen)

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        side = QVBoxLayout()
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        side.addWidget(self.nothing)
        self.list.setFixedWidth(metrics.averageCharWidth() * 34)
        self.search.setFixedWidth(metrics.averageCharWidth() * 34)
        self.nothing.setFixedWidth(metrics.averageCharWidth() * 34)
        self.text.document().setDocumentMargin(metrics.height())
        layout = QHBoxLayout(self)
        layout.addLayout(side)
        layout.addWidget(self.text, 1)
        self.resize(metrics.averageCharWidth() * 120, metrics.lineSpacing() * 34)

    @property
    def page(self) -> HelpPage | None:
        """The page that is shown."""
        row = self.list.currentRow()
        found: HelpPage | None = self.list.item(row).data(_PAGE) if row >= 0 else None
        return found

    def show_page(self, name: str) -> None:
        """Show a page by its name, the first one where there is none of it."""
        self.search.clear()
        rows = range(self.list.count())
        row = next((row for row in rows if self.list.item(row).data(_PAGE).name == name), 0)
        self.list.setCurrentRow(row)
        self.list.setFocus()

    def _look(self, typed: str) -> None:
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not matches(item.data(_PAGE), typed))
            if not item.isHidden():
                shown.append(item)
        self.nothing.setVisible(not shown)
        if shown and self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])
        self._mark()

    def _on_chosen(self) -> None:
        page = self.page
        if page is not None:
            self.text.setMarkdown(page.text)
            self._mark()

    def _mark(self) -> None:
        """Show where the words stand that were typed."""
        found = []
        colours = colours_of(self.palette())
        look = QTextCharFormat()
        look.setBackground(QColor(colours.match))
        look.setForeground(QColor(colours.on_match))
        document = self.text.document()
        text = fold(document.toPlainText())  # a letter for a letter: places stay
        for word in fold(self.search.text()).split():
            start = text.find(word)
            while start >= 0:
                selection = QTextEdit.ExtraSelection()
                cursor = QTextCursor(document)
                cursor.setPosition(start)
                cursor.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
                selection.cursor, selection.format = cursor, look
                found.append(selection)
                start = text.find(word, start + len(word))
        self.text.setExtraSelections(found)
