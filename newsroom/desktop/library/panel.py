"""The library: a search field, a filter by state, the list, and what an empty one says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QObject,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.library.article_list import ArticleList
from newsroom.desktop.library.filters import FilterButton
from newsroom.desktop.library.model import SUMMARY, LibraryModel
from newsroom.desktop.look import dress, icon
from newsroom.desktop.states import state_name
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Filter
from newsroom.domain.workflow import State
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.services.library import Library

_TRASH = "trash"
_TYPING_PAUSE = 120  # milliseconds behind the last key


class LibraryPanel(QWidget):
    """Lists the newsroom's articles.

    Signals:
        chosen(int): a person chose the article with this number.
    """

    chosen = Signal(int)

    def __init__(
        self,
        library: Library,
        first_steps: list[QAction],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._library = library
        self.model = LibraryModel(library, tasks, self)
        self._current: int | None = None
        self._scrolled = 0
        self._again = False
        self.search = self._search_field()
        self.search.installEventFilter(self)
        self.state = QComboBox()
        self.state.setAccessibleName(tr("Show articles by state"))
        self.filters = FilterButton(library.categories)
        self.list = self._list_view()
        self._empty = _EmptyLibrary(first_steps)
        self._nothing = _NothingFound()
        self._stack = QStackedWidget()
        for page in (self.list, self._empty, self._nothing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        edge = self.fontMetrics().averageCharWidth()
        layout.setContentsMargins(0, edge, 0, 0)
        layout.setSpacing(edge)
        for fields in ((self.search,), (self.state, self.filters)):
            row = QHBoxLayout()
            row.setContentsMargins(edge, 0, edge, 0)
            row.setSpacing(edge // 2)
            for field in fields:
                row.addWidget(field)
            layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._on_filter)
        self.search.textChanged.connect(self._pause.start)
        self.state.currentIndexChanged.connect(self._on_filter)
        self.filters.edited.connect(self._on_filter)
        self._nothing.again.clicked.connect(self.show_all)
        self.model.loading.connect(self._on_loading)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._on_failed)
        self.refresh()

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("search")
        field.setAccessibleName(tr("Search in all articles"))
        field.setPlaceholderText(tr("Search"))
        field.setClearButtonEnabled(True)
        field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        # From what was typed, one key leads into what was found.
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.model.rowCount()
        ):
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            return True
        return super().eventFilter(watched, event)

    def _list_view(self) -> ArticleList:
        view = ArticleList(self.model)
        view.setObjectName("articles")
        view.selectionModel().currentChanged.connect(self._on_current)
        return view

    @property
    def is_empty(self) -> bool:
        """Whether the newsroom has no articles at all."""
        return self._stack.currentWidget() is self._empty

    def refresh(self) -> None:
        """Take the list and the counts anew; the selection stays."""
        with QSignalBlocker(self.state):
            self._count_states()
        self._again = True
        self.model.refresh()

    def show_all(self) -> None:
        """Take every filter away."""
        with QSignalBlocker(self.state):
            self.state.setCurrentIndex(0)
        self.filters.clear()
        self.search.clear()
        self._pause.stop()
        self._on_filter()

    def select(self, article: int | None) -> None:
        """Mark an article in the list without opening it; None marks none."""
        row = None if article is None else self.model.row_of(article)
        selection = self.list.selectionModel()
        with QSignalBlocker(selection):
            if row is None:
                selection.clear()
            else:
                index = self.model.index(row)
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.list.scrollTo(index)
        self.list.viewport().update()

    def _count_states(self) -> None:
        counts = self._library.count_by_state()
        current = self.state.currentData()
        self.state.clear()
        self.state.addItem(
            tr("All articles ({number})", number=sum(counts.values())), userData=None
        )
        for state in State:
            self.state.addItem(f"{state_name(state)} ({counts.get(state, 0)})", userData=state)
        trashed = self._library.count(Filter(trashed=True))
        self.state.addItem(tr("Trash ({number})", number=trashed), userData=_TRASH)
        self.state.setCurrentIndex(max(0, self.state.findData(current)))

    def _on_filter(self) -> None:
        chosen: str | None = self.state.currentData()
        wanted = Filter(
            query=self.search.text(),
            states=(State(chosen),) if chosen and chosen != _TRASH else (),
            trashed=chosen == _TRASH,
        )
        self._again = False
        self.model.set_filter(self.filters.apply(wanted))

    def _on_loading(self) -> None:
        current = self.list.currentIndex().data(SUMMARY)
        self._current = current.id if current else None
        self._scrolled = self.list.verticalScrollBar().value()
        self.list.selectionModel().blockSignals(True)  # noqa: FBT003

    def _on_loaded(self) -> None:
        self.list.selectionModel().blockSignals(False)  # noqa: FBT003
        self.select(self._current)
        if self._again:
            # Laid out first: the scroll bar knows no rows before.
            self.list.doItemsLayout()
            self.list.verticalScrollBar().setValue(self._scrolled)
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.list)
        elif self.model.filter == Filter():
            self._stack.setCurrentWidget(self._empty)
        else:
            self._nothing.show_query(self.model.filter.query)
            self._stack.setCurrentWidget(self._nothing)

    def _on_failed(self, error: NewsroomError) -> None:
        self._nothing.show_error(error)
        self._stack.setCurrentWidget(self._nothing)

    def _on_current(self) -> None:
        summary = self.list.currentIndex().data(SUMMARY)
        if summary:
            self.chosen.emit(summary.id)


class _EmptyLibrary(QWidget):
    """What a newsroom without articles offers."""

    def __init__(self, first_steps: list[QAction]) -> None:
        super().__init__()
        title = QLabel(tr("No articles yet"))
        dress(title, "title")
        hint = QLabel(tr("Write the first one, take in a text you have, or look at samples."))
        dress(hint, "muted")
        layout = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        layout.setContentsMargins(edge, edge * 2, edge, edge)
        layout.setSpacing(edge // 2)
        for label in (title, hint):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(edge // 2)
        for number, action in enumerate(first_steps):
            button = QPushButton(action.text().replace("…", "").replace("&", ""))
            if number == 0:
                dress(button, "primary")
            else:
                button.setIcon(action.icon())
            button.clicked.connect(action.trigger)
            layout.addWidget(button)
        layout.addStretch(1)


class _NothingFound(QWidget):
    """What a search without a result says."""

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel()
        dress(self._title, "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        hint = QLabel(tr("Try fewer letters: the beginning of a word is enough."))
        dress(hint, "muted")
        self.again = QPushButton(tr("Show all articles"))
        layout = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        layout.setContentsMargins(edge, edge * 2, edge, edge)
        layout.setSpacing(edge // 2)
        for label in (self._title, hint):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.again)
        layout.addStretch(1)

    def show_query(self, query: str) -> None:
        """Name what was looked for."""
        if query.strip():
            self._title.setText(tr("Nothing found for “{query}”", query=query.strip()[:60]))
        else:
            self._title.setText(tr("No articles here"))

    def show_error(self, error: NewsroomError) -> None:
        """Say why nothing can be shown."""
        self._title.setText(translate_message(error.message))
