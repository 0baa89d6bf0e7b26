"""Pasting from web pages, Word and Google Docs: as Markdown, off the window's thread where long."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from newsroom.desktop.editor.page import Page
from newsroom.desktop.tasks import Tasks
from newsroom.services.writing import pasted_markdown

_AT_ONCE = 40_000  # letters of HTML, some 30 ms


class Pasting(QObject):
    """Takes what the page is offered."""

    def __init__(self, page: Page, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._tasks = tasks
        page.take_html = self.take

    def take(self, html: str, words: str) -> None:
        """Insert HTML as Markdown, or the words alone where it has nothing else to say."""
        cursor = QTextCursor(self._page.textCursor())
        if len(html) <= _AT_ONCE:
            self._insert(cursor, pasted_markdown(html), words)
            return
        # What is typed meanwhile stands behind what is pasted.
        cursor.setKeepPositionOnInsert(True)
        text, selected = self._page.text_number, cursor.hasSelection()

        def insert(markdown: str | None) -> None:
            if text != self._page.text_number:
                return  # another article is here by now; the clipboard has the words still
            if not selected:
                cursor.setPosition(cursor.selectionStart())
            cursor.setKeepPositionOnInsert(False)  # else the lines would come in reverse
            self._insert(cursor, markdown, words)

        self._tasks.run(
            lambda _job: pasted_markdown(html), insert, lambda _error: insert(None), owner=self
        )

    def _insert(self, cursor: QTextCursor, markdown: str | None, words: str) -> None:
        if markdown:
            self._page.insert_markdown(cursor, markdown)
        else:
            self._page.insert_words(cursor, words)
