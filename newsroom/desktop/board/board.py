"""The board: every state a column, every legal step a move from one to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from newsroom.desktop.board.column import CardModel, Column
from newsroom.desktop.desk import Desk
from newsroom.desktop.library.model import SUMMARY
from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label, tell_refusal
from newsroom.desktop.proofing.review_question import ReviewQuestion
from newsroom.desktop.states import step_name
from newsroom.desktop.tasks import Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Filter
from newsroom.domain.bulk import Together
from newsroom.domain.proof import Remark
from newsroom.domain.workflow import State, next_states

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


class Board(QWidget):
    """Shows the articles outside the trash by their states.

    Signals:
        chosen(int): a person wants to see this article on the desk.
        changed(): an article was taken to another state.
        remarks_wanted(int): a person wants to see what the copy desk says of this article.
    """

    chosen = Signal(int)
    remarks_wanted = Signal(int)
    changed = Signal()

    def __init__(
        self, newsroom: Newsroom, desk: Desk, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._moved: tuple[int, State] | None = None
        self.mine = QCheckBox(tr("Only mine"))
        self.mine.setEnabled(bool(newsroom.editing.author))
        self.mine.toggled.connect(self.refresh)
        self._problem = plain_label(look="error")
        self._problem.hide()
        self.columns = {state: self._make_column(state) for state in State}
        self._lay_out()
        self.setFocusProxy(self.columns[State.DRAFT].list)

    def _make_column(self, state: State) -> Column:
        model = CardModel(self._newsroom.library, self._tasks, self)
        column = Column(model, state, closable=state is State.WITHDRAWN)
        cards = column.list
        cards.setDragEnabled(not self._newsroom.read_only)
        cards.activated.connect(lambda index: self.chosen.emit(index.data(SUMMARY).id))
        cards.dropped.connect(lambda number, _state: self.step(number, state))
        cards.moving.connect(partial(self._on_moving, state))
        cards.stepping.connect(partial(self._on_stepping, state))
        cards.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        cards.customContextMenuRequested.connect(partial(self._on_menu, state))
        model.loaded.connect(partial(self._on_loaded, state))
        return column

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        edge = self.fontMetrics().averageCharWidth()
        head = QHBoxLayout()
        head.setContentsMargins(edge * 2, edge, edge * 2, edge)
        head.setSpacing(edge * 2)
        title = QLabel(tr("Board"))
        dress(title, "title")
        hint = plain_label(
            tr("Drag a card to another state, or move it with Ctrl and the arrow keys."), "muted"
        )
        head.addWidget(title)
        head.addWidget(hint, 1)
        head.addWidget(self.mine)
        columns = QHBoxLayout()
        columns.setContentsMargins(edge, 0, edge, edge)
        columns.setSpacing(edge)
        for column in self.columns.values():
            columns.addWidget(column, 1)
        layout.addLayout(head)
        layout.addWidget(self._problem)
        layout.addLayout(columns, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Take all columns anew."""
        author = self._newsroom.editing.author if self.mine.isChecked() else ""
        for state, column in self.columns.items():
            model = column.list.model()
            assert isinstance(model, CardModel)
            wanted = Filter(states=(state,), byline=author)
            if model.filter == wanted:
                model.refresh()
            else:
                model.set_filter(wanted)
        library = self._newsroom.library

        def count() -> Mapping[State, int]:
            if not author:
                return library.count_by_state()
            return {one: library.count(Filter(states=(one,), byline=author)) for one in State}

        def show(counts: Mapping[State, int]) -> None:
            for state, column in self.columns.items():
                column.show_count(counts.get(state, 0))

        # The cards themselves say what is wrong with the newsroom.
        self._tasks.run(lambda _job: count(), show, lambda _error: None, owner=self)

    def step(self, number: int, state: State) -> None:
        """Take an article to another state, once what is on the desk is saved."""
        if self._newsroom.read_only:
            return
        bulk, proofing = self._newsroom.bulk, self._newsroom.proofing

        def ask(remarks: Sequence[Remark]) -> None:
            if self._is_to_be_sent(number, remarks):
                go()

        def start() -> None:
            if state is not State.IN_REVIEW:
                go()
                return
            self._tasks.run(
                lambda _job: proofing.remarks(number),
                ask,
                lambda error: tell_refusal(self, error),
                owner=self,
            )

        def go() -> None:
            self._tasks.run(
                lambda _job: bulk.set_state([number], state),
                lambda done: self._on_done(done, number, state),
                lambda error: tell_refusal(self, error),
                owner=self,
            )

        self._desk.leave(start)

    def _is_to_be_sent(self, number: int, remarks: Sequence[Remark]) -> bool:
        """Show what is open before review, as among the details; never in the way."""
        if not remarks:
            return True
        lines = [
            f"{translate_message(one.message)} {tr('“{words}”', words=one.text)}"
            if one.text
            else translate_message(one.message)
            for one in remarks
        ]
        if ReviewQuestion(lines, len(lines), self).exec():
            return True
        self.remarks_wanted.emit(number)
        return False

    def _on_done(self, done: Together, number: int, state: State) -> None:
        self._problem.setVisible(bool(done.left))
        for left in done.left:
            self._problem.setText(translate_message(left.reason))
        if done.moved:
            # The focus goes with the card.
            self._moved = (number, state)
            sheet = self._desk.sheet
            if sheet and sheet.article and sheet.article.id == number:
                self._desk.reload()
        self.refresh()
        self.changed.emit()

    def _on_loaded(self, state: State) -> None:
        if self._moved is None or self._moved[1] is not state:
            return
        column = self.columns[state]
        model = column.list.model()
        assert isinstance(model, CardModel)
        row = model.row_of(self._moved[0])
        if row is not None and column.is_open:
            self._moved = None
            column.list.setCurrentIndex(model.index(row))
            column.list.setFocus()

    def _on_moving(self, state: State, way: int) -> None:
        states = [one for one in State if self.columns[one].is_open]
        place = states.index(state) + way
        if 0 <= place < len(states):
            cards = self.columns[states[place]].list
            cards.setFocus()
            if not cards.currentIndex().isValid() and cards.model().rowCount():
                cards.setCurrentIndex(cards.model().index(0, 0))

    def _on_stepping(self, state: State, way: int) -> None:
        summary = self.columns[state].list.current
        if summary is None:
            return
        order = list(State)
        legal = next_states(state)
        beyond = order[order.index(state) + 1 :] if way > 0 else order[: order.index(state)][::-1]
        target = next((one for one in beyond if one in legal), None)
        if target is not None:
            self.step(summary.id, target)

    def _on_menu(self, state: State, place: QPoint) -> None:
        cards = self.columns[state].list
        summary = cards.current
        if summary is None:
            return
        menu = QMenu(cards)
        menu.addAction(tr("Open"), partial(self.chosen.emit, summary.id))
        if not self._newsroom.read_only:
            menu.addSeparator()
            for step in next_states(state):
                act: Callable[[], None] = partial(self.step, summary.id, step)
                menu.addAction(step_name(step), act)
        menu.exec(cards.viewport().mapToGlobal(place))
        menu.deleteLater()
