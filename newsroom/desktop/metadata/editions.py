"""The article's story in other languages: going to an edition, and beginning one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.look import icon
from newsroom.desktop.plain import tell_refusal
from newsroom.desktop.states import state_name
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr
from newsroom.domain.article import Article, Summary
from newsroom.domain.language import Language
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom

_LONGEST = 40  # letters of a headline in a menu


class EditionsButton(QToolButton):
    """Names the languages in which the story is there; its menu leads to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editions")
        self.setIcon(icon("languages"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The story in other languages"))
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.show_others(())

    def show_others(self, others: tuple[Summary, ...]) -> None:
        """Name the languages of the other editions."""
        names = ", ".join(one.language.own_name for one in others)
        self.setText(names or tr("Add a language…"))


class EditionErrands(QObject):
    """Fills the menu of the article on the desk, and does what is chosen there."""

    def __init__(
        self,
        window: MainWindow,
        newsroom: Newsroom,
        desk: Desk,
        tasks: Tasks,
        button: EditionsButton,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._button = button
        button.choices.aboutToShow.connect(self._fill)
        desk.opened.connect(self._show)
        desk.saved.connect(lambda _article: self._show(desk.sheet))
        self._show(desk.sheet)

    def _others(self, article: Article) -> tuple[Summary, ...]:
        try:
            found = self._newsroom.editions.of(article)
        except NewsroomError:
            return ()  # whoever goes on working with the newsroom is told
        return tuple(one for one in found if one.id != article.id)

    def _show(self, sheet: Sheet | None) -> None:
        article = sheet.article if sheet else None
        # A story has its first edition when it is saved.
        self._button.setEnabled(article is not None)
        self._button.show_others(self._others(article) if article else ())

    def _fill(self) -> None:
        menu = self._button.choices
        menu.clear()
        sheet = self._desk.sheet
        if sheet is None or sheet.article is None:
            return
        others = self._others(sheet.article)
        for one in others:
            headline = one.headline or tr("Without a headline")
            if len(headline) > _LONGEST:
                headline = headline[:_LONGEST] + "…"
            # In a menu, a lone & would be a mnemonic's sign.
            told = f"{one.language.own_name} · {state_name(one.state)} · {headline}"
            action = menu.addAction(told.replace("&", "&&"))
            action.triggered.connect(lambda _=False, number=one.id: self._desk.open(number))
        missing = set(Language) - {one.language for one in others} - {sheet.content.language}
        if others and missing:
            menu.addSeparator()
        for language in Language:
            if language in missing and not self._newsroom.read_only:
                action = menu.addAction(tr("New edition: {language}", language=language.own_name))
                action.triggered.connect(lambda _=False, one=language: self._begin(one))

    def _begin(self, language: Language) -> None:
        # What is written is saved first: the edition begins with it.
        self._desk.leave(lambda: self._make(language))

    def _make(self, language: Language) -> None:
        sheet = self._desk.sheet
        if sheet is None or sheet.article is None:
            return
        number = sheet.article.id

        def work(_job: Job) -> Article:
            return self._newsroom.editions.begin(number, language)

        def done(article: Article) -> None:
            self._window.refresh_library()
            self._desk.open(article.id)

        def failed(error: NewsroomError) -> None:
            tell_refusal(self._window, error)

        self._tasks.run(work, done, failed, owner=self)
