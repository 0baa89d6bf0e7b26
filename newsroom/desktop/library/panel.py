"""The library: a search field, what is shown in which order, the list, and the sidebar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QInputDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from newsroom.desktop.library.article_list import ArticleList
from newsroom.desktop.library.header import ListHeader
from newsroom.desktop.library.model import SUMMARY, LibraryModel
from newsroom.desktop.library.shelf import ALL, Kind, Shelf
from newsroom.desktop.library.sidebar import Sidebar
from newsroom.desktop.library.wanted import NOBODY, filter_of, read_order
from newsroom.desktop.look import icon
from newsroom.desktop.plain import tell_refusal
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr
from newsroom.domain.listed import Filter
from newsroom.domain.listing import Order, Shelves
from newsroom.domain.newsroom import House
from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.desktop.library.bulk_bar import BulkBar
    from newsroom.desktop.library.empty_place import EmptyLibrary, NothingHere
    from newsroom.domain.newsroom import Category
    from newsroom.services.library import Library

_TYPING_PAUSE = 120  # milliseconds behind the last key


class LibraryPanel(QWidget):
    """Lists the newsroom's articles; `sidebar` stands beside it, where the window puts it.

    It may be there before the newsroom is open: then `follow` gives it the library.

    Signals:
        chosen(int): a person chose the article with this number.
        view_wanted(Shelf): a person chose what is shown: a list, or a view of its own.
    """

    chosen = Signal(int)
    view_wanted = Signal(object)

    def __init__(
        self,
        library: Library | None,
        first_steps: list[QAction],
        tasks: Tasks,
        author: Callable[[], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._library = library
        self._tasks = tasks
        self._author = author
        self.model = LibraryModel(library, tasks, self)
        self.sidebar = Sidebar()
        self._shelf = ALL
        self._shelves: Shelves | None = None
        self._counting = False
        self._count_again = False
        self._current: int | None = None
        self._selected: list[int] = []
        self._scrolled = 0
        self._again = False
        self.search = self._search_field()
        self.search.installEventFilter(self)
        self.header = ListHeader(self.sidebar, self._categories, self._zone)
        self.filters = self.header.filters
        self.list = self._list_view()
        self._bulk: BulkBar | None = None
        self._first_steps = first_steps
        self._empty: EmptyLibrary | None = None
        self._nothing: NothingHere | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._on_filter)
        self._connect()
        self.header.show_shelf(self._shelf)
        if library:
            self.refresh()

    def follow(self, library: Library) -> None:
        """List what this library has, from now on; what is chosen and selected stays."""
        self._library = library
        self._again = True
        self.model.follow(library)
        self._count()

    # What most lists never show is made when it is first shown.

    @property
    def bulk(self) -> BulkBar:
        """The bar under the list for several articles at once."""
        if self._bulk is None:
            from newsroom.desktop.library.bulk_bar import BulkBar  # noqa: PLC0415

            self._bulk = BulkBar()
            self._column.addWidget(self._bulk)
        return self._bulk

    @property
    def empty(self) -> EmptyLibrary:
        """What a newsroom without articles shows."""
        if self._empty is None:
            from newsroom.desktop.library.empty_place import EmptyLibrary  # noqa: PLC0415

            self._empty = EmptyLibrary(self._first_steps)
            self._stack.addWidget(self._empty)
        return self._empty

    @property
    def nothing(self) -> NothingHere:
        """What a search or a shelf without articles shows."""
        if self._nothing is None:
            from newsroom.desktop.library.empty_place import NothingHere  # noqa: PLC0415

            self._nothing = NothingHere()
            self._nothing.again.clicked.connect(self.show_all)
            self._stack.addWidget(self._nothing)
        return self._nothing

    def _categories(self) -> Sequence[Category]:
        return self._library.categories() if self._library else ()

    def _zone(self) -> str:
        return self._library.zone() if self._library else House("").zone

    def _lay_out(self) -> None:
        layout = self._column = QVBoxLayout(self)
        edge = self.fontMetrics().averageCharWidth()
        layout.setContentsMargins(0, edge, 0, 0)
        layout.setSpacing(edge // 2)
        over = QVBoxLayout()
        over.setContentsMargins(edge, 0, edge, 0)
        over.addWidget(self.search)
        layout.addLayout(over)
        layout.addWidget(self.header)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.filters.edited.connect(self._on_filter)
        self.header.ordered.connect(self._on_ordered)
        self.header.keeping.connect(self._on_keeping)
        self.sidebar.chosen.connect(self._on_shelf)
        self.sidebar.renaming.connect(self._on_renaming)
        self.sidebar.forgetting.connect(self._on_forgetting)
        self.model.loading.connect(self._on_loading)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._on_failed)

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
            self.enter_list()
            return True
        return super().eventFilter(watched, event)

    def enter_list(self) -> None:
        """Give the list the focus, and its first article if none is current."""
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def _list_view(self) -> ArticleList:
        view = ArticleList(self.model)
        view.setObjectName("articles")
        view.setSelectionMode(ArticleList.SelectionMode.ExtendedSelection)
        view.selectionModel().selectionChanged.connect(self._on_selection)
        return view

    @property
    def is_empty(self) -> bool:
        """Whether the newsroom has no articles at all."""
        return self._empty is not None and self._stack.currentWidget() is self._empty

    def refresh(self) -> None:
        """Take the list and the counts anew; the selection stays."""
        self._count()
        self._again = True
        self.model.refresh()

    def show_all(self) -> None:
        """Take every filter away."""
        self.filters.clear()
        with QSignalBlocker(self.search):
            self.search.clear()
        self._pause.stop()
        if self._shelf == ALL:
            self._on_filter()
        else:
            self.sidebar.choose(ALL)

    def restore_order(self, kept: str) -> None:
        """Order the list as the last time; `kept` is what the settings say."""
        order = read_order(kept)
        self.header.show_order(order)
        if order != self.model.order:
            self.model.set_filter(self._wanted(), order)

    def select(self, article: int | None) -> None:
        """Mark an article in the list without opening it; None marks none."""
        row = None if article is None else self.model.row_of(article)
        selection = self.list.selectionModel()
        with QSignalBlocker(selection):
            if row is None:
                selection.clear()
            else:
                index = self.model.index(row)
                if selection.isSelected(index) and len(self.list.selected()) > 1:
                    return
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.list.scrollTo(index)
        self.list.selection_changed.emit()
        self.list.viewport().update()

    # What there is to choose from

    def _count(self) -> None:
        if self._counting:
            self._count_again = True
            return
        library, author = self._library, self._author()
        if library is None:
            return
        self._counting = True
        self._tasks.run(
            lambda _job: library.shelves(author),
            self._on_counted,
            # The list itself says what is wrong with the newsroom.
            lambda _error: None,
            owner=self,
            ended=self._on_count_ended,
        )

    def _on_counted(self, shelves: Shelves) -> None:
        first = self._shelves is None
        self._shelves = shelves
        self.sidebar.show_shelves(shelves)
        self.header.show_shelf(self._shelf)
        if first and self._shelf.kind is Kind.SEARCH:
            # Chosen as the last time, before anybody knew what it looks for.
            if any(one.name == self._shelf.value for one in shelves.searches):
                self._show_fields()
                self._on_filter()
            else:
                self.sidebar.choose(ALL)

    def _on_count_ended(self) -> None:
        self._counting = False
        if self._count_again:
            self._count_again = False
            self._count()

    def _on_shelf(self, shelf: Shelf) -> None:
        self.view_wanted.emit(shelf)
        if not shelf.lists:
            return
        before, self._shelf = self._shelf, shelf
        if Kind.SEARCH in (shelf.kind, before.kind):
            self._show_fields()
        self._pause.stop()
        self.header.show_shelf(shelf)
        self._on_filter()

    def _show_fields(self) -> None:
        wanted = self._base()
        with QSignalBlocker(self.search):
            self.search.setText(wanted.query)
        self.filters.show_filter(wanted)

    def _base(self) -> Filter:
        searches = self._shelves.searches if self._shelves else ()
        return filter_of(self._shelf, self._author() or NOBODY, searches)

    def _wanted(self) -> Filter:
        base = self._base()
        apart = replace(base, query=self.search.text())
        if self._shelf.kind is Kind.SEARCH:
            apart = replace(apart, category="", since=None, until=None)
        return self.filters.apply(apart)

    def _on_filter(self) -> None:
        self._again = False
        wanted = self._wanted()
        narrowed = bool(wanted.query.strip()) or self.filters.isChecked()
        changed = self._shelf.kind is not Kind.SEARCH or wanted != self._base()
        self.header.enable(
            sorting=not wanted.query.strip(),
            keeping=narrowed and changed and not wanted.trashed,
            narrowed=narrowed,
        )
        self.model.set_filter(wanted)

    def _on_ordered(self, order: Order) -> None:
        self.model.set_filter(self._wanted(), order)

    # Saved searches

    def _on_keeping(self) -> None:
        name = self._ask_name(tr("Keep this search"), self.search.text().strip()[:60])
        if name and self._keep(name, self._wanted()):
            self._show_search(name)

    def _on_renaming(self, before: str) -> None:
        searches = self._shelves.searches if self._shelves else ()
        kept = next((one for one in searches if one.name == before), None)
        name = self._ask_name(tr("Rename the saved search"), before) if kept else ""
        if kept and name and self._keep(name, kept.filter, instead_of=before):
            self._show_search(name)

    def _on_forgetting(self, name: str) -> None:
        if self._library is None:
            return
        try:
            self._library.forget_search(name)
        except NewsroomError as error:
            tell_refusal(self, error)
            return
        if self._shelf == Shelf(Kind.SEARCH, name):
            self.show_all()
        self._count()

    def _keep(self, name: str, wanted: Filter, *, instead_of: str = "") -> bool:
        if self._library is None:
            return False
        try:
            self._library.keep_search(name, wanted, instead_of=instead_of)
        except NewsroomError as error:
            tell_refusal(self, error)
            return False
        return True

    def _show_search(self, name: str) -> None:
        shelf = Shelf(Kind.SEARCH, " ".join(name.split()))

        def show(shelves: Shelves) -> None:
            self._on_counted(shelves)
            self.sidebar.choose(shelf)

        library, author = self._library, self._author()
        if library is None:
            return
        self._tasks.run(lambda _job: library.shelves(author), show, lambda _error: None, owner=self)

    def _ask_name(self, title: str, proposed: str) -> str:
        name, taken = QInputDialog.getText(
            self, title, tr("Name"), QLineEdit.EchoMode.Normal, proposed
        )
        return name.strip() if taken else ""

    # The list

    def _on_loading(self) -> None:
        current = self.list.currentIndex().data(SUMMARY)
        self._current = current.id if current else None
        self._selected = self.list.selected()
        self._scrolled = self.list.verticalScrollBar().value()
        self.list.selectionModel().blockSignals(True)  # noqa: FBT003

    def _on_loaded(self) -> None:
        self.list.selectionModel().blockSignals(False)  # noqa: FBT003
        self.select(self._current)
        if self._again and len(self._selected) > 1:
            self._select_again(self._selected)
        if self._again:
            # Laid out first: the scroll bar knows no rows before.
            self.list.doItemsLayout()
            self.list.verticalScrollBar().setValue(self._scrolled)
        shown = self.model.filter
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.list)
        elif shown == Filter():
            self._stack.setCurrentWidget(self.empty)
        else:
            if shown.query.strip():
                self.nothing.show_query(shown.query)
            else:
                narrowed = self.filters.isChecked()
                self.nothing.show_shelf(self._shelf, self._author(), narrowed=narrowed)
            self._stack.setCurrentWidget(self.nothing)

    def _select_again(self, articles: list[int]) -> None:
        selection = self.list.selectionModel()
        with QSignalBlocker(selection):
            for article in articles:
                row = self.model.row_of(article)
                if row is not None:
                    index = self.model.index(row)
                    selection.select(index, QItemSelectionModel.SelectionFlag.Select)
        self.list.selection_changed.emit()

    def _on_failed(self, error: NewsroomError) -> None:
        self.nothing.show_error(error)
        self._stack.setCurrentWidget(self.nothing)

    def _on_selection(self) -> None:
        self.list.selection_changed.emit()
        selected = self.list.selected()
        # Of several that are chosen together none is opened.
        if len(selected) == 1:
            self.chosen.emit(selected[0])
