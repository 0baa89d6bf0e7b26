"""Spelling in one window: the fields of the article on the desk, their menus, the dictionary."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from newsroom.desktop.desk import Desk
from newsroom.desktop.spelling.lexicon import Lexicon
from newsroom.desktop.spelling.suggestions import Suggestions
from newsroom.desktop.spelling.underlines import Underlines
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr
from newsroom.domain.language import Language

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom


class SpellingErrands(QObject):
    """Follows the desk: whose words are looked up, in which languages."""

    def __init__(self, window: MainWindow, newsroom: Newsroom, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._shown: tuple[Language | None, str] = (None, "")
        self.lexicon = Lexicon(newsroom.spelling, tasks, self)
        view = window.article_view
        self._suggestions: list[Suggestions] = []
        for field in (view.body.page, view.headline, view.lede):
            underlines = Underlines(field, self.lexicon, markdown=field is view.body.page)
            menu = Suggestions(field, underlines, self.lexicon, self._explain)
            menu.add_wanted.connect(self._on_add)
            menu.ignore_wanted.connect(self._on_ignore)
            self._suggestions.append(menu)
        window.actions_.suggestions.triggered.connect(self.suggest)
        window.actions_.dictionary.triggered.connect(self.show_dictionary)
        desk.opened.connect(lambda _sheet: self._follow())
        desk.changed.connect(self._follow)
        self._follow()

    def suggest(self) -> None:
        """Open the menu of the word at the cursor."""
        focus = QApplication.focusWidget()
        for menu in self._suggestions:
            if menu.parent() is focus:
                menu.open()
                return
        self._suggestions[0].open()

    def show_dictionary(self) -> None:
        """Show the newsroom's own dictionary."""
        newsroom = self._newsroom
        from newsroom.desktop.spelling.dictionary_dialog import DictionaryDialog  # noqa: PLC0415 - at first use

        dialog = DictionaryDialog(newsroom.spelling, self._window, read_only=newsroom.read_only)
        dialog.exec()
        if dialog.changed:
            self.lexicon.forget()

    def renew(self) -> None:
        """Look everything up again, because the settings have changed."""
        self._shown = (None, "")
        self._follow()

    def _follow(self) -> None:
        sheet = self._desk.sheet
        shown = (sheet.content.language, sheet.uuid) if sheet else (None, "")
        self._window.actions_.suggestions.setEnabled(sheet is not None)
        if shown != self._shown:
            self._shown = shown
            self.lexicon.turn_to(*shown)

    def _explain(self) -> str:
        """Return why nothing is suggested."""
        language = self._shown[0]
        if self.lexicon.on:
            return tr("Nothing is wrong with this word")
        if language in (Language.KAZAKH_LATIN, Language.KAZAKH_ARABIC):
            return tr("There is no dictionary of Kazakh in these letters")
        return tr("The dictionary of this language is switched off: File, Settings")

    def _on_add(self, word: str) -> None:
        self._change(lambda: self._newsroom.spelling.add(word))

    def _on_ignore(self, word: str) -> None:
        article = self._shown[1]
        self._change(lambda: self._newsroom.spelling.ignore(word, article))

    def _change(self, change: Callable[[], None]) -> None:
        self._tasks.run(
            lambda _job: change(),
            lambda _nothing: self.lexicon.forget(),
            self._desk.not_opened.emit,
            owner=self,
        )
