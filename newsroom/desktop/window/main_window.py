"""The main window: it lays the parts out and connects them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from newsroom.desktop.article_view import ArticleView
from newsroom.desktop.desk import Desk, Sheet
from newsroom.desktop.faults.opening import ProblemErrand
from newsroom.desktop.help.opening import Help
from newsroom.desktop.library.panel import LibraryPanel
from newsroom.desktop.library.views import Views
from newsroom.desktop.metadata.panel import MetadataPanel
from newsroom.desktop.palette.opening import Palette
from newsroom.desktop.preview import Preview
from newsroom.desktop.proofing.panel import ProofingPanel
from newsroom.desktop.proofing.side import Side
from newsroom.desktop.review.panel import ReviewPanel
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.themes.opening import ThemeErrand
from newsroom.desktop.window.actions import make_actions
from newsroom.desktop.window.comfort import Comfort
from newsroom.desktop.window.dropping import FileDrops
from newsroom.desktop.window.kept_layout import KeptLayout
from newsroom.desktop.window.links import follow
from newsroom.desktop.window.menus import (
    fill_menus,
    format_actions,
    make_format_bar,
    make_tool_bar,
)
from newsroom.desktop.window.newsrooms import NewsroomErrands
from newsroom.desktop.window.notice_bar import NoticeBar
from newsroom.desktop.window.preview_places import PreviewPlaces
from newsroom.desktop.window.recent import RecentNewsrooms
from newsroom.desktop.window.start_page import StartPage
from newsroom.desktop.window.status_line import StatusLine
from newsroom.desktop.window.text_size import TextSize
from newsroom.desktop.words import tr
from newsroom.domain.article import Article, Content
from newsroom.domain.workflow import State, next_states
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.window.workbench import Workbench
    from newsroom.services.newsroom import Newsroom

_WIDTHS = (280, 980, 300)


class MainWindow(QMainWindow):
    """One newsroom's window.

    Signals:
        closed(): nothing in it is unsaved, and it is gone.
        scheme_wanted(str), language_wanted(str): a person chose another look or language.
        newsroom_wanted(Path): a person wants another newsroom in its place.
        restore_wanted(Path): a person wants this newsroom as it is in that backup.
        protection_wanted(Protection): a person wants another passphrase for it, or none.
        lock_wanted(): a person wants it closed until the passphrase is given again.
    """

    closed = Signal()
    scheme_wanted = Signal(str)
    language_wanted = Signal(str)
    newsroom_wanted = Signal(object)
    restore_wanted = Signal(object)
    protection_wanted = Signal(object)
    lock_wanted = Signal()

    def __init__(self, settings: SettingsFile, tasks: Tasks) -> None:
        super().__init__()
        self.show_name("")
        self._settings = settings
        self._tasks = tasks
        self._newsroom: Newsroom | None = None
        self._leaving = False
        self._first_page: QWidget | None = None
        self._bench: Workbench | None = None
        self.desk: Desk | None = None
        self.library: LibraryPanel | None = None
        self.actions_ = make_actions(self)
        self.article_view = ArticleView()
        self.preview = Preview(tasks, self._asset)
        self.metadata = MetadataPanel()
        self.drops = FileDrops(self)
        self.copy_desk = ProofingPanel()
        self.review = ReviewPanel()
        self.side = Side(self.metadata, self.copy_desk, self.review)
        self.status_line = StatusLine()
        self.start_page = StartPage([self.actions_.new, self.actions_.take_in, self.actions_.find])
        self._lay_out()
        self._connect_actions()
        TextSize(self.actions_, self.article_view.body, settings, self)
        Palette(self, settings)
        ProblemErrand(self)
        self.help = Help(self)
        ThemeErrand(self, settings, tasks, self._show_preview)
        Comfort(self, self.actions_, self.article_view, settings)
        self._enable()
        self._layout = KeptLayout(self, self._splitter, self._places, settings)
        self._layout.restore()

    # Layout

    def _lay_out(self) -> None:
        editor = self.article_view.body
        recent = fill_menus(self, self.actions_, editor)
        self.newsrooms = NewsroomErrands(self)
        self.recent = RecentNewsrooms(
            recent, self._settings, self.newsrooms.show_here, self.newsrooms.show_beside, self
        )
        self.addToolBar(make_tool_bar(self.actions_))
        self.setStatusBar(self.status_line)
        self._middle = QStackedWidget()
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(make_format_bar(editor))
        column.addWidget(self.article_view, 1)
        self._middle.addWidget(self.start_page)
        self._middle.addWidget(writing)
        self._library_place = QStackedWidget()
        self._library_place.setObjectName("library")
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._places = PreviewPlaces(self._middle, self.preview)
        for part in (self._library_place, self._places, self.side):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(list(_WIDTHS))
        self.notices = NoticeBar()
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.notices)
        self.views = Views(self._splitter)
        rows.addWidget(self.views, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(middle)
        self.setCentralWidget(self._whole)
        self.side.hide()

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.library.toggled.connect(self._on_parts)
        actions.focus.toggled.connect(self._on_parts)
        actions.metadata.toggled.connect(self._on_parts)
        actions.preview.toggled.connect(self._on_parts)
        actions.smart.setChecked(self._settings.current.smart_typing)
        actions.smart.toggled.connect(self._on_smart)
        self.article_view.body.page.smart = actions.smart.isChecked()
        for place, action in actions.places.items():
            action.setChecked(place == self._settings.current.preview_place)
            action.triggered.connect(lambda _=False, name=place: self._on_place(name))
        self._places.set_place(self._settings.current.preview_place)
        self.article_view.caret_moved.connect(self.preview.follow)
        self.status_line.language_wanted.connect(self._on_language_wanted)
        actions.close.triggered.connect(self.close)
        for scheme, action in actions.schemes.items():
            action.setChecked(scheme == self._settings.current.scheme)
            action.triggered.connect(lambda _=False, name=scheme: self.scheme_wanted.emit(name))
        for language, action in actions.languages.items():
            action.triggered.connect(lambda _=False, name=language: self.language_wanted.emit(name))
        actions.library.setChecked(True)
        actions.metadata.setChecked(True)

    def keep_layout(self) -> None:
        """Remember size, place and parts for the next time."""
        self._layout.keep()

    # The newsroom

    def show_newsroom(self, newsroom: Newsroom, article: int | None = None) -> None:
        """Show an open newsroom, and an article of it on the desk."""
        # The window is there: now what works in it may be read.
        from newsroom.desktop.window.workbench import Workbench  # noqa: PLC0415

        self._newsroom = newsroom
        self.article_view.set_read_only(newsroom.read_only)
        self.metadata.set_read_only(newsroom.read_only)
        actions = self.actions_
        desk = self.desk = Desk(newsroom, self._tasks, self)
        library = self.library = LibraryPanel(
            newsroom.library,
            [actions.new, actions.take_in, actions.sample],
            self._tasks,
            lambda: newsroom.editing.author,
        )
        self.views.follow(library, self._settings.current.layout)
        self._library_place.addWidget(library)
        self._library_place.setCurrentWidget(library)
        house = newsroom.settings.get()
        self.show_name(house.name)
        bench = self._bench = Workbench(
            self, newsroom, desk, tasks=self._tasks, settings=self._settings
        )
        bench.pictures.changed.connect(self._show_preview)
        library.chosen.connect(desk.open)
        desk.opened.connect(self._on_opened)
        desk.saved.connect(self._on_saved)
        desk.changed.connect(self._on_changed)
        desk.failed.connect(lambda _error: self._on_failed())
        desk.not_opened.connect(lambda _error: self._on_failed())
        library.list.activated.connect(lambda _index: self.article_view.start_writing())
        self.article_view.edited.connect(self._on_edited)
        self.metadata.edited.connect(self._on_edited)
        self.metadata.step_wanted.connect(bench.copy_desk.step)
        self.preview.link_clicked.connect(lambda url: follow(url, desk))
        for state, action in actions.steps.items():
            action.triggered.connect(lambda _=False, step=state: bench.copy_desk.step(step))
        actions.new.triggered.connect(desk.new)
        # Not connected directly: `triggered` would give its `checked` for a callback.
        actions.save.triggered.connect(lambda: desk.save())  # noqa: PLW0108
        actions.find.triggered.connect(self._on_find)
        self._enable()
        if article is not None:
            desk.open(article)
        library.list.setFocus()
        bench.recovery.look()

    def show_name(self, newsroom: str) -> None:
        """Put the newsroom's name into the title and on the start page."""
        # Qt puts its mark for unsaved text at [*]; doubled, it stands for itself.
        name = newsroom.replace("[*]", "[*][*]")
        self.setWindowTitle(
            tr("{newsroom}[*] – Newsroom", newsroom=name) if name else f"{tr('Newsroom')}[*]"
        )
        if newsroom:
            library = self.library
            self.start_page.show_newsroom(newsroom, empty=library is not None and library.is_empty)

    def show_first_page(self, page: QWidget) -> None:
        """Show a page of a new newsroom's own where articles are written."""
        self.leave_first_page()
        self._first_page = page
        self._middle.addWidget(page)
        self._middle.setCurrentWidget(page)
        self._on_parts()

    def leave_first_page(self) -> None:
        """Take that page away again, where there is one."""
        page, self._first_page = self._first_page, None
        if page is not None:
            self._middle.setCurrentIndex(1 if self.desk and self.desk.sheet else 0)
            self._middle.removeWidget(page)
            page.deleteLater()

    def show_locked(self, page: QWidget) -> None:
        """Show a page in place of all that belongs to a newsroom."""
        self._whole.addWidget(page)
        self._whole.setCurrentWidget(page)

    def leave_locked(self, page: QWidget) -> None:
        """Take that page away again."""
        self._whole.removeWidget(page)

    @property
    def newsroom_path(self) -> Path | None:
        """The file of the newsroom that is open."""
        return self._newsroom.path if self._newsroom else None

    @property
    def leaving(self) -> bool:
        """Whether the window closes as soon as everything is saved."""
        return self._leaving

    def refresh_library(self) -> None:
        """Show in the list what has come or changed."""
        if self.library:
            self.library.refresh()
            self.show_name(self._newsroom.settings.get().name if self._newsroom else "")
            sheet = self.desk.sheet if self.desk else None
            self.library.select(sheet.article.id if sheet and sheet.article else None)

    def _on_opened(self, sheet: Sheet | None) -> None:
        assert self._newsroom is not None
        self._middle.setCurrentIndex(1 if sheet else 0)
        self.leave_first_page()
        if sheet:
            self.views.show_article(sheet.uuid)
        if sheet is None:
            self.article_view.show_content(Content())
        else:
            self.article_view.show_content(sheet.content, sheet.uuid)
            self.metadata.show_article(
                sheet.article,
                sheet.content,
                self._newsroom.settings.get(),
                self._newsroom.library.categories(),
                address_fixed=self._address_fixed(sheet.article),
            )
            if sheet.article is None:
                self.article_view.start_writing()
        if self.library:
            self.library.select(sheet.article.id if sheet and sheet.article else None)
        self._on_parts()
        self._enable()
        self._show_preview()

    def _on_edited(self) -> None:
        if self.desk and self.desk.sheet:
            content = self.metadata.taken(self.article_view.taken(self.desk.sheet.content))
            if content.language is not self.desk.sheet.content.language:
                self.article_view.show_direction(content)
            self.article_view.show_rates(content)
            self.desk.edit(content)
            self._show_preview()

    def _on_changed(self) -> None:
        sheet = self.desk.sheet if self.desk else None
        self.setWindowModified(bool(sheet and sheet.unsaved))
        writable = self._newsroom is not None and not self._newsroom.read_only
        self.actions_.save.setEnabled(bool(sheet) and writable)

    def _on_saved(self, article: Article) -> None:
        sheet = self.desk.sheet if self.desk else None
        if sheet and sheet.article and sheet.article.id == article.id:
            self.metadata.show_saved(article, address_fixed=self._address_fixed(article))
        self.refresh_library()
        self._enable()

    def _address_fixed(self, article: Article | None) -> bool:
        return bool(article and self._newsroom and self._newsroom.editing.address_fixed(article))

    def _on_failed(self) -> None:
        # The list may point at the article that could not be opened; the text stays on the desk.
        self._leaving = False
        self.refresh_library()

    def _on_find(self) -> None:
        self.views.show_desk()
        self.actions_.library.setChecked(True)
        if self.library:
            self.library.search.setFocus()
            self.library.search.selectAll()

    def _on_language_wanted(self) -> None:
        self.views.show_desk()
        self.actions_.focus.setChecked(False)
        self.actions_.metadata.setChecked(True)
        self.side.show_details()
        self.metadata.ensureWidgetVisible(self.metadata.language)
        self.metadata.language.setFocus()

    def _on_parts(self) -> None:
        open_ = self._middle.currentIndex() == 1
        beside = not self.actions_.focus.isChecked()
        self.views.show_parts(beside=beside)
        self._library_place.setVisible(beside and self.actions_.library.isChecked())
        self.side.setVisible(open_ and beside and self.actions_.metadata.isChecked())
        self._places.show_preview(
            open_ and beside and self.actions_.preview.isChecked(), start=not open_
        )
        self._show_preview()

    def _on_place(self, place: str) -> None:
        self._settings.change(preview_place=place)
        self._places.set_place(place)
        self.actions_.preview.setChecked(True)
        self._on_parts()

    def _on_smart(self, smart: bool) -> None:  # noqa: FBT001
        self._settings.change(smart_typing=smart)
        self.article_view.body.page.smart = smart

    def _asset(self, path: str) -> bytes | None:
        return self._newsroom.publishing.asset(path) if self._newsroom else None

    def _show_preview(self) -> None:
        sheet = self.desk.sheet if self.desk else None
        newsroom = self._newsroom
        if sheet and newsroom and not self.preview.isHidden():
            article, content = sheet.article, sheet.content
            self.preview.schedule(lambda: newsroom.publishing.page(article, content))

    def _enable(self) -> None:
        sheet = self.desk.sheet if self.desk else None
        actions = self.actions_
        for action in (
            actions.export,
            actions.send,
            actions.backups,
            actions.check,
            actions.find,
            actions.key,
            actions.replace_all,
            actions.dictionary,
            actions.switch,
        ):
            action.setEnabled(self._newsroom is not None)
        writable = self._newsroom is not None and not self._newsroom.read_only
        for action in (
            actions.new,
            actions.take_in,
            actions.take_answer,
            actions.watch_answers,
            actions.house,
            actions.sample,
            actions.passphrase,
        ):
            action.setEnabled(writable)
        actions.lock.setEnabled(self._newsroom is not None and self._newsroom.encrypted)
        for action in (*format_actions(self.article_view.body), actions.save):
            action.setEnabled(writable and sheet is not None)
        actions.counts.setEnabled(sheet is not None)
        actions.focus.setEnabled(sheet is not None)
        if sheet is None:
            actions.focus.setChecked(False)
        state = sheet.article.state if sheet and sheet.article else State.DRAFT
        legal = next_states(state) if sheet and writable else ()
        for step, action in actions.steps.items():
            action.setEnabled(step in legal)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if self.desk and (self.desk.saving or (self.desk.sheet and self.desk.sheet.unsaved)):
            event.ignore()
            if not self._leaving:
                self._leaving = True
                self.desk.leave(lambda: QTimer.singleShot(0, self, self._close_again))
            return
        if self._bench and not self._bench.details.keep():
            event.ignore()
            return
        self.actions_.full_screen.setChecked(False)  # the next one begins as a window
        self.keep_layout()
        super().closeEvent(event)
        self.closed.emit()

    def _close_again(self) -> None:
        # A key may have come between: then what it wrote is saved first.
        self._leaving = False
        self.close()
