"""The review's panel: what editors decided and said, and what can be done with each comment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.proofing.finding_list import FindingDelegate
from newsroom.desktop.review.note import Note
from newsroom.desktop.review.note_card import NoteCard
from newsroom.desktop.review.note_list import NoteModel
from newsroom.desktop.words import tr
from newsroom.domain.language import Language
from newsroom.domain.review import Decision, GivenVerdict, Kind

_MOST_VERDICTS = 4


class ReviewPanel(QWidget):
    """Shows comments; what is asked for is done elsewhere.

    Signals:
        place_wanted(Note): a person wants to see it in the text.
        accept_wanted(Note), reject_wanted(Note), resolve_wanted(Note), reopen_wanted(Note): … it
            settled so.
        all_accepted(), all_rejected(): … all proposals that wait settled so.
        reply_written(Note, str): … it answered.
    """

    place_wanted = Signal(object)
    accept_wanted = Signal(object)
    reject_wanted = Signal(object)
    resolve_wanted = Signal(object)
    reopen_wanted = Signal(object)
    all_accepted = Signal()
    all_rejected = Signal()
    reply_written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewPanel")
        dress(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._read_only = False
        self._notes: Sequence[Note] = ()
        self._language = Language.KAZAKH
        self.verdicts = plain_label()
        self.summary = plain_label(look="muted")
        self.model = NoteModel(self)
        self.list = QListView()
        self.list.setObjectName("comments")
        self.list.setAccessibleName(tr("What editors said"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = NoteCard()
        self.settled = QCheckBox(tr("Show settled ones too"))
        self.accept_all = QPushButton(tr("Accept all"))
        self.reject_all = QPushButton(tr("Reject all"))
        self._lay_out()
        self._connect()
        self.show_notes((), (), Language.KAZAKH)

    def _lay_out(self) -> None:
        edge = self.fontMetrics().averageCharWidth()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(edge * 2, edge * 2, edge * 2, edge * 2)
        layout.setSpacing(edge)
        layout.addWidget(self.verdicts)
        layout.addWidget(self.summary)
        layout.addWidget(self.settled)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.card)
        layout.addStretch(0)
        both = QHBoxLayout()
        both.addWidget(self.accept_all)
        both.addWidget(self.reject_all)
        layout.addLayout(both)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.doubleClicked.connect(lambda _index: self._ask(self.place_wanted))
        self.list.installEventFilter(self)
        self.settled.toggled.connect(lambda _on: self._fill())
        self.accept_all.clicked.connect(lambda: self.all_accepted.emit())  # noqa: PLW0108
        self.reject_all.clicked.connect(lambda: self.all_rejected.emit())  # noqa: PLW0108
        card = self.card
        card.place.clicked.connect(lambda: self._ask(self.place_wanted))
        card.accept.clicked.connect(lambda: self._ask(self.accept_wanted))
        card.reject.clicked.connect(lambda: self._ask(self.reject_wanted))
        card.resolve.clicked.connect(lambda: self._ask(self.resolve_wanted))
        card.reopen.clicked.connect(lambda: self._ask(self.reopen_wanted))
        card.reply_written.connect(self._on_reply)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Let nobody change anything from here."""
        self._read_only = read_only
        self.card.set_read_only(read_only)

    def show_notes(
        self, notes: Sequence[Note], verdicts: Sequence[GivenVerdict], language: Language
    ) -> None:
        """Show other comments, of an article in this language."""
        self._notes = notes
        self._language = language
        lines = [_verdict_line(given) for given in verdicts[-_MOST_VERDICTS:]]
        self.verdicts.setText("\n".join(line for line in lines if line))
        self.verdicts.setVisible(bool(self.verdicts.text()))
        self._fill()

    def _fill(self) -> None:
        row = self.list.currentIndex().row()
        open_ = [note for note in self._notes if note.placed.comment.is_open]
        shown = list(self._notes) if self.settled.isChecked() else open_
        self.model.show(shown)
        self.summary.setText(_summary(len(open_), len(self._notes)))
        self.list.setVisible(bool(shown))
        self.settled.setVisible(len(open_) < len(self._notes))
        proposals = [one for one in open_ if one.placed.comment.kind is Kind.PROPOSAL]
        for button in (self.accept_all, self.reject_all):
            button.setVisible(len(proposals) > 1 and not self._read_only)
        if shown:
            self.choose(min(max(row, 0), len(shown) - 1))
        else:
            self.card.show_note(None, self._language)

    @property
    def shown(self) -> list[Note]:
        """The comments that the list shows."""
        return [row.note for row in self.model.rows]

    @property
    def chosen(self) -> Note | None:
        """The comment that is looked at."""
        row = self.list.currentIndex().row()
        return self.model.rows[row].note if 0 <= row < len(self.model.rows) else None

    def choose(self, row: int) -> None:
        """Look at the comment in this row."""
        self.list.setCurrentIndex(self.model.index(row))

    def _on_current(self, index: QModelIndex) -> None:
        note = self.model.rows[index.row()].note if index.isValid() else None
        self.card.show_note(note, self._language)

    def _on_reply(self, text: str) -> None:
        if self.chosen is not None:
            self.reply_written.emit(self.chosen, text)

    def _ask(self, signal: object) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)  # type: ignore[attr-defined]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Enter go to the place."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._ask(self.place_wanted)
            return True
        return super().eventFilter(watched, event)


def _summary(waiting: int, total: int) -> str:
    if waiting:
        return tr("%n comment(s) waiting", n=waiting)
    return tr("All comments are settled.") if total else tr("No editor has said anything yet.")


def _verdict_line(given: GivenVerdict) -> str:
    said = {
        Decision.APPROVE: tr("{editor} approves the article", editor=given.editor),
        Decision.RETURN: tr("{editor} returns the article", editor=given.editor),
        Decision.KILL: tr("{editor} is against publishing it", editor=given.editor),
        None: "",
    }[given.verdict.decision]
    return f"{said}: {given.verdict.reason}" if said and given.verdict.reason else said
