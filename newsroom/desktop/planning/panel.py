"""What is planned: a list by the time it is due, and what can be done with each story."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.dates import clock_text, short_date
from newsroom.desktop.look import dress, icon
from newsroom.desktop.look.colours import colours_of
from newsroom.desktop.plain import plain_label, tell_refusal, warning_box
from newsroom.desktop.planning.dialog import PlanDialog
from newsroom.desktop.states import state_name
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.turns import Turns
from newsroom.desktop.words import tr
from newsroom.domain.article import Article
from newsroom.domain.planning import Plan
from newsroom.domain.term import Term

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom

_PLAN = Qt.ItemDataRole.UserRole
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Listing:
    plans: tuple[Plan, ...]
    late: frozenset[int]
    names: tuple[str, ...]
    zone: str


class PlanningPanel(QWidget):
    """Lists the plans; Enter opens one, or the article that came of it.

    Signals:
        chosen(int): a person wants to see this article on the desk.
        started(Article): an article was made of a plan.
    """

    chosen = Signal(int)
    started = Signal(object)

    def __init__(self, newsroom: Newsroom, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("planning")
        self._newsroom = newsroom
        self._turns = Turns(tasks, self)
        self._known = _Listing((), frozenset(), (), "UTC")
        self._wanted: int | None = None
        self.add = QPushButton(icon("plus"), tr("Plan a story…"))
        self.add.clicked.connect(self.plan_story)
        self.done_too = QCheckBox(tr("What is done too"))
        self.done_too.toggled.connect(self.refresh)
        self.list = self._make_list()
        self.begin = QPushButton(tr("Begin the article"))
        dress(self.begin, "primary")
        self.begin.clicked.connect(self._on_begin)
        self.edit = QPushButton(tr("Change…"))
        self.edit.clicked.connect(self._on_edit)
        self.settle = QPushButton(tr("Done"))
        self.settle.clicked.connect(self._on_settle)
        self.remove = QPushButton(tr("Delete"))
        dress(self.remove, "danger")
        self.remove.clicked.connect(self._on_remove)
        self._pages = QStackedWidget()
        self._lay_out()
        self.setFocusProxy(self.list)
        self._enable()

    def _make_list(self) -> QTreeWidget:
        view = _PlanList()
        view.setObjectName("plans")
        view.setAccessibleName(tr("Planned stories"))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setHeaderLabels([tr("Due"), tr("Idea"), tr("Assigned to"), tr("Note"), tr("Article")])
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(3, self.fontMetrics().averageCharWidth() * 24)
        view.currentItemChanged.connect(self._enable)
        view.itemActivated.connect(self._on_activated)
        view.removing.connect(self._on_remove)
        return view

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        edge = self.fontMetrics().averageCharWidth()
        head = QHBoxLayout()
        head.setContentsMargins(edge * 2, edge, edge * 2, edge)
        head.setSpacing(edge * 2)
        title = QLabel(tr("Planning"))
        dress(title, "title")
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.done_too)
        head.addWidget(self.add)
        foot = QHBoxLayout()
        foot.setContentsMargins(edge * 2, edge, edge * 2, edge)
        foot.setSpacing(edge)
        for button in (self.begin, self.edit, self.settle):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._pages.addWidget(whole)
        self._pages.addWidget(self._make_empty())
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)

    def _make_empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        line = self.fontMetrics().height()
        column.setContentsMargins(line * 2, line * 3, line * 2, line)
        column.setSpacing(line // 2)
        column.addWidget(plain_label(tr("Nothing is planned"), "title"))
        hint = tr(
            "Write down what is to be written, by when and by whom; one key makes it an article."
        )
        column.addWidget(plain_label(hint, "muted"))
        row = QHBoxLayout()
        first = self._first = QPushButton(tr("Plan a story…"))
        dress(first, "primary")
        first.setEnabled(not self._newsroom.read_only)
        first.clicked.connect(self.plan_story)
        row.addWidget(first)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Take the list anew; what is chosen stays chosen."""
        newsroom, done = self._newsroom, self.done_too.isChecked()

        def work() -> _Listing:
            plans = newsroom.planning.listing(done=done)
            names = tuple(one.text for one in newsroom.library.terms(Term.BYLINE, 200))
            late = newsroom.planning.late(*plans)
            return _Listing(plans, late, names, newsroom.settings.get().zone)

        self._run(work, self._show)

    def plan_story(self) -> None:
        """Ask for a new plan, and keep it."""
        self._ask(Plan(id=0, idea="", assigned=self._newsroom.editing.author))

    def _ask(self, plan: Plan) -> None:
        dialog = PlanDialog(plan, self._known.zone, self._known.names, self)
        planning = self._newsroom.planning
        if dialog.exec():
            wanted = dialog.plan
            self._run(lambda: planning.keep(wanted), self._on_kept)
        dialog.deleteLater()

    @property
    def current(self) -> Plan | None:
        """The plan that is chosen."""
        item = self.list.currentItem()
        plan: Plan | None = item.data(0, _PLAN) if item else None
        return plan

    def _show(self, known: _Listing) -> None:
        chosen = self.current
        wanted = self._wanted or (chosen.id if chosen else None)
        self._wanted = None
        self._known = known
        self.list.clear()
        for plan in known.plans:
            item = self._item(plan, late=plan.id in known.late)
            self.list.addTopLevelItem(item)
            if plan.id == wanted:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self._turn_to(self.list if known.plans else self._first)
        self._enable()

    def _turn_to(self, wanted: QWidget) -> None:
        """Show the page of the list or of its first button, with the focus that the other had."""
        before = self.focusProxy()
        had = before is not None and before.hasFocus()
        self.setFocusProxy(wanted)
        self._pages.setCurrentIndex(0 if wanted is self.list else 1)
        if had:
            wanted.setFocus()

    def _item(self, plan: Plan, *, late: bool) -> QTreeWidgetItem:
        due = due_text(plan)
        if late:
            due = tr("{due} – late", due=due)
        came = state_name(plan.state) if plan.state else ""
        state = tr("Done") if plan.done_at else came
        note = " ".join(plan.note.split())[:200]
        item = QTreeWidgetItem([due, plan.idea, plan.assigned, note, state])
        item.setData(0, _PLAN, plan)
        colours = colours_of(self.palette())
        if late:
            item.setForeground(0, QColor(colours.error))
        if plan.done_at:
            for column in range(item.columnCount()):
                item.setForeground(column, QColor(colours.muted))
        return item

    def _enable(self) -> None:
        plan, writable = self.current, not self._newsroom.read_only
        begun = plan is not None and plan.number is not None
        self.add.setEnabled(writable)
        self.begin.setText(tr("Open the article") if begun else tr("Begin the article"))
        self.begin.setEnabled(plan is not None and (begun or writable))
        self.settle.setText(tr("Not done yet") if plan and plan.done_at else tr("Done"))
        for button in (self.edit, self.settle, self.remove):
            button.setEnabled(plan is not None and writable)

    def _on_activated(self) -> None:
        plan = self.current
        if plan and plan.number is not None:
            self.chosen.emit(plan.number)
        else:
            self._on_edit()

    def _on_begin(self) -> None:
        plan, planning = self.current, self._newsroom.planning
        if plan is None:
            return
        if plan.number is not None:
            self.chosen.emit(plan.number)
            return
        number = plan.id
        self._run(lambda: planning.start(number), self._on_started)

    def _on_started(self, article: Article) -> None:
        self.refresh()
        self.started.emit(article)

    def _on_edit(self) -> None:
        plan = self.current
        if plan and not self._newsroom.read_only:
            self._ask(plan)

    def _on_settle(self) -> None:
        plan, planning = self.current, self._newsroom.planning
        if plan:
            number, done = plan.id, plan.done_at is None
            self._run(lambda: planning.settle(number, done=done), self._on_kept)

    def _on_remove(self) -> None:
        plan, planning = self.current, self._newsroom.planning
        if plan and not self._newsroom.read_only and self._is_to_go(plan):
            number = plan.id
            self._run(lambda: planning.remove(number), lambda _none: self.refresh())

    def _is_to_go(self, plan: Plan) -> bool:
        box = warning_box(
            self,
            tr("Delete the plan"),
            tr("Delete the plan “{idea}”?", idea=plan.idea[:80]),
            tr("An article that came of it stays."),
        )
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is delete

    def _on_kept(self, plan: Plan) -> None:
        self._wanted = plan.id
        self.refresh()
        self.setFocus()

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._turns.run(lambda _job: work(), done, lambda error: tell_refusal(self, error))


class _PlanList(QTreeWidget):
    """Signals: removing(): a person pressed the key that deletes."""

    removing = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.matches(QKeySequence.StandardKey.Delete) and self.currentItem():
            self.removing.emit()
        else:
            super().keyPressEvent(event)


def due_text(plan: Plan) -> str:
    """Return by when a plan is due, in the interface's language."""
    if plan.due is None:
        return tr("no date")
    parts: Sequence[str] = (
        short_date(plan.due),
        clock_text(plan.due_time) if plan.due_time else "",
    )
    return "  ".join(part for part in parts if part)
