"""The marks on an article in the list: comments, remarks of the copy desk, and what is not sent."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QWidget

from newsroom.desktop.dates import number_text, short_date
from newsroom.desktop.look import icon
from newsroom.desktop.states import state_name
from newsroom.desktop.words import tr
from newsroom.domain.listed import Summary


def _marks(summary: Summary) -> list[tuple[str, str, str]]:
    """Return each mark's picture, its figure, and its words."""
    found = []
    if summary.comments:
        words = tr("%n comment(s) to settle", n=summary.comments)
        found.append(("message-square", number_text(summary.comments), words))
    if summary.remarks:
        words = tr("%n remark(s) of the copy desk", n=summary.remarks)
        found.append(("circle-dot", number_text(summary.remarks), words))
    if summary.unsent:
        found.append(("upload", "", tr("Not exported yet")))
    return found


def told(summary: Summary) -> str:
    """Return the marks in words; nothing where there are none."""
    return "\n".join(words for _, _, words in _marks(summary))


def spoken(summary: Summary) -> str:
    """Return what a screen reader says of an article in the list."""
    parts = [summary.headline or tr("Without a headline"), state_name(summary.state)]
    if summary.date:
        parts.append(short_date(summary.date))
    parts += [summary.category] if summary.category else []
    return ", ".join([*parts, *(words for _, _, words in _marks(summary))])


def paint_marks(painter: QPainter, summary: Summary, area: QRect, widget: QWidget | None) -> int:
    """Paint the marks at the outer end of a line; return how much of it they took."""
    metrics = QFontMetrics(painter.font())
    side = metrics.ascent() + metrics.descent() // 2
    gap = metrics.averageCharWidth() // 2
    taken = 0
    enabled = widget is None or widget.isEnabled()
    mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
    for picture, figure, _ in reversed(_marks(summary)):
        wide = side + (metrics.horizontalAdvance(figure) + gap if figure else 0)
        place = QRect(0, area.top(), wide, area.height())
        if summary.language.right_to_left:
            place.moveLeft(area.left() + taken)
        else:
            place.moveRight(area.right() - taken)
        sign = QRect(place.left(), 0, side, side)
        sign.moveCenter(place.center())
        sign.moveLeft(place.left())
        icon(picture).paint(painter, sign, Qt.AlignmentFlag.AlignCenter, mode)
        if figure:
            painter.drawText(
                place.adjusted(side + gap, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, figure
            )
        taken += wide + gap * 2
    return taken
