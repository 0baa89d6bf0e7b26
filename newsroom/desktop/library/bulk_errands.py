"""Changes the selected articles together, and takes the change back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from newsroom.desktop.desk import Desk
from newsroom.desktop.library.model import SUMMARY
from newsroom.desktop.library.panel import LibraryPanel
from newsroom.desktop.plain import tell_refusal
from newsroom.desktop.states import state_name, step_name
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.bulk import Moved, Together
from newsroom.domain.listed import Summary
from newsroom.domain.workflow import State, next_states
from newsroom.errors import Cancelled, NewsroomError

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.bulk import Bulk, Progress
    from newsroom.services.newsroom import Newsroom

_MOST_MENU = 40  # entries that a menu has room for
_TOLD = 200  # articles that stayed are named

Change = Callable[["Bulk", Sequence[int], "Progress"], Together]


class BulkErrands(QObject):
    """Joins the list, its bar and its menu with the newsroom.

    What is unsaved on the desk is saved first; an article on the desk is shown as it is then.
    """

    def __init__(
        self,
        window: MainWindow,
        newsroom: Newsroom,
        desk: Desk,
        *,
        library: LibraryPanel,
        tasks: Tasks,
        export: Callable[[Sequence[int]], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._list = library.list
        self._bar = library.bulk
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._export = export
        self._job: Job | None = None
        self._whole: list[int] | None = None
        self._last: Together | None = None
        self._list.selection_changed.connect(self._on_selection)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_context)
        self._list.installEventFilter(self)
        bar = self._bar
        bar.menu_wanted.connect(self._fill)
        bar.export_wanted.connect(lambda: self._export(self._numbers()))
        bar.trash_wanted.connect(self.trash)
        bar.untrash_wanted.connect(self.untrash)
        bar.undo_wanted.connect(self.undo)
        bar.all_wanted.connect(self._on_all)
        bar.cleared.connect(self._list.clearSelection)
        window.status_line.cancel_wanted.connect(self._on_cancel)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if (
            watched is self._list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Delete)
            and self._numbers()
            and not self._newsroom.read_only
            and not self._in_trash
        ):
            self.trash()
            return True
        return super().eventFilter(watched, event)

    @property
    def _in_trash(self) -> bool:
        return self._library.model.filter.trashed

    def trash(self) -> None:
        """Put the selected articles into the trash."""
        self._run(
            lambda bulk, numbers, progress: bulk.trash(numbers, progress),
            lambda n: tr("%n article(s) moved to the trash", n=n),
        )

    def untrash(self) -> None:
        """Take the selected articles out of the trash."""
        self._run(
            lambda bulk, numbers, progress: bulk.untrash(numbers, progress),
            lambda n: tr("%n article(s) taken out of the trash", n=n),
            undo=False,
        )

    def set_state(self, state: State) -> None:
        """Take the selected articles to a state; those that cannot go there are told."""
        name = state_name(state)
        self._run(
            lambda bulk, numbers, progress: bulk.set_state(numbers, state, progress),
            lambda n: tr("%n article(s) now in the state: {state}", n=n, state=name),
            # A step back is a step of the workflow too: from published, none leads back; where
            # one of several cannot go, that is told.
            undo=state is not State.PUBLISHED,
        )

    def set_category(self, category: str) -> None:
        """Put the selected articles into a category."""
        self._run(
            lambda bulk, numbers, progress: bulk.set_category(numbers, category, progress),
            lambda n: tr("%n article(s) now in the category {category}", n=n, category=category),
        )

    def tag(self, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Add tags to the selected articles, or take some away."""
        self._run(
            lambda bulk, numbers, progress: bulk.tag(numbers, add, remove, progress),
            lambda n: tr("The tags of %n article(s) are changed", n=n),
        )

    def undo(self) -> None:
        """Take the last change back."""
        last, self._last = self._last, None
        if last is not None:
            self._run(
                lambda bulk, _numbers, progress: bulk.undo(last, progress),
                lambda n: tr("%n article(s) as before", n=n),
                undo=False,
                numbers=[one.article for one in last.moved],
            )

    def tell_trashed(self, number: int) -> None:
        """Say that an article was put into the trash elsewhere, and offer to take it back."""
        self._last = Together((Moved(number, "", ""),), trashed=True)
        self._bar.show_done(tr("%n article(s) moved to the trash", n=1), undo=True)

    # What is selected

    def _numbers(self) -> list[int]:
        return self._whole if self._whole is not None else self._list.selected()

    def _summaries(self) -> list[Summary]:
        chosen = self._list.selectionModel().selectedIndexes()
        return [index.data(SUMMARY) for index in chosen]

    def _on_selection(self) -> None:
        self._whole = None
        count = len(self._list.selected())
        if count > 1 and not self._newsroom.read_only:
            model = self._library.model
            more = count == model.rowCount() and model.has_more
            self._bar.show_count(count, more=more, trashed=self._in_trash)
        elif not self._bar.tells:
            self._bar.hide()

    def _on_all(self) -> None:
        library, model = self._newsroom.library, self._library.model
        wanted, order = model.filter, model.order

        def show(numbers: list[int]) -> None:
            self._whole = numbers
            self._bar.show_count(len(numbers), more=False, trashed=self._in_trash)

        self._tasks.run(
            lambda _job: library.numbers(wanted, order), show, self._on_failed, owner=self
        )

    # Menus

    def _on_context(self, place: QPoint) -> None:
        if not self._numbers():
            return
        menu = QMenu(self._list)
        if not self._newsroom.read_only:
            if self._in_trash:
                menu.addAction(tr("Take out of the trash"), self.untrash)
            else:
                for name, text in (
                    ("state", tr("State")),
                    ("category", tr("Category")),
                    ("tags", tr("Tags")),
                ):
                    self._fill(name, menu.addMenu(text))
                menu.addSeparator()
        if not self._in_trash:
            menu.addAction(tr("Export these…"), lambda: self._export(self._numbers()))
            if not self._newsroom.read_only:
                menu.addAction(tr("Move to the trash"), self.trash)
        menu.exec(self._list.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _fill(self, name: str, menu: QMenu) -> None:
        {"state": self._fill_states, "category": self._fill_categories, "tags": self._fill_tags}[
            name
        ](menu)
        menu.setEnabled(not self._newsroom.read_only)

    def _fill_states(self, menu: QMenu) -> None:
        standing = {summary.state for summary in self._summaries()}
        legal = {step for state in standing for step in next_states(state)}
        if self._whole is not None:
            legal = set(State)
        for state in State:
            if state in legal:
                menu.addAction(step_name(state), partial(self.set_state, state))

    def _fill_categories(self, menu: QMenu) -> None:
        for category in self._newsroom.library.categories()[:_MOST_MENU]:
            name = category.name
            menu.addAction(name.replace("&", "&&"), partial(self.set_category, name))
        menu.addSeparator()
        menu.addAction(tr("Another…"), self._ask_category)

    def _fill_tags(self, menu: QMenu) -> None:
        menu.addAction(tr("Add tags…"), self._ask_tags)
        carried = self._newsroom.library.tags_of(self._numbers())[:_MOST_MENU]
        if carried:
            menu.addSection(tr("Take away"))
        for tag in carried:
            menu.addAction(tag.replace("&", "&&"), partial(self.tag, remove=(tag,)))

    def _ask_category(self) -> None:
        name, taken = QInputDialog.getText(self._window, tr("Category"), tr("Name"))
        if taken and name.strip():
            self.set_category(name.strip())

    def _ask_tags(self) -> None:
        text, taken = QInputDialog.getText(
            self._window, tr("Add tags"), tr("Tags, between commas"), QLineEdit.EchoMode.Normal
        )
        tags = tuple(tag for tag in map(str.strip, text.split(",")) if tag)
        if taken and tags:
            self.tag(add=tags)

    # The work

    def _run(
        self,
        change: Change,
        told: Callable[[int], str],
        *,
        undo: bool = True,
        numbers: Sequence[int] | None = None,
    ) -> None:
        wanted = list(self._numbers() if numbers is None else numbers)
        if not wanted or self._job is not None or self._newsroom.read_only:
            return
        bulk = self._newsroom.bulk

        def work(job: Job) -> Together:
            def progress(done: int, total: int) -> None:
                job.raise_if_cancelled()
                job.progress(done, total)

            return change(bulk, wanted, progress)

        def start() -> None:
            self._window.status_line.show_work(tr("Changing %n article(s)…", n=len(wanted)))
            self._job = self._tasks.run(
                work,
                lambda done: self._on_done(done, told, undo=undo),
                self._on_failed,
                owner=self,
                progressed=self._window.status_line.show_progress,
                ended=self._on_ended,
            )

        self._desk.leave(start)

    def _on_done(self, done: Together, told: Callable[[int], str], *, undo: bool) -> None:
        sheet = self._desk.sheet
        on_desk = sheet.article.id if sheet and sheet.article else None
        if on_desk in {one.article for one in done.moved} and sheet and not sheet.unsaved:
            if done.trashed:
                self._desk.discard()
            else:
                self._desk.reload()
        self._whole = None
        self._last = done if undo and done.moved else None
        self._list.clearSelection()
        self._bar.show_done(told(len(done.moved)), undo=self._last is not None)
        self._window.refresh_library()
        if done.left:
            lines = [
                f"{one.headline or tr('Without a headline')}: {translate_message(one.reason)}"
                for one in done.left[:_TOLD]
            ]
            heading = tr("%n article(s) stayed as they were", n=len(done.left))
            from newsroom.desktop.bundles.report_dialog import ReportDialog  # noqa: PLC0415 - at first use

            ReportDialog(tr("Several articles"), heading, lines, self._window).exec()

    def _on_failed(self, error: NewsroomError) -> None:
        if not isinstance(error, Cancelled):
            tell_refusal(self._window, error)

    def _on_ended(self) -> None:
        self._job = None
        self._window.status_line.show_work("")

    def _on_cancel(self) -> None:
        if self._job:
            self._job.cancel()
