"""A column of the board: the cards of one state, taken out and put in by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.board.card import CardDelegate
from newsroom.desktop.dates import number_text
from newsroom.desktop.library.model import SUMMARY, LibraryModel
from newsroom.desktop.look import dress, icon, state_colours
from newsroom.desktop.look.colours import colours_of
from newsroom.desktop.plain import plain_label
from newsroom.desktop.states import state_name
from newsroom.desktop.words import tr
from newsroom.domain.article import Summary
from newsroom.domain.workflow import State, next_states

_Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-newsroom-card"
_STEP = Qt.KeyboardModifier.ControlModifier


class CardModel(LibraryModel):
    """The articles of a state, which can be dragged."""

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return [_MIME]


class CardList(QListView):
    """The cards themselves.

    Signals:
        dropped(int, State): an article that stands in that state was dropped here.
        moving(int): a person wants to go a column to the right, or to the left.
        stepping(int): a person wants the current card a column further, or back.
    """

    dropped = Signal(int, object)
    moving = Signal(int)
    stepping = Signal(int)

    def __init__(self, state: State, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column_state = state
        self._welcomes = False
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(state_name(state))
        dress(self, "panel")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)

    @property
    def current(self) -> Summary | None:
        """The current card."""
        found: Summary | None = self.currentIndex().data(SUMMARY)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way and self.isRightToLeft():
            way = -way
        if way and event.modifiers() == _STEP:
            self.stepping.emit(way)
        elif way and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.moving.emit(way)
        else:
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802
        summary = self.current
        if summary is None:
            return
        data = QMimeData()
        data.setData(_MIME, QByteArray(f"{summary.id} {summary.state}".encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        place = self.visualRect(self.currentIndex())
        drag.setPixmap(self.viewport().grab(place))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - place.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        self._weigh(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        self._weigh(event)

    def _weigh(self, event: QDragMoveEvent) -> None:
        found = dragged(event.mimeData())
        if found and self.column_state in next_states(found[1]):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self._welcome(is_welcome=True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        super().dragLeaveEvent(event)
        self._welcome(is_welcome=False)

    def _welcome(self, *, is_welcome: bool) -> None:
        self._welcomes = is_welcome
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self._welcomes:
            painter = QPainter(self.viewport())
            pen = QPen(QColor(colours_of(self.palette()).accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._welcome(is_welcome=False)
        found = dragged(event.mimeData())
        if found and self.column_state in next_states(found[1]):
            event.acceptProposedAction()
            self.dropped.emit(*found)


def dragged(data: QMimeData) -> tuple[int, State] | None:
    """Return which article is dragged, and in which state it stands; None for anything else."""
    if not data.hasFormat(_MIME):
        return None
    number, _, state = bytes(data.data(_MIME).data()).decode("ascii", "replace").partition(" ")
    try:
        return int(number), State(state)
    except ValueError:
        return None


class Column(QWidget):
    """A state's name and number over its cards; one that can be closed shows a strip then.

    Signals:
        opened(bool): the column was opened, or closed.
    """

    opened = Signal(bool)

    def __init__(
        self, model: LibraryModel, state: State, *, closable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("boardColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state = state
        self.list = CardList(state, model)
        self._chip = QLabel(state_name(state))
        self._chip.setObjectName("stateChip")
        self._number = QLabel()
        dress(self._number, "muted")
        self._empty = plain_label(tr("No articles"), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(0, self.fontMetrics().height(), 0, 0)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.strip = _Strip(state_name(state))
        self.strip.setVisible(closable)
        self.strip.clicked.connect(lambda: self.open(is_open=True))
        self.strip.reached.connect(lambda: self.open(is_open=True))
        self._fold = QToolButton()
        self._fold.setIcon(icon("x"))
        self._fold.setAccessibleName(tr("Close the column"))
        self._fold.setToolTip(tr("Close the column"))
        self._fold.setVisible(closable)
        self._fold.clicked.connect(lambda: self.open(is_open=False))
        self._pages = QStackedWidget()
        self._lay_out(closable=closable)
        model.loaded.connect(self._on_loaded)

    def _lay_out(self, *, closable: bool) -> None:
        edge = self.fontMetrics().averageCharWidth()
        head = QHBoxLayout()
        head.setContentsMargins(edge * 2, edge, edge, edge)
        head.setSpacing(edge)
        self._chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        head.addWidget(self._chip)
        head.addWidget(self._number)
        # As high as with its button, in every column.
        head.addStrut(self._fold.sizeHint().height())
        head.addStretch(1)
        head.addWidget(self._fold)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        over = QVBoxLayout(self.list.viewport())
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self._empty)
        self._whole = whole
        self._pages.addWidget(whole)
        self._pages.addWidget(self.strip)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.open(is_open=not closable)

    @property
    def is_open(self) -> bool:
        """Whether its cards are shown."""
        return self._pages.currentWidget() is self._whole

    def open(self, *, is_open: bool) -> None:
        """Show the cards, or only a strip."""
        self._pages.setCurrentWidget(self._whole if is_open else self.strip)
        wide = QSizePolicy.Policy.Preferred if is_open else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Expanding)
        line = self.fontMetrics().height()
        self.setMaximumWidth(16_777_215 if is_open else line * 2)
        self.setMinimumWidth(line * 8 if is_open else line * 2)
        self.opened.emit(is_open)

    def show_count(self, count: int) -> None:
        """Show how many articles stand in the state."""
        self._number.setText(number_text(count))
        self.strip.show_name(f"{state_name(self.state)} · {number_text(count)}")
        colours = state_colours(self.state, self.palette())
        self._chip.setStyleSheet(f"color: {colours.text}; background: {colours.ground};")

    def _on_loaded(self) -> None:
        self._empty.setVisible(self.list.model().rowCount() == 0)


class _Strip(QToolButton):
    """A closed column: its name along it.

    Signals:
        reached(): a card is held over it.
    """

    reached = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name = ""
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Show another name."""
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(tr("Open the column"))
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        # The card goes into the column itself, which a step may refuse.
        if dragged(event.mimeData()):
            event.ignore()
            self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.translate(self.width(), 0)
        painter.rotate(90)
        edge = self.fontMetrics().averageCharWidth() * 2
        area = self.rect().transposed().adjusted(edge, 0, -edge, 0)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._name
        )
        painter.end()
