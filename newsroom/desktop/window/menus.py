"""The menu bar and the tool bar: where each action stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from newsroom.desktop.look import dress
from newsroom.desktop.window.actions import Actions
from newsroom.desktop.window.mnemonics import share_letters
from newsroom.desktop.words import tr

if TYPE_CHECKING:
    from newsroom.desktop.editor import MarkdownEditor

# The editor's actions by name, as menus and bars group them.
_EDITING: tuple[tuple[str, ...], ...] = (
    ("undo", "redo"),
    ("cut", "copy", "paste", "paste_words", "select_all"),
    ("find", "replace", "find_next", "find_previous"),
)
_MARKDOWN = (
    ("bold", "italic", "heading"),
    ("quote", "speech"),
    ("bullets", "numbers"),
    ("link", "picture", "table", "footnote"),
    ("sign", "line_break"),
)


@dataclass(frozen=True, slots=True)
class Menus:
    """The menus of the bar, from the left; empty until `fill_menus`."""

    file: QMenu
    edit: QMenu
    format: QMenu
    article: QMenu
    view: QMenu
    help: QMenu

    def all(self) -> tuple[QMenu, ...]:
        """Return every one of them."""
        return (self.file, self.edit, self.format, self.article, self.view, self.help)


def make_menus(window: QMainWindow) -> Menus:
    """Return the menus of the window's bar by their names alone."""
    bar = window.menuBar()
    return Menus(
        file=bar.addMenu(tr("&File")),
        edit=bar.addMenu(tr("&Edit")),
        format=bar.addMenu(tr("F&ormat")),
        article=bar.addMenu(tr("&Article")),
        view=bar.addMenu(tr("&View")),
        help=bar.addMenu(tr("&Help")),
    )


def fill_menus(menus: Menus, actions: Actions, editor: MarkdownEditor) -> QMenu:
    """Put every action into the window's menus, the editor's own too.

    Returns the menu for the newsrooms that were opened last.
    """
    file = menus.file
    recent = QMenu(tr("Recent newsr&ooms"), file)
    _menu(
        file,
        [actions.new, actions.new_from, actions.take_in, actions.take_answer],
        [actions.watch_answers, None],
        [actions.open, actions.open_window, actions.found, actions.house, None],
        [
            actions.save,
            actions.export,
            actions.send,
            actions.hand_over,
            None,
            actions.backups,
            actions.passphrase,
            actions.verify,
            actions.key,
            actions.check,
            actions.sample,
        ],
        [None, actions.lock, actions.close],
    )
    file.insertMenu(actions.house, recent)
    edit = menus.edit
    for group in _EDITING:
        _menu(edit, [*(editor.action(name) for name in group), None])
    _menu(edit, [actions.find, actions.replace_all, actions.switch, None])
    _menu(edit, [actions.suggestions, actions.dictionary])
    for group in _MARKDOWN:
        _menu(menus.format, [*(editor.action(name) for name in group), None])
    menus.format.addAction(actions.smart)
    _menu(
        menus.article,
        [*actions.steps.values(), None],
        [actions.next_finding, actions.previous_finding, actions.mend, actions.ignore, None],
        [actions.next_comment, actions.previous_comment],
        [actions.accept_comment, actions.reject_comment, None],
        [actions.history, actions.counts, actions.keep_template, None],
        [actions.trash, actions.take_back, actions.delete],
    )
    view = menus.view
    _menu(
        view,
        [
            actions.library,
            actions.sidebar,
            actions.board,
            actions.planning,
            actions.metadata,
            actions.copy_desk,
            actions.review,
            actions.preview,
            actions.rates,
            None,
            actions.larger,
        ],
    )
    _menu(
        view,
        [actions.smaller, actions.usual_size, actions.narrower, actions.wider, actions.sans],
        [actions.typewriter, None, actions.focus, actions.full_screen],
    )
    view.addSeparator()
    view.addAction(actions.theme)
    _menu(view.addMenu(tr("Where the pre&view stands")), list(actions.places.values()))
    _menu(view.addMenu(tr("&Colours")), list(actions.schemes.values()))
    # The words in the languages' own name: whoever is lost in another language finds them.
    _menu(view.addMenu(tr("&Interface language")), list(actions.languages.values()))
    _menu(
        menus.help,
        [actions.help, actions.palette, actions.keys, actions.whats_new, None],
        [actions.problem, actions.about, actions.about_qt],
    )
    share_letters([menu.menuAction() for menu in menus.all()])
    return recent


def make_format_bar(editor: MarkdownEditor) -> QToolBar:
    """Return the bar over the text, with the Markdown that a newspaper needs."""
    bar = QToolBar(tr("Format"))
    bar.setObjectName("formatTools")
    dress(bar, "page")
    for number, group in enumerate(_MARKDOWN):
        if number:
            bar.addSeparator()
        for name in group:
            bar.addAction(editor.action(name))
    return bar


def format_actions(editor: MarkdownEditor) -> list[QAction]:
    """Return the actions that need a text to work on."""
    return [editor.action(name) for group in _MARKDOWN for name in group]


def _menu(menu: QMenu, *parts: Sequence[QAction | None]) -> None:
    for part in parts:
        for action in part:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)


def make_tool_bar(actions: Actions) -> QToolBar:
    """Return the bar with what a day in the newsroom needs most."""
    bar = QToolBar(tr("Main tools"))
    bar.setObjectName("mainTools")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addAction(actions.library)
    bar.addSeparator()
    for action in (actions.new, actions.save):
        bar.addAction(action)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    for action in (actions.preview, actions.export):
        bar.addAction(action)
    bar.addSeparator()
    bar.addAction(actions.metadata)
    for action in (actions.new, actions.save, actions.preview, actions.export):
        button = bar.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("beside", True)  # noqa: FBT003 - the look's own
        bar.iconSizeChanged.connect(partial(_leave_room, button))
    return bar


def _leave_room(button: QToolButton, icon: QSize) -> None:
    """Leave some room between the icon and the words, of which Qt leaves two pixels."""
    gap = button.fontMetrics().averageCharWidth()
    button.setIconSize(QSize(icon.width() + gap, icon.height()))
