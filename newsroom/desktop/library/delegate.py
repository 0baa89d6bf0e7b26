"""How an article looks in the list: its headline, its lede, and where and when it stands."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsroom.desktop.dates import short_date
from newsroom.desktop.library.marked_text import paint_lines
from newsroom.desktop.library.marks import paint_marks
from newsroom.desktop.library.model import FOUND
from newsroom.desktop.look.colours import colours_of, state_colours
from newsroom.desktop.states import state_name
from newsroom.desktop.words import tr
from newsroom.domain.found import Found, Snippet
from newsroom.domain.listed import Summary
from newsroom.domain.trash import days_left

_Index = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """Paints a summary; every row is as high as the next, so that long lists scroll evenly.

    `headline_lines` is for how many lines of a headline there is room; what a shorter one leaves
    free, the lede has.
    """

    def __init__(self, parent: QWidget, headline_lines: int = 2) -> None:
        super().__init__(parent)
        self._lines = headline_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002
        headline, small = _fonts(option.font)
        padding = _padding(option)
        height = (
            self._lines * QFontMetrics(headline).lineSpacing()
            + QFontMetrics(small).lineSpacing()
            + _chip_height(small)
            + 3 * padding
        )
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found: Found = index.data(FOUND)
        summary = found.summary
        palette = option.palette
        colours = colours_of(palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        text = QColor(colours.on_selection if selected else colours.text)
        muted = QColor(colours.on_selection if selected else colours.muted)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            # Beside the ground's colour: focus is never shown by a shade alone.
            bar = QRect(option.rect)
            bar.setWidth(max(3, _padding(option) // 3))
            if summary.language.right_to_left:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, QColor(colours.accent))
        self._paint_words(painter, option, found, text, muted)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        found: Found,
        text: QColor,
        muted: QColor,
    ) -> None:
        padding = _padding(option)
        summary = found.summary
        inner = option.rect.adjusted(padding + padding // 2, padding, -padding, -padding)
        headline, small = _fonts(option.font)
        right = summary.language.right_to_left
        colours = colours_of(option.palette)
        mark = QTextCharFormat()
        mark.setBackground(QColor(colours.match))
        mark.setForeground(QColor(colours.on_match))
        painter.setFont(headline)
        painter.setPen(text if summary.headline else muted)
        words = Snippet(summary.headline or tr("Without a headline"), found.headline)
        top = paint_lines(painter, words, inner, self._lines, mark, right_to_left=right)
        height = QFontMetrics(small).lineSpacing()
        rest = QRect(inner.left(), top, inner.width(), height)
        painter.setFont(small)
        painter.setPen(muted)
        under = found.snippet or Snippet(summary.lede)
        # Where the headline leaves its second line free, the words below it have it.
        free = top < inner.top() + self._lines * QFontMetrics(headline).lineSpacing()
        lines = 2 if free else 1
        if under.text:
            paint_lines(painter, under, rest, lines, mark, right_to_left=right)
        self._paint_foot(painter, option, summary, inner, muted)

    def _paint_foot(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        summary: Summary,
        inner: QRect,
        muted: QColor,
    ) -> None:
        _, small = _fonts(option.font)
        metrics = QFontMetrics(small)
        height = _chip_height(small)
        colours = state_colours(summary.state, option.palette)
        name = state_name(summary.state)
        chip = QRect(
            inner.left(),
            inner.bottom() - height + 1,
            metrics.horizontalAdvance(name) + metrics.averageCharWidth() * 2,
            height,
        )
        rest = QRect(chip.right() + metrics.averageCharWidth(), chip.top(), 0, height)
        rest.setRight(inner.right())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if summary.language.right_to_left:
            chip.moveRight(inner.right())
            rest = QRect(inner.left(), chip.top(), chip.left() - inner.left(), height)
            rest.setRight(chip.left() - metrics.averageCharWidth())
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.ground))
        painter.drawRoundedRect(chip, height / 4, height / 4)
        painter.setPen(QColor(colours.text))
        painter.setFont(small)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, name)
        painter.setPen(muted)
        taken = paint_marks(painter, summary, rest, option.widget)
        if summary.language.right_to_left:
            rest.setLeft(rest.left() + taken)
        else:
            rest.setRight(rest.right() - taken)
        facts = _facts(summary, metrics, rest.width())
        painter.drawText(rest, align, facts)


def _facts(summary: Summary, metrics: QFontMetrics, width: int) -> str:
    """Return what stands behind the state: the less there is room for, the fewer facts."""
    if summary.trashed_at:
        left = days_left(summary.trashed_at, datetime.now(UTC))
        return metrics.elidedText(tr("%n day(s) left", n=left), Qt.TextElideMode.ElideRight, width)
    date = short_date(summary.date) if summary.date else tr("no date")
    words = tr("%n word(s)", n=summary.words)
    parts = [part for part in (date, summary.category, words) if part]
    for most in range(len(parts), 1, -1):
        text = " · ".join(parts[:most])
        if metrics.horizontalAdvance(text) <= width:
            return text
    return metrics.elidedText(" · ".join(parts[:2]), Qt.TextElideMode.ElideRight, width)


def _fonts(base: QFont) -> tuple[QFont, QFont]:
    headline = QFont(base)
    headline.setWeight(QFont.Weight.DemiBold)
    small = QFont(base)
    small.setPointSizeF(max(7.0, base.pointSizeF() * 0.88))
    return headline, small


def _padding(option: QStyleOptionViewItem) -> int:
    return QFontMetrics(option.font).lineSpacing() // 2 + 1


def _chip_height(small: QFont) -> int:
    return int(QFontMetrics(small).lineSpacing() * 1.25)
