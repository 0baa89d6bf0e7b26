"""The command palette: some letters of what is wanted, and Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QColor, QFontMetrics, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import icon
from newsroom.desktop.look.colours import colours_of
from newsroom.desktop.palette.catalogue import Command, ranked
from newsroom.desktop.plain import plain_label
from newsroom.desktop.words import tr

Index = QModelIndex | QPersistentModelIndex
_COMMAND = Qt.ItemDataRole.UserRole
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_NO_PARENT = QModelIndex()


class PaletteDialog(QDialog):
    """Lists every command of the window; what is typed leaves those that may be meant.

    `why_not` says in a few words why a command cannot be done now.
    """

    def __init__(
        self,
        commands: Sequence[Command],
        recent: Sequence[str],
        why_not: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self._commands = commands
        self._recent = recent
        self._model = _CommandModel(why_not(), self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("What do you want to do?"))
        self.search.setAccessibleName(tr("Search the commands"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_CommandDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = plain_label(tr("No command has these words."), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self._accept_current)
        self.list.clicked.connect(self._accept)
        self.list.activated.connect(self._accept)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 80, metrics.lineSpacing() * 26)
        self._look("")

    @property
    def chosen(self) -> QAction | None:
        """The action that is chosen, None where it cannot be done now."""
        command = self.list.currentIndex().data(_COMMAND)
        if isinstance(command, Command) and command.action.isEnabled():
            return command.action
        return None

    @property
    def shown(self) -> list[Command]:
        """What is listed, the likeliest first."""
        return list(self._model.commands)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        # The arrows walk the list while the letters go on being typed.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVING
        ):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _look(self, typed: str) -> None:
        self._model.show(ranked(self._commands, typed, self._recent))
        found = self._model.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0))

    def _accept(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._accept_current()

    def _accept_current(self) -> None:
        if self.chosen is not None:
            self.accept()


class _CommandModel(QAbstractListModel):
    def __init__(self, why_not: str, parent: QObject) -> None:
        super().__init__(parent)
        self._why_not = why_not
        self.commands: list[Command] = []

    def show(self, commands: list[Command]) -> None:
        self.beginResetModel()
        self.commands = commands
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's own
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self.commands[index.row()]
        if role == _COMMAND:
            return command
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if command.action.isEnabled() else self._why_not
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [command.text, *command.menus, command.keys]
            if not command.action.isEnabled():
                parts.append(self._why_not)
            return ", ".join(filter(None, parts))
        return None


class _CommandDelegate(QStyledItemDelegate):
    """A line: a sign or a tick, what it does, where it stands in the menus, and its shortcut."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(line * 10, line * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command: Command = index.data(_COMMAND)
        palette = option.palette
        colours = colours_of(palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        enabled = command.action.isEnabled()
        painter.save()
        if chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        metrics = QFontMetrics(option.font)
        edge = metrics.averageCharWidth()
        side = metrics.height()
        sign = QRect(option.rect.left() + edge, 0, side, side)
        sign.moveCenter(sign.center() + option.rect.center() - QRect(sign).center())
        sign.moveLeft(option.rect.left() + edge)
        self._paint_sign(painter, sign, command, enabled=enabled)
        text = option.rect.adjusted(edge * 2 + side, 0, -edge * 2, 0)
        ink = colours.on_selection if chosen else colours.text
        quiet = colours.on_selection if chosen else colours.muted
        centre = Qt.AlignmentFlag.AlignVCenter
        keys = command.keys if enabled else ""
        painter.setPen(QColor(quiet))
        painter.drawText(text, centre | Qt.AlignmentFlag.AlignRight, keys)
        room = text.width() - (metrics.horizontalAdvance(keys) + edge * 2 if keys else 0)
        told = (
            " › ".join(command.menus) if enabled else str(index.data(Qt.ItemDataRole.ToolTipRole))
        )
        words = metrics.elidedText(command.text, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(ink if enabled else quiet))
        painter.drawText(text, centre | Qt.AlignmentFlag.AlignLeft, words)
        behind = text.adjusted(metrics.horizontalAdvance(words) + edge * 2, 0, 0, 0)
        behind.setWidth(max(0, room - metrics.horizontalAdvance(words) - edge * 2))
        told = metrics.elidedText(told, Qt.TextElideMode.ElideRight, behind.width())
        painter.setPen(QColor(quiet))
        painter.drawText(behind, centre | Qt.AlignmentFlag.AlignLeft, told)
        painter.restore()

    def _paint_sign(
        self, painter: QPainter, place: QRect, command: Command, *, enabled: bool
    ) -> None:
        ticked = command.action.isCheckable() and command.action.isChecked()
        sign = icon("check") if ticked else command.action.icon()
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        sign.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
