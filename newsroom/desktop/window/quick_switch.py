"""Going to another article by some letters of its headline, the last ones first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.library.article_list import ArticleList
from newsroom.desktop.library.model import FOUND, LibraryModel
from newsroom.desktop.look import dress
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Filter
from newsroom.domain.found import Found

if TYPE_CHECKING:
    from newsroom.services.library import Library

_REMEMBERED = 20
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class QuickSwitch(QObject):
    """Remembers which articles were on the desk, and opens the dialog."""

    def __init__(
        self, window: QWidget, action: QAction, library: Library, desk: Desk, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._desk = desk
        self._tasks = tasks
        self._recent: list[int] = []
        action.triggered.connect(self.show)
        desk.opened.connect(self._remember)
        desk.saved.connect(lambda _article: self._remember(desk.sheet))

    def show(self) -> None:
        """Ask for an article and open it."""
        now = self._desk.sheet.article if self._desk.sheet else None
        others = [number for number in self._recent if now is None or number != now.id]
        dialog = SwitchDialog(self._library, others, self._tasks, self._window)
        if dialog.exec() and dialog.chosen is not None:
            self._desk.open(dialog.chosen)
        dialog.deleteLater()

    def _remember(self, sheet: Sheet | None) -> None:
        if sheet and sheet.article:
            number = sheet.article.id
            others = [one for one in self._recent if one != number]
            self._recent = [number, *others][:_REMEMBERED]


class SwitchDialog(QDialog):
    """Lists the articles that were last on the desk, or those that what is typed finds."""

    def __init__(
        self, library: Library, recent: list[int], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Go to an article"))
        self._library = library
        self._recent = recent
        self._model = LibraryModel(library, tasks, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Some letters of its headline or text"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list = ArticleList(self._model, headline_lines=1)
        self.nothing = QLabel()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        dress(self.nothing, "muted")
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self._accept_current)
        self.list.clicked.connect(self._accept)
        self.list.activated.connect(self._accept)
        self._model.loaded.connect(self._on_loaded)
        self._model.failed.connect(lambda error: self._say(translate_message(error.message)))
        self.resize(
            self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().lineSpacing() * 28
        )
        self._look("")

    @property
    def chosen(self) -> int | None:
        """The number of the article that is chosen, None where there is none."""
        found = self.list.currentIndex().data(FOUND)
        return found.summary.id if isinstance(found, Found) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        # The arrows walk the list while the letters go on being typed.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVING
        ):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _look(self, typed: str) -> None:
        if typed.strip():
            self._model.set_filter(Filter(query=typed))
        elif self._recent:
            summaries = self._library.summaries(self._recent)
            self._model.show_these([Found(summary) for summary in summaries])
        else:
            self._model.set_filter(Filter())

    def _on_loaded(self) -> None:
        self._say("" if self._model.rowCount() else tr("No article has these words."))
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))

    def _say(self, text: str) -> None:
        self.nothing.setText(text)
        self.nothing.setVisible(bool(text))
        self.list.setVisible(not text)

    def _accept(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.accept()

    def _accept_current(self) -> None:
        if self.chosen is not None:
            self.accept()
