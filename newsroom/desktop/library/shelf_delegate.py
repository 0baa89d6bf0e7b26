"""How a shelf looks in the sidebar: its name, and at the other edge how much it has."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsroom.desktop.dates import number_text
from newsroom.desktop.look.colours import colours_of

COUNT = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex


class ShelfDelegate(QStyledItemDelegate):
    """Paints the count beside the name; the name gives way where both do not fit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), int(QFontMetrics(option.font).lineSpacing() * 1.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        count = index.data(COUNT)
        if not count:
            super().paint(painter, option, index)
            return
        metrics = QFontMetrics(option.font)
        text = number_text(count)
        room = metrics.horizontalAdvance(text) + metrics.averageCharWidth()
        # The ground of the whole row first: the item alone paints it to where its words end.
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.text = ""
        whole.icon = type(whole.icon)()
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, option.widget)
        narrow = QStyleOptionViewItem(option)
        right = option.direction == Qt.LayoutDirection.RightToLeft
        narrow.rect = option.rect.adjusted(room if right else 0, 0, 0 if right else -room, 0)
        narrow.state &= ~(QStyle.StateFlag.State_HasFocus)
        super().paint(painter, narrow, index)
        colours = colours_of(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(colours.on_selection if selected else colours.muted))
        edge = metrics.averageCharWidth()
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
        )
        painter.drawText(option.rect.adjusted(edge, 0, -edge, 0), align, text)
        painter.restore()
