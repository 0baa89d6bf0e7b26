"""The article on the desk as a window has it: text, details, preview, and what is written there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from newsroom.desktop.desk import Desk, Sheet
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.domain.article import Article
    from newsroom.services.newsroom import Newsroom


class ShownArticle(QObject):
    """Stands between the desk's sheet and the parts of the window that show it."""

    def __init__(self, window: MainWindow, newsroom: Newsroom, desk: Desk) -> None:
        super().__init__(window)
        self._text = window.article_view
        self._details = window.metadata
        self._preview = window.preview
        self._newsroom = newsroom
        self._desk = desk
        self._text.set_read_only(newsroom.read_only)
        self._details.set_read_only(newsroom.read_only)

    def show(self, sheet: Sheet | None) -> None:
        """Show what is on the desk now; nothing for None."""
        if sheet is None:
            self._text.show_nothing()
            return
        self._text.show_content(sheet.content, sheet.uuid)
        self._details.show_article(
            sheet.article,
            sheet.content,
            self._newsroom.settings.get(),
            self._newsroom.library.categories(),
            address_fixed=self._address_fixed(sheet.article),
        )
        if sheet.article is None:
            self._text.start_writing()

    def show_saved(self, article: Article) -> None:
        """Show how an article stands since it was saved, if it is the one on the desk."""
        sheet = self._desk.sheet
        if sheet and sheet.article and sheet.article.id == article.id:
            self._details.show_saved(article, address_fixed=self._address_fixed(article))

    def show_preview(self) -> None:
        """Show its page, where the preview is to be seen."""
        sheet, newsroom = self._desk.sheet, self._newsroom
        if sheet and not self._preview.isHidden():
            article, content = sheet.article, sheet.content
            self._preview.schedule(lambda: newsroom.publishing.page(article, content))

    def take(self) -> None:
        """Give the desk what a person has written."""
        sheet = self._desk.sheet
        if sheet:
            content = self._details.taken(self._text.taken(sheet.content))
            if content.language is not sheet.content.language:
                self._text.show_direction(content)
            self._text.show_rates(content)
            self._desk.edit(content)
            self.show_preview()

    def _address_fixed(self, article: Article | None) -> bool:
        return bool(article and self._newsroom.editing.address_fixed(article))
