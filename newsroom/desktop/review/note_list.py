"""The list of comments: whose each is, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from newsroom.desktop.review.note import Note
from newsroom.desktop.words import tr
from newsroom.domain.review import Kind, Part, Standing

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One comment as the list shows it, in the two lines of `FindingDelegate`."""

    note: Note
    title: str
    message: str
    words: None = None


class NoteModel(QAbstractListModel):
    """The comments in the order of the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[NoteRow] = []

    def show(self, notes: Sequence[Note]) -> None:
        """Show other comments."""
        self.beginResetModel()
        self.rows = [NoteRow(note, title_of(note), words_of(note)) for note in notes]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}: {row.message}"
        return None


def title_of(note: Note) -> str:
    """Return who said it, what kind it is, and what became of it."""
    comment = note.placed.comment
    parts = [comment.author, kind_name(comment.kind)]
    if not comment.is_open:
        parts.append(standing_name(comment.standing))
    elif note.placed.is_orphan:
        parts.append(tr("words gone"))
    return " · ".join(parts)


def words_of(note: Note) -> str:
    """Return the comment in one line."""
    comment = note.placed.comment
    quoted = comment.quote.exact if comment.quote else part_name(comment.part)
    if comment.proposal is not None:
        text = f"{quoted} → {comment.proposal}" if comment.quote else comment.proposal
    else:
        text = comment.text
    return " ".join(text.split())[:_LONGEST]


def kind_name(kind: Kind) -> str:
    """Return what the kind is called."""
    return tr("Proposed wording") if kind is Kind.PROPOSAL else tr("Comment")


def standing_name(standing: Standing) -> str:
    """Return what became of a comment."""
    return {
        Standing.OPEN: tr("waiting"),
        Standing.ACCEPTED: tr("accepted"),
        Standing.REJECTED: tr("rejected"),
        Standing.RESOLVED: tr("resolved"),
        Standing.TAKEN_BACK: tr("taken back"),
    }[standing]


def part_name(part: Part) -> str:
    """Return what a part of an article is called."""
    return {
        Part.ARTICLE: tr("The whole article"),
        Part.HEADLINE: tr("Headline"),
        Part.LEDE: tr("Lede"),
        Part.BODY: tr("Text"),
    }[part]
