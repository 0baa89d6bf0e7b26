"""How an article looks on the board: a card with its headline, its day and its marks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsroom.desktop.dates import short_date
from newsroom.desktop.library.marked_text import paint_lines
from newsroom.desktop.library.marks import paint_marks
from newsroom.desktop.library.model import SUMMARY
from newsroom.desktop.look.colours import colours_of
from newsroom.desktop.words import tr
from newsroom.domain.article import Summary
from newsroom.domain.found import Snippet

_Index = QModelIndex | QPersistentModelIndex
_LINES = 3


class CardDelegate(QStyledItemDelegate):
    """Paints a card; all of them are of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002
        headline, small = _fonts(option.font)
        edge = _edge(option)
        lines = QFontMetrics(headline).lineSpacing() * _LINES
        return QSize(120, lines + int(QFontMetrics(small).lineSpacing() * 1.4) + edge * 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        summary: Summary = index.data(SUMMARY)
        colours = colours_of(option.palette)
        edge = _edge(option)
        card = option.rect.adjusted(edge, edge // 2, -edge, -edge // 2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.accent if focused else colours.hairline))
        pen.setWidth(2 if focused else 1)
        painter.setPen(pen)
        ground = colours.selection if selected else colours.hover if hovered else colours.page
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(card, edge / 2, edge / 2)
        inner = card.adjusted(edge, edge // 2, -edge, -edge // 2)
        text = QColor(colours.on_selection if selected else colours.text)
        muted = QColor(colours.on_selection if selected else colours.muted)
        headline, small = _fonts(option.font)
        painter.setFont(headline)
        painter.setPen(text if summary.headline else muted)
        words = Snippet(summary.headline or tr("Without a headline"))
        right = summary.language.right_to_left
        plain = QTextCharFormat()
        top = paint_lines(painter, words, inner, _LINES, plain, right_to_left=right)
        painter.setFont(small)
        painter.setPen(muted)
        metrics = QFontMetrics(small)
        # What a short headline leaves free tells what the story says.
        bottom = inner.top() + _LINES * QFontMetrics(headline).lineSpacing()
        free = (bottom - top) // metrics.lineSpacing()
        if free > 0 and summary.lede:
            rest = QRect(inner.left(), top, inner.width(), bottom - top)
            lede = Snippet(summary.lede)
            paint_lines(painter, lede, rest, min(free, 2), plain, right_to_left=right)
        height = int(metrics.lineSpacing() * 1.2)
        foot = QRect(inner.left(), inner.bottom() - height + 1, inner.width(), height)
        taken = paint_marks(painter, summary, foot, option.widget)
        foot.adjust(taken if right else 0, 0, 0 if right else -taken, 0)
        date = short_date(summary.date) if summary.date else tr("no date")
        facts = " · ".join(part for part in (date, summary.category) if part)
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        )
        shown = metrics.elidedText(facts, Qt.TextElideMode.ElideRight, foot.width())
        painter.drawText(foot, align, shown)
        painter.restore()


def _fonts(base: QFont) -> tuple[QFont, QFont]:
    headline = QFont(base)
    headline.setWeight(QFont.Weight.DemiBold)
    small = QFont(base)
    small.setPointSizeF(max(7.0, base.pointSizeF() * 0.88))
    return headline, small


def _edge(option: QStyleOptionViewItem) -> int:
    return QFontMetrics(option.font).lineSpacing() // 2
