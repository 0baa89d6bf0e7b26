"""The list of findings: what kind each is, and its words among those around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsroom.desktop.look import colours_of
from newsroom.desktop.proofing.finding import Finding, Snippet
from newsroom.desktop.words import translate_message
from newsroom.domain.proof import Guideline

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One finding as the list shows it."""

    finding: Finding
    title: str
    message: str
    words: Snippet | None


class FindingModel(QAbstractListModel):
    """The findings in the order of the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(
        self,
        findings: Sequence[tuple[Finding, Snippet | None]],
        guidelines: Mapping[str, Guideline],
    ) -> None:
        """Show other findings."""
        self.beginResetModel()
        self.rows = [
            Row(
                finding,
                translate_message(guidelines[finding.remark.rule].title),
                translate_message(finding.remark.message),
                words,
            )
            for finding, words in findings
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        words = row.words.text if row.words else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            # What a screen reader says; the delegate paints it in two lines.
            if words:
                return f"{row.title}: {words}. {row.message}"
            return f"{row.title}. {row.message}"
        return None


class FindingDelegate(QStyledItemDelegate):
    """Paints a finding in two lines: its title, and its words in bold among the others."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(_ROW)
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.text = ""
        widget = styled.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, widget)
        colours = colours_of(widget.palette())
        chosen = bool(styled.state & QStyle.StateFlag.State_Selected)
        edge = styled.fontMetrics.averageCharWidth()
        area = styled.rect.adjusted(edge * 2, edge, -edge * 2, -edge)
        line = styled.fontMetrics.lineSpacing()
        painter.save()
        painter.setClipRect(styled.rect)  # some scripts reach below their line
        painter.setPen(QColor(colours.on_selection if chosen else colours.muted))
        side = QStyle.visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        title = styled.fontMetrics.elidedText(row.title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignTop, title)
        painter.setPen(QColor(colours.on_selection if chosen else colours.text))
        below = area.adjusted(0, line + edge // 3, 0, 0)
        if row.words:
            layout = _laid_out(row.words, styled.font, below.width())
            layout.draw(painter, QPointF(below.topLeft()))
        else:
            message = styled.fontMetrics.elidedText(
                row.message, Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, side | Qt.AlignmentFlag.AlignTop, message)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        edge = option.fontMetrics.averageCharWidth()
        return QSize(edge * 20, option.fontMetrics.lineSpacing() * 2 + edge * 2 + edge // 3)


def _laid_out(words: Snippet, font: QFont, width: int) -> QTextLayout:
    """Return one line, in the direction of its own script."""
    text = QFontMetrics(font).elidedText(
        words.text, Qt.TextElideMode.ElideRight, width * 19 // 20 - 2
    )  # the bold words are a little wider than was measured
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    shown = QTextLayout.FormatRange()
    shown.start, shown.format = words.start, bold
    shown.length = max(0, min(words.end, len(text)) - words.start)
    layout.setFormats([shown])
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout
