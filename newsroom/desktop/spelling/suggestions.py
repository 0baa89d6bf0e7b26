"""The menu of a wrong word: what may have been meant, and calling the word right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from newsroom.desktop.spelling.lexicon import Found, Lexicon, Place
from newsroom.desktop.spelling.underlines import Underlines
from newsroom.desktop.words import tr

# Suggestions mostly come in this time; a menu that grew under the pointer would be misread.
_PATIENCE = 250  # milliseconds
_MOST_LETTERS = 40  # of a word in the menu


class Suggestions(QObject):
    """Opens the menu at a word: by the right button, by the menu key, or by `open`.

    Signals:
        add_wanted(str): the word belongs into the newsroom's dictionary.
        ignore_wanted(str): the word is right in this article.
    """

    add_wanted = Signal(str)
    ignore_wanted = Signal(str)

    def __init__(
        self,
        field: QPlainTextEdit,
        underlines: Underlines,
        lexicon: Lexicon,
        explain: Callable[[], str],
    ) -> None:
        super().__init__(field)
        self._field = field
        self._underlines = underlines
        self._lexicon = lexicon
        self._explain = explain  # why no word is looked up
        self._menu: QMenu | None = None
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)

    def open(self) -> None:
        """Open the menu of the word at the cursor; it says so where nothing is wrong with it."""
        self._open_at(self._field.textCursor(), asked=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Put the suggestions into the field's own menu."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._open_at(self._field.textCursor(), asked=False)
        else:
            place = self._field.viewport().mapFromGlobal(event.globalPos())
            self._open_at(self._field.cursorForPosition(place), asked=False, at=event.globalPos())
        return True

    def _open_at(self, cursor: QTextCursor, *, asked: bool, at: QPoint | None = None) -> None:
        if at is None:
            corner = self._field.cursorRect(cursor).bottomLeft()
            at = self._field.viewport().mapToGlobal(corner)
        menu = self._new_menu()
        place = None
        if not self._field.isReadOnly() and self._lexicon.on:
            place = self._underlines.word_at(cursor.position())
        if place is None or self._lexicon.is_wrong(place.word) is False:
            if asked:
                _say(menu, self._explain())
            menu.popup(at)
            return
        filling = _Filling(menu, partial(self._fill, menu, place), at)
        QTimer.singleShot(_PATIENCE, filling, filling.open)
        self._lexicon.look_up(place.word, filling.take)

    def _new_menu(self) -> QMenu:
        if self._menu:
            self._menu.deleteLater()
        menu = self._menu = self._field.createStandardContextMenu()
        menu.setParent(self._field, menu.windowFlags())
        return menu

    def _fill(self, menu: QMenu, place: Place, found: Found | None) -> None:
        """Put into `menu` what is found; None as long as it is looked for."""
        first = menu.actions()[0]
        if found and not found.wrong:
            _say(menu, self._explain())
            return
        if found:
            for text in found.suggestions:
                action = QAction(text.replace("&", "&&"), menu)
                font = action.font()
                font.setBold(True)
                action.setFont(font)
                action.triggered.connect(partial(self._replace, place, text))
                menu.insertAction(first, action)
        if not (found and found.suggestions):
            said = tr("No suggestions") if found else tr("Looking for suggestions…")
            _insert(menu, first, said).setEnabled(False)
        menu.insertSeparator(first)
        word = place.word[:_MOST_LETTERS].replace("&", "&&")
        add = _insert(menu, first, tr("&Add “{word}” to the newsroom’s dictionary", word=word))
        add.triggered.connect(lambda: self.add_wanted.emit(place.word))
        ignore = _insert(menu, first, tr("&Ignore “{word}” in this article", word=word))
        ignore.triggered.connect(lambda: self.ignore_wanted.emit(place.word))
        menu.insertSeparator(first)
        if menu.activeAction() is None:
            menu.setActiveAction(menu.actions()[0])

    def _replace(self, place: Place, text: str) -> None:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == place.word:  # else it was changed behind the menu
            cursor.insertText(text)
            self._field.setTextCursor(cursor)


class _Filling(QObject):
    """Opens a menu when its suggestions are there, or when that has taken long enough."""

    def __init__(self, menu: QMenu, fill: Callable[[Found | None], None], at: QPoint) -> None:
        super().__init__(menu)
        self._menu = menu
        self._fill = fill
        self._at = at
        self._standard = menu.actions()
        self._opened = False

    def take(self, found: Found) -> None:
        """Show what was found."""
        for action in self._menu.actions():
            if action not in self._standard:
                self._menu.removeAction(action)
        self._fill(found)
        self._popup()

    def open(self) -> None:
        """Open the menu without waiting any longer."""
        if not self._opened:
            self._fill(None)
            self._popup()

    def _popup(self) -> None:
        if not self._opened:
            self._opened = True
            self._menu.popup(self._at)


def _insert(menu: QMenu, before: QAction, text: str) -> QAction:
    action = QAction(text, menu)
    menu.insertAction(before, action)
    return action


def _say(menu: QMenu, text: str) -> None:
    first = menu.actions()[0]
    _insert(menu, first, text.replace("&", "&&")).setEnabled(False)
    menu.insertSeparator(first)
