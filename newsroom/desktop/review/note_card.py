"""One comment in full: its words, what they would become, the replies, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.plain import plain_label
from newsroom.desktop.review.note import Note
from newsroom.desktop.review.note_list import part_name, title_of
from newsroom.desktop.revisions.compared_text import ComparedText
from newsroom.desktop.words import tr
from newsroom.domain.comparison import Comparison
from newsroom.domain.language import Language
from newsroom.domain.review import Kind

_LINES = 6
_LONGEST = 400


class NoteCard(QWidget):
    """What is said in the chosen comment.

    Signals:
        reply_written(str): a person answered it.
    """

    reply_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = False
        self._language = Language.KAZAKH
        self.title = plain_label(selectable=True)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.quote = plain_label(look="muted", selectable=True)
        self.change = ComparedText()
        self.change.setAccessibleName(tr("What the proposal changes"))
        self.change.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.said = plain_label(selectable=True)
        self.gone = plain_label(look="muted", selectable=True)
        self.replies = plain_label(selectable=True)
        self.accept = QPushButton(tr("Accept"))
        dress(self.accept, "primary")
        self.reject = QPushButton(tr("Reject"))
        self.resolve = QPushButton(tr("Resolve"))
        self.reopen = QPushButton(tr("Open again"))
        self.place = QPushButton(tr("Show in the text"))
        self.reply = QLineEdit()
        self.reply.setPlaceholderText(tr("Reply to the editor…"))
        self.reply.setAccessibleName(tr("Reply to the editor"))
        self.reply.setMaxLength(10_000)
        self.send = QPushButton(tr("Reply"))
        self.reply.returnPressed.connect(self._on_reply)
        self.send.clicked.connect(self._on_reply)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.addWidget(self.accept, 0, 0)
        grid.addWidget(self.reject, 0, 1)
        grid.addWidget(self.resolve, 1, 0, 1, 2)
        grid.addWidget(self.reopen, 2, 0, 1, 2)
        grid.addWidget(self.place, 3, 0, 1, 2)
        answering = QHBoxLayout()
        answering.addWidget(self.reply, 1)
        answering.addWidget(self.send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        parts = (self.title, self.quote, self.change, self.said, self.gone, self.replies)
        for widget in parts:
            layout.addWidget(widget)
        layout.addLayout(grid)
        layout.addLayout(answering)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Offer nothing that would change something."""
        self._read_only = read_only

    def show_note(self, note: Note | None, language: Language) -> None:
        """Say what there is to say of a comment; None is none."""
        self.setVisible(note is not None)
        if note is None:
            return
        comment = note.placed.comment
        proposes = comment.kind is Kind.PROPOSAL
        self.title.setText(title_of(note))
        quoted = comment.quote.exact if comment.quote else part_name(comment.part)
        _show(self.quote, "" if proposes and comment.quote else _short(quoted))
        self.change.setVisible(proposes)
        if proposes:
            self.change.show_comparison(Comparison((), (), note.placed.pieces, ()), language)
            # A card has no room for the margin of a sheet.
            self.change.document().setDocumentMargin(self.fontMetrics().averageCharWidth())
        _show(self.said, comment.text)
        _show(self.gone, _what_moved(note))
        _show(self.replies, "\n".join(f"{one.author}: {one.text}" for one in note.placed.replies))
        writable = not self._read_only
        self.accept.setVisible(writable and proposes and comment.is_open)
        self.reject.setVisible(writable and proposes and comment.is_open)
        self.resolve.setVisible(writable and not proposes and comment.is_open)
        self.reopen.setVisible(writable and not comment.is_open)
        whole = comment.quote is None
        self.accept.setEnabled(whole or bool(note.placed.anchor and note.placed.anchor.same))
        self.place.setEnabled(not note.placed.is_orphan)
        for widget in (self.reply, self.send):
            widget.setVisible(writable)

    def _on_reply(self) -> None:
        text = self.reply.text().strip()
        if text:
            self.reply.clear()
            self.reply_written.emit(text)


def _what_moved(note: Note) -> str:
    placed = note.placed
    if placed.is_orphan:
        return tr("These words are not in the text any more.")
    if placed.anchor and not placed.anchor.same:
        return tr("The text there has changed since: compare before you change it by hand.")
    return ""


def _short(text: str) -> str:
    return tr("“{words}”", words=text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
