"""The inbox: a bundle's articles at the left, what is new in the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.inbox.arrival_list import ArrivalList
from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.revisions.compared_text import ComparedText
from newsroom.desktop.revisions.facts import FactTable
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.comparison import Comparison
from newsroom.domain.inbox import Arrival, Coming, Delivery
from newsroom.domain.message import Message
from newsroom.errors import Cancelled, NewsroomError
from newsroom.services.verifying import signed_by

if TYPE_CHECKING:
    from newsroom.services.inbox import Incoming

_SIZE = QSize(1180, 660)
_WIDTHS = (690, 490)


class InboxDialog(QDialog):
    """Shows what `incoming` brings; takes in what is ticked.

    Signals:
        taken(Delivery): it was taken in.
    """

    taken = Signal(object)

    def __init__(
        self,
        incoming: Incoming,
        arrivals: Sequence[Arrival],
        zone: str,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inbox")
        self.setWindowTitle(tr("A bundle has come"))
        self._incoming = incoming
        self._tasks = tasks
        self._job: Job | None = None
        self._asked = 0  # the last comparison that was asked for; an earlier one comes too late
        self.title = plain_label(look="title")
        name = incoming.sender.name
        self.title.setText(tr("From {name}", name=name) if name else tr("From another newsroom"))
        self.summary = plain_label(look="muted")
        signed = translate_message(signed_by(incoming.signer))
        self.summary.setText(f"{_summary(arrivals)}\n{signed}")
        self.every = QCheckBox(tr("&All that bring something"))
        self.every.setTristate(True)
        self.list = ArrivalList(zone)
        self.facts = FactTable()
        self.caption = plain_label(look="muted")
        self.text = ComparedText()
        self.outcome = plain_label()
        self.take = QPushButton("")
        self.take.setDefault(True)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self.list.chosen_changed.connect(self._compare)
        self.list.ticked_changed.connect(self._on_ticked)
        self.every.clicked.connect(self._on_every)
        self.take.clicked.connect(self._on_take)
        self.close_button.clicked.connect(self.reject)
        self._arrivals = list(arrivals)
        self.list.show_arrivals(arrivals)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.every)
        column.addWidget(self.list, 1)
        column.addWidget(self.facts)
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(self.fontMetrics().averageCharWidth() * 2, 0, 0, 0)
        rows.addWidget(self.caption)
        rows.addWidget(self.text, 1)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setStretchFactor(1, 1)
        panes.setSizes(list(_WIDTHS))
        foot = QHBoxLayout()
        foot.addWidget(self.outcome, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.summary)
        layout.addWidget(panes, 1)
        layout.addLayout(foot)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() * 0.92))

    def done(self, result: int) -> None:
        if self._job:
            # Nothing is taken in by halves: what was stopped was not taken in.
            self._job.cancel()
            return
        super().done(result)

    def _compare(self) -> None:
        arrival = self.list.chosen
        self._asked += 1
        if arrival is None:
            return
        asked, uuid = self._asked, arrival.uuid
        self.caption.setText(_caption(arrival))
        if arrival.coming is Coming.LACKING:
            self._show(Comparison((), (), (), ()), arrival)
            return

        def done(comparison: Comparison) -> None:
            if asked == self._asked:
                self._show(comparison, arrival)

        def failed(error: NewsroomError) -> None:
            if asked == self._asked:
                self._show(Comparison((), (), (), ()), arrival)
                self.caption.setText(translate_message(error.message))

        self._tasks.run(lambda _job: self._incoming.compare(uuid), done, failed, owner=self)

    def _show(self, comparison: Comparison, arrival: Arrival) -> None:
        self.facts.show_facts(comparison.facts)
        self.text.show_comparison(comparison, arrival.language)

    def _on_every(self) -> None:
        self.list.tick_all(ticked=self.every.checkState() is not Qt.CheckState.Unchecked)

    def _on_ticked(self) -> None:
        ticked = len(self.list.ticked)
        some = sum(arrival.brings for arrival in self._arrivals)
        state = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        self.every.setCheckState(Qt.CheckState.Checked if ticked and ticked == some else state)
        self.every.setEnabled(some > 0)
        words = translate_message(Message("Take in %n article(s)", count=ticked))
        self.take.setText(words)
        # Qt measures a default button before its letters are bold.
        bold = self.take.font()
        bold.setBold(True)
        room = self.fontMetrics().averageCharWidth() * 6
        self.take.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(words) + room)
        self.take.setEnabled(ticked > 0 and self._job is None)

    def _on_take(self) -> None:
        chosen = self.list.ticked
        if not chosen or self._job:
            return
        self.outcome.setText(tr("Taking in…"))
        dress(self.outcome, "muted")
        self._job = self._tasks.run(
            lambda job: self._incoming.take(chosen, job.progress, lambda: job.cancelled),
            self._on_taken,
            self._on_failed,
            owner=self,
            progressed=lambda done, total: self.outcome.setText(
                tr("Taking in: {done} of {total}", done=done, total=total)
            ),
        )
        self._on_ticked()

    def _on_taken(self, delivery: Delivery) -> None:
        self._job = None
        self.taken.emit(delivery)
        self.accept()

    def _on_failed(self, error: NewsroomError) -> None:
        self._job = None
        dress(self.outcome, "" if isinstance(error, Cancelled) else "error")
        self.outcome.setText(translate_message(error.message))
        self._on_ticked()


def _summary(arrivals: Sequence[Arrival]) -> str:
    counts = {kind: sum(one.coming is kind for one in arrivals) for kind in Coming}
    if counts[Coming.KNOWN] + counts[Coming.OLDER] == len(arrivals):
        return tr("Nothing in this bundle is new here.")
    rest = counts[Coming.KNOWN] + counts[Coming.OLDER] + counts[Coming.LACKING]
    return tr(
        "New: {new} · changed there: {changed} · changed here and there: {both} · the rest: {rest}",
        new=counts[Coming.NEW],
        changed=counts[Coming.CHANGED],
        both=counts[Coming.CONFLICT],
        rest=rest,
    )


def _caption(arrival: Arrival) -> str:
    said = {
        Coming.NEW: tr("This article is new here."),
        Coming.CHANGED: tr("What was changed there; here nobody has touched it since."),
        Coming.CONFLICT: tr(
            "From your text to theirs. Both are kept: you decide afterwards what stands."
        ),
        Coming.OLDER: tr("Your text is newer: it goes on from theirs."),
        Coming.KNOWN: tr("Here it says just the same."),
        Coming.LACKING: tr(
            "It goes on from versions that are not here. Ask for the whole of the story."
        ),
    }[arrival.coming]
    if arrival.trashed:
        said += " " + tr("Here it is in the trash, and stays there.")
    return said
