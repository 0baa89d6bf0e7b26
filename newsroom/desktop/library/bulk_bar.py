"""What can be done with several selected articles, and what was done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress, icon
from newsroom.desktop.words import tr


class BulkBar(QStackedWidget):
    """Stands under the list while several articles are selected, and after they were changed.

    Signals:
        menu_wanted(str, QMenu): the menu of that name is about to be shown, and empty.
        export_wanted(), trash_wanted(), untrash_wanted(), undo_wanted(): a person pressed that.
        all_wanted(): a person means all articles of the list, beyond those that are loaded.
        cleared(): a person wants nothing selected.
    """

    menu_wanted = Signal(str, QMenu)
    export_wanted = Signal()
    trash_wanted = Signal()
    untrash_wanted = Signal()
    undo_wanted = Signal()
    all_wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulk")
        dress(self, "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._tools: list[QToolButton] = []
        self._count = _line()
        self._every = QPushButton(tr("Select all"))
        dress(self._every, "quiet")
        self._every.clicked.connect(self.all_wanted)
        self._told = _line()
        self.undo = QPushButton(tr("Undo"))
        self.undo.clicked.connect(self.undo_wanted)
        self._choosing = self._make_choosing()
        self._done = self._make_done()
        self.hide()

    def show_count(self, count: int, *, more: bool, trashed: bool) -> None:
        """Offer what can be done with so many; `more` where the list has others beyond them."""
        for tool in self._tools:
            tool.setVisible(not trashed)
        self._take_out.setVisible(trashed)
        self._count.setText(tr("%n article(s) selected", n=count))
        self._every.setVisible(more)
        self.setCurrentWidget(self._choosing)
        self.show()

    def show_done(self, text: str, *, undo: bool) -> None:
        """Say what was done, and offer to take it back."""
        self._told.setText(text)
        self.undo.setVisible(undo)
        self.setCurrentWidget(self._done)
        self.show()

    @property
    def tells(self) -> bool:
        """Whether it says what was done."""
        return not self.isHidden() and self.currentWidget() is self._done

    def _make_choosing(self) -> QWidget:
        page, column = self._page()
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self._every)
        none = self._icon_button("x", tr("Select none"))
        none.clicked.connect(self.cleared)
        head.addWidget(none)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        self._take_out = QPushButton(tr("Take out of the trash"))
        dress(self._take_out, "quiet")
        self._take_out.clicked.connect(self.untrash_wanted)
        tools.addWidget(self._take_out)
        for name, text in (
            ("state", tr("State")),
            ("category", tr("Category")),
            ("tags", tr("Tags")),
        ):
            self._tools.append(self._menu_button(name, text))
            tools.addWidget(self._tools[-1])
        tools.addStretch(1)
        for picture, text, signal in (
            ("upload", tr("Export these…"), self.export_wanted),
            ("trash", tr("Move to the trash"), self.trash_wanted),
        ):
            button = self._icon_button(picture, text)
            button.clicked.connect(signal)
            self._tools.append(button)
            tools.addWidget(button)
        column.addLayout(head)
        column.addLayout(tools)
        return page

    def _make_done(self) -> QWidget:
        page, column = self._page()
        row = QHBoxLayout()
        row.addWidget(self._told, 1)
        row.addWidget(self.undo)
        closing = self._icon_button("x", tr("Close"))
        closing.clicked.connect(self.hide)
        row.addWidget(closing)
        column.addLayout(row)
        return page

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        edge = self.fontMetrics().averageCharWidth()
        column.setContentsMargins(edge, edge // 2, edge // 2, edge // 2)
        column.setSpacing(0)
        self.addWidget(page)
        return page, column

    def _menu_button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"bulk_{name}")
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        button.setMenu(menu)

        def fill() -> None:
            menu.clear()
            self.menu_wanted.emit(name, menu)

        menu.aboutToShow.connect(fill)
        return button

    def _icon_button(self, picture: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text)
        button.setToolTip(text)
        return button


def _line() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
