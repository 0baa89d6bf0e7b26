"""Shows an article's text with what was taken away struck out and what came underlined."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from newsroom.desktop.editor.page import clean
from newsroom.desktop.look import colours_of, text_font
from newsroom.desktop.words import tr
from newsroom.domain.comparison import Comparison, Kind, Pieces
from newsroom.domain.language import Language

_POINTS = 12.5
# Arabic letters join across a change of colour; the words on its two sides are two.
_NO_JOIN = "\N{ZERO WIDTH NON-JOINER}"
# Steps of Qt's: a size that is relative to the document's own.
_HEADLINE, _LEDE, _BODY = 2, 1, 0


class ComparedText(QPlainTextEdit):
    """Read-only text; changes are told by line and colour, never by colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The text"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._shown: tuple[Comparison, Language] | None = None
        self._changes: list[int] = []

    def show_comparison(self, comparison: Comparison, language: Language) -> None:
        """Show what became of an article's headline, lede and body; `language` is the newer's."""
        self._shown = comparison, language
        arabic = language.right_to_left
        self.setFont(text_font(_POINTS, arabic=arabic))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if arabic:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(QFontMetricsF(self.font()).height())
        self._fill(comparison)
        self.verticalScrollBar().setValue(0)

    @property
    def changes(self) -> int:
        """How many places differ."""
        return len(self._changes)

    def go_to_change(self, *, backward: bool = False) -> None:
        """Bring the next place that differs, or the one before, into sight; go round at the end."""
        if not self._changes:
            return
        here = self.textCursor().position()
        if backward:
            place = max((at for at in self._changes if at < here), default=self._changes[-1])
        else:
            place = min((at for at in self._changes if at > here), default=self._changes[0])
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self.centerCursor()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_shown", None):
            place = self.verticalScrollBar().value()
            assert self._shown is not None
            self._fill(self._shown[0])
            self.verticalScrollBar().setValue(place)

    def _fill(self, comparison: Comparison) -> None:
        self.clear()
        self._changes = []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        parts = (comparison.headline, _HEADLINE), (comparison.lede, _LEDE), (comparison.body, _BODY)
        first = True
        for pieces, step in parts:
            if pieces:
                if not first:
                    cursor.insertText("\n\n", self._format(Kind.SAME, _BODY))
                first = False
                self._insert(cursor, pieces, step)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, cursor: QTextCursor, pieces: Pieces, step: int) -> None:
        arabic = self._shown is not None and self._shown[1].right_to_left
        formats = {kind: self._format(kind, step) for kind in Kind}
        before = Kind.SAME
        for piece in pieces:
            if piece.kind is not Kind.SAME and before is Kind.SAME:
                self._changes.append(cursor.position())
            text = clean(piece.text)
            if piece.kind is not Kind.SAME:
                text = _with_line_ends(text)
            if arabic and before is Kind.REMOVED and piece.kind is Kind.ADDED:
                text = _NO_JOIN + text
            cursor.insertText(text, formats[piece.kind])
            before = piece.kind

    def _format(self, kind: Kind, step: int) -> QTextCharFormat:
        colours = colours_of(self.palette())
        made = QTextCharFormat()
        if step:
            made.setProperty(QTextFormat.Property.FontSizeAdjustment, step)
        if step == _HEADLINE:
            made.setFontWeight(QFont.Weight.Bold)
        if kind is Kind.ADDED:
            made.setFontUnderline(True)
            made.setBackground(QColor(colours.added))
            made.setForeground(QColor(colours.on_added))
        elif kind is Kind.REMOVED:
            made.setFontStrikeOut(True)
            made.setBackground(QColor(colours.removed))
            made.setForeground(QColor(colours.on_removed))
        return made


def _with_line_ends(text: str) -> str:
    """Return a change with a sign for line ends, where nothing else of it could be seen."""
    return text if text.strip() else text.replace("\n", "¶\n", 1)
