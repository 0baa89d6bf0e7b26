"""What was found in the newsroom's articles: each article with its places, and what would come."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from newsroom.desktop.editor.units import units
from newsroom.desktop.look import colours_of
from newsroom.desktop.states import state_name
from newsroom.desktop.words import tr
from newsroom.domain.finding import FoundIn, Hit
from newsroom.domain.workflow import State

_HIT = Qt.ItemDataRole.UserRole
_FOUND = Qt.ItemDataRole.UserRole + 1
_LINE_ENDS = str.maketrans("\n\t", "  ")


class Results(QTreeWidget):
    """Articles, each ticked or not, with the places that would change under them.

    Signals:
        chosen(): other articles are ticked.
        wanted(FoundIn): a person wants to see that article.
    """

    chosen = Signal()
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What was found"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_HitDelegate(self))
        self.itemChanged.connect(lambda _item, _column: self.chosen.emit())
        self.itemActivated.connect(self._on_activated)

    def show_found(self, found: tuple[FoundIn, ...]) -> None:
        """Show what was found; what readers have already is not ticked."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's
        self.clear()
        items = []
        for one in found:
            headline = one.headline.translate(_LINE_ENDS) or tr("Without a headline")
            item = QTreeWidgetItem([f"{headline}  ·  {state_name(one.state)}  ·  {one.count}"])
            item.setData(0, _FOUND, one)
            ticked = one.state not in (State.PUBLISHED, State.WITHDRAWN)
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            for hit in one.hits:
                child = QTreeWidgetItem([f"{hit.before}{hit.words} → {hit.by}{hit.after}"])
                child.setData(0, _HIT, hit)
                item.addChild(child)
            if one.count > len(one.hits):
                more = QTreeWidgetItem([tr("and %n more place(s)", n=one.count - len(one.hits))])
                more.setFlags(Qt.ItemFlag.NoItemFlags)
                item.addChild(more)
            items.append(item)
        self.addTopLevelItems(items)
        for item in items[:50]:
            item.setExpanded(True)
        if items:
            self.setCurrentItem(items[0])
        self.blockSignals(False)  # noqa: FBT003 - Qt's
        self.chosen.emit()

    def ticked(self) -> tuple[FoundIn, ...]:
        """Return the articles that are ticked, in their order."""
        return tuple(
            item.data(0, _FOUND)
            for item in self._articles()
            if item.checkState(0) is Qt.CheckState.Checked
        )

    def tick_all(self, *, on: bool) -> None:
        """Tick every article, or none."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's
        for item in self._articles():
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)  # noqa: FBT003 - Qt's
        self.viewport().update()
        self.chosen.emit()

    def _articles(self) -> Iterator[QTreeWidgetItem]:
        for number in range(self.topLevelItemCount()):
            item = self.topLevelItem(number)
            if item is not None:
                yield item

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        found = (item.parent() or item).data(0, _FOUND)
        if isinstance(found, FoundIn):
            self.wanted.emit(found)


class _HitDelegate(QStyledItemDelegate):
    """Paints a place: what stands beside it, the words struck out, and those that would come."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hit = index.data(_HIT)
        if not isinstance(hit, Hit):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        widget: QWidget = option.widget
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        area: QRect = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, widget)
        layout = _layout(hit, widget, option.font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        painter.save()
        painter.setClipRect(area)
        painter.setPen(option.palette.text().color())
        top = area.top() + (area.height() - line.height()) / 2
        layout.draw(painter, QPointF(area.left(), top))
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Leave room for a hand to point at a line."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), int(option.fontMetrics.height() * 1.6))


def _layout(hit: Hit, widget: QWidget, font: QFont) -> QTextLayout:
    before, words, by, after = (
        text.translate(_LINE_ENDS) for text in (hit.before, hit.words, hit.by, hit.after)
    )
    cut = "…" if hit.start > len(before) else ""
    text = f"{cut}{before}{words}{by}{after}"
    start = units(cut + before)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    colours = colours_of(widget.palette())
    out, in_ = QTextCharFormat(), QTextCharFormat()
    out.setFontStrikeOut(bool(hit.by))
    out.setBackground(QColor(colours.removed))
    in_.setFontUnderline(True)
    in_.setBackground(QColor(colours.added))
    formats = []
    for place, length, form in (
        (start, units(words), out),
        (start + units(words), units(by), in_),
    ):
        if length:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = place, length, form
            formats.append(one)
    layout.setFormats(formats)
    return layout
