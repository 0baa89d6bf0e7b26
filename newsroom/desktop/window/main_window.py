"""The main window: it lays the parts out and connects them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from newsroom.desktop.tasks import Tasks
from newsroom.desktop.window.enabling import enable
from newsroom.desktop.window.kept_layout import KeptLayout
from newsroom.desktop.words import tr
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from newsroom.desktop.article_view import ArticleView
    from newsroom.desktop.desk import Desk, Sheet
    from newsroom.desktop.help.opening import Help
    from newsroom.desktop.library.panel import LibraryPanel
    from newsroom.desktop.library.views import Views
    from newsroom.desktop.metadata.panel import MetadataPanel
    from newsroom.desktop.preview.preview import Preview
    from newsroom.desktop.proofing.panel import ProofingPanel
    from newsroom.desktop.proofing.side import Side
    from newsroom.desktop.review.panel import ReviewPanel
    from newsroom.desktop.window.actions import Actions
    from newsroom.desktop.window.dropping import FileDrops
    from newsroom.desktop.window.frame import Frame
    from newsroom.desktop.window.newsrooms import NewsroomErrands
    from newsroom.desktop.window.notice_bar import NoticeBar
    from newsroom.desktop.window.recent import RecentNewsrooms
    from newsroom.desktop.window.shown_article import ShownArticle
    from newsroom.desktop.window.start_page import StartPage
    from newsroom.desktop.window.status_line import StatusLine
    from newsroom.desktop.window.visible_parts import VisibleParts
    from newsroom.desktop.window.workbench import Workbench
    from newsroom.domain.article import Article
    from newsroom.services.newsroom import Newsroom


class MainWindow(QMainWindow):
    """One newsroom's window.

    It is made in four steps, so that it is on the screen at once: its ground, by the constructor;
    its frame, by `show_frame`; the list, by `show_list`; all the rest by `furnish`, or a part at a
    time by `furnish_on`. Each step takes those before it too.

    Signals:
        painted(): its ground is on the screen.
        closed(): nothing in it is unsaved, and it is gone.
        scheme_wanted(str), language_wanted(str): a person chose another look or language.
        newsroom_wanted(Path): a person wants another newsroom in its place.
        founding_wanted(Founding): a person has said how a new newsroom begins.
        restore_wanted(Path): a person wants this newsroom as it is in that backup.
        protection_wanted(Protection): a person wants another passphrase for it, or none.
        lock_wanted(): a person wants it closed until the passphrase is given again.
    """

    painted = Signal()
    closed = Signal()
    scheme_wanted = Signal(str)
    language_wanted = Signal(str)
    newsroom_wanted = Signal(object)
    founding_wanted = Signal(object)
    restore_wanted = Signal(object)
    protection_wanted = Signal(object)
    lock_wanted = Signal()

    actions_: Actions
    views: Views
    status_line: StatusLine
    article_view: ArticleView
    preview: Preview
    metadata: MetadataPanel
    drops: FileDrops
    copy_desk: ProofingPanel
    review: ReviewPanel
    side: Side
    start_page: StartPage
    help: Help
    notices: NoticeBar
    recent: RecentNewsrooms
    _frame: Frame
    newsrooms: NewsroomErrands
    _middle: QStackedWidget
    _whole: QStackedWidget
    _visible: VisibleParts

    def __init__(self, settings: SettingsFile, tasks: Tasks, language: str = "") -> None:
        super().__init__()
        self._language = language
        self._settings = settings
        self._tasks = tasks
        self._newsroom: Newsroom | None = None
        self._leaving = False
        self._painted = False
        self._framed = False
        self._furnished = False
        self._formatting: list[QAction] = []
        self._first_page: QWidget | None = None
        self._bench: Workbench | None = None
        self._shown: ShownArticle | None = None
        self.desk: Desk | None = None
        self.library: LibraryPanel | None = None
        self._furnishing = self._parts()
        self._layout = KeptLayout(self, settings)
        self._layout.restore_window()
        self.show_name("")

    # Layout

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # Behind this painting, which covers the parts too.
            QTimer.singleShot(0, self, self.painted.emit)

    def show_frame(self) -> None:
        """Make the bars and the places of the parts, in the language that is installed by now."""
        if self._framed:
            return
        from newsroom.desktop.window.actions import make_actions  # noqa: PLC0415 - see the class
        from newsroom.desktop.window.frame import Frame  # noqa: PLC0415
        from newsroom.desktop.window.visible_parts import VisibleParts  # noqa: PLC0415

        self._framed = True
        self.show_name("")
        actions = self.actions_ = make_actions(self)
        frame = self._frame = Frame(self, actions)
        self.views = frame.views
        self.status_line = frame.status_line
        self._middle = frame.middle
        self._whole = frame.whole
        for menu in frame.menus.all():
            # Whoever is quicker than the window is made waits for the menu, and not for ever.
            menu.aboutToShow.connect(self.furnish)
        actions.library.setChecked(True)
        actions.metadata.setChecked(True)
        actions.close.triggered.connect(self.close)
        self._enable()
        self._layout.restore(frame)
        frame.library.setVisible(actions.library.isChecked())
        self._visible = VisibleParts(frame, actions, self._settings, self)
        self._visible.changed.connect(self._show_preview)

    def show_list(self) -> LibraryPanel:
        """Make the list, which a newsroom follows later."""
        self.show_frame()
        if self.library is None:
            from newsroom.desktop.library.panel import LibraryPanel  # noqa: PLC0415 - a part

            actions = self.actions_
            self.library = LibraryPanel(
                None, [actions.new, actions.take_in, actions.sample], self._tasks, self._author
            )
            self.views.follow(self.library, self._settings.current.layout)
            self._frame.library.addWidget(self.library)
            self.library.list.setFocus()
        return self.library

    @property
    def furnished(self) -> bool:
        """Whether every part is there."""
        return self._furnished

    def furnish(self) -> None:
        """Make whatever is not there yet."""
        while not self._furnished:
            self.furnish_on()

    def furnish_on(self) -> None:
        """Make the next part; `furnished` tells when none is missing."""
        next(self._furnishing, None)

    def _parts(self) -> Iterator[str]:
        """Make the parts, yielding the name of each, so that keys and painting come between."""
        # The frame is on the screen: now they are read, each as late as it can be.
        self.show_list()
        yield "list"
        from newsroom.desktop.window.text_part import make_text_part  # noqa: PLC0415

        yield "how the text is written"
        make_text_part(self, self._frame)
        yield "text"
        from newsroom.desktop.window.side_part import make_side_part  # noqa: PLC0415

        yield "how the side is made"
        make_side_part(self, self._frame, self._tasks, self._asset)
        yield "side"
        # What will work on the newsroom is read while that is being opened.
        from newsroom.desktop.window import workbench  # noqa: PLC0415, F401

        yield "how they work"
        from newsroom.desktop.window.joining import join  # noqa: PLC0415
        from newsroom.desktop.window.own_keys import OwnKeys  # noqa: PLC0415

        self._formatting = join(
            self,
            self._frame,
            self._settings,
            self._tasks,
            show_preview=self._show_preview,
        )
        self._layout.restore_preview(self._frame)
        self._connect_actions()
        OwnKeys(self, self.actions_.export)
        self._furnished = True
        self._enable()

    def _author(self) -> str:
        return self._newsroom.editing.author if self._newsroom else self._settings.current.author

    def _connect_actions(self) -> None:
        actions = self.actions_
        self._visible.follow_actions()
        actions.smart.setChecked(self._settings.current.smart_typing)
        actions.smart.toggled.connect(self._on_smart)
        self.article_view.body.page.smart = actions.smart.isChecked()
        self.article_view.caret_moved.connect(self.preview.follow)
        self.status_line.language_wanted.connect(self._on_language_wanted)
        for scheme, action in actions.schemes.items():
            action.setChecked(scheme == self._settings.current.scheme)
            action.triggered.connect(lambda _=False, name=scheme: self.scheme_wanted.emit(name))
        for language, action in actions.languages.items():
            action.setChecked(language == self._language)
            action.triggered.connect(lambda _=False, name=language: self.language_wanted.emit(name))
        # What was chosen while they were made.
        self._visible.update()

    def keep_layout(self) -> None:
        """Remember size, place and parts for the next time."""
        if self._framed:
            self._layout.keep(self._frame)

    # The newsroom

    def show_newsroom(self, newsroom: Newsroom, article: int | None = None) -> None:
        """Show an open newsroom, and an article of it on the desk."""
        # The window is there: now what works in it may be read.
        from newsroom.desktop.desk import Desk  # noqa: PLC0415
        from newsroom.desktop.window.links import follow  # noqa: PLC0415
        from newsroom.desktop.window.shown_article import ShownArticle  # noqa: PLC0415
        from newsroom.desktop.window.workbench import Workbench  # noqa: PLC0415

        self.furnish()
        library = self.show_list()

        self._newsroom = newsroom
        actions = self.actions_
        desk = self.desk = Desk(newsroom, self._tasks, self)
        shown = self._shown = ShownArticle(self, newsroom, desk)
        library.follow(newsroom.library)
        house = newsroom.settings.get()
        self.show_name(house.name)
        bench = self._bench = Workbench(
            self, newsroom, desk, tasks=self._tasks, settings=self._settings
        )
        bench.pictures.changed.connect(shown.show_preview)
        bench.errands.house_changed.connect(shown.show_preview)
        library.chosen.connect(desk.open)
        desk.opened.connect(self._on_opened)
        desk.saved.connect(self._on_saved)
        desk.changed.connect(self._on_changed)
        desk.failed.connect(lambda _error: self._on_failed())
        desk.not_opened.connect(lambda _error: self._on_failed())
        library.list.activated.connect(lambda _index: self.article_view.start_writing())
        self.article_view.edited.connect(shown.take)
        self.metadata.edited.connect(shown.take)
        self.metadata.step_wanted.connect(bench.copy_desk.step)
        self.preview.link_clicked.connect(lambda url: follow(url, desk))
        for state, action in actions.steps.items():
            action.triggered.connect(lambda _=False, step=state: bench.copy_desk.step(step))
        actions.new.triggered.connect(desk.new)
        # Not connected directly: `triggered` would give its `checked` for a callback.
        actions.save.triggered.connect(lambda: desk.save())  # noqa: PLW0108
        actions.find.triggered.connect(self._on_find)
        self._enable()
        chosen = library.list.selected()
        if article is not None:
            desk.open(article)
        elif len(chosen) == 1:
            desk.open(chosen[0])  # from the page that was there before the newsroom was open
        bench.recovery.look()

    def show_name(self, newsroom: str) -> None:
        """Put the newsroom's name into the title and on the start page."""
        # Qt puts its mark for unsaved text at [*]; doubled, it stands for itself.
        name = newsroom.replace("[*]", "[*][*]")
        self.setWindowTitle(
            tr("{newsroom}[*] – Newsroom", newsroom=name) if name else f"{tr('Newsroom')}[*]"
        )
        if newsroom and self._furnished:
            library = self.library
            self.start_page.show_newsroom(newsroom, empty=library is not None and library.is_empty)

    def show_first_page(self, page: QWidget) -> None:
        """Show a page of a new newsroom's own where articles are written."""
        self.leave_first_page()
        self._first_page = page
        self._middle.addWidget(page)
        self._middle.setCurrentWidget(page)
        self._visible.update()

    def leave_first_page(self) -> None:
        """Take that page away again, where there is one."""
        page, self._first_page = self._first_page, None
        if page is not None:
            self._middle.setCurrentIndex(1 if self.desk and self.desk.sheet else 0)
            self._middle.removeWidget(page)
            page.deleteLater()

    def show_locked(self, page: QWidget) -> None:
        """Show a page in place of all that belongs to a newsroom."""
        self.show_frame()
        self._whole.addWidget(page)
        self._whole.setCurrentWidget(page)

    def leave_locked(self, page: QWidget) -> None:
        """Take that page away again, where this window is the one that shows it."""
        if self._framed:
            self._whole.removeWidget(page)

    @property
    def newsroom_path(self) -> Path | None:
        """The file of the newsroom that is open."""
        return self._newsroom.path if self._newsroom else None

    @property
    def encrypted(self) -> bool:
        """Whether a newsroom is open that has a passphrase."""
        return self._newsroom is not None and self._newsroom.encrypted

    @property
    def leaving(self) -> bool:
        """Whether the window closes as soon as everything is saved."""
        return self._leaving

    def refresh_library(self) -> None:
        """Show in the list what has come or changed."""
        if self.library:
            self.library.refresh()
            self.show_name(self._newsroom.settings.get().name if self._newsroom else "")
            self._select_in_list()

    @property
    def _sheet(self) -> Sheet | None:
        return self.desk.sheet if self.desk else None

    def _select_in_list(self) -> None:
        sheet = self._sheet
        if self.library:
            self.library.select(sheet.article.id if sheet and sheet.article else None)

    def _on_opened(self, sheet: Sheet | None) -> None:
        assert self._shown is not None
        self._middle.setCurrentIndex(1 if sheet else 0)
        self.leave_first_page()
        if sheet:
            self.views.show_article(sheet.uuid)
        self._shown.show(sheet)
        self._select_in_list()
        self._visible.update()
        self._enable()
        self._show_preview()

    def _on_changed(self) -> None:
        sheet = self._sheet
        self.setWindowModified(bool(sheet and sheet.unsaved))
        writable = self._newsroom is not None and not self._newsroom.read_only
        self.actions_.save.setEnabled(bool(sheet) and writable)

    def _on_saved(self, article: Article) -> None:
        assert self._shown is not None
        self._shown.show_saved(article)
        self.refresh_library()
        self._enable()

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

    def _on_smart(self, smart: bool) -> None:  # noqa: FBT001
        self._settings.change(smart_typing=smart)
        self.article_view.body.page.smart = smart

    def _asset(self, path: str) -> bytes | None:
        return self._newsroom.publishing.asset(path) if self._newsroom else None

    def _show_preview(self) -> None:
        if self._shown:
            self._shown.show_preview()

    def _enable(self) -> None:
        enable(self.actions_, self._formatting, self._newsroom, self._sheet)

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
        if self._framed:
            self.actions_.full_screen.setChecked(False)  # the next one begins as a window
        self.keep_layout()
        super().closeEvent(event)
        self.closed.emit()

    def _close_again(self) -> None:
        # A key may have come between: then what it wrote is saved first.
        self._leaving = False
        self.close()
